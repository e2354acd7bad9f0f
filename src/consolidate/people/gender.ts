import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from "../../lexicon/given-names.ts";
import type { Article, Person } from "../../schema/index.ts";
import { fold } from "../fold.ts";
import type { ParsedName } from "./name.ts";

export type Gender = "male" | "female";

const MALE = /^(?:mr|sir|lord)$/;
const FEMALE = /^(?:mrs|ms|miss|dame|lady|madam)$/;
/** Mentions that are looked at: a transcript has thousands of labels. */
const MOST_MENTIONS = 50;
const LONGEST_HONORIFIC = 7;

/**
 * What the given name says, else the honorifics that an article prints before a surname or as part of a label ("MR. HALE:");
 * null where they say nothing, or both.
 */
export function genderOf(person: Person, name: ParsedName, article: Article): Gender | null {
  if (name.given !== "") return genderOfGiven(name.given);
  const told = new Set(person.mentions.slice(0, MOST_MENTIONS).flatMap((mention) => honorificOf(article, mention) ?? []));
  const [one, other] = told;
  return one && !other ? one : null;
}

function genderOfGiven(given: string): Gender | null {
  if (MALE_GIVEN_NAMES.has(given)) return "male";
  return FEMALE_GIVEN_NAMES.has(given) ? "female" : null;
}

function honorificOf(article: Article, { in: where, start, end }: Person["mentions"][number]): Gender | null {
  const text = where === "title" ? (article.title ?? "") : where === "meta" ? "" : article.body;
  const words = [
    ...fold(text.slice(Math.max(0, start - LONGEST_HONORIFIC), start))
      .split(" ")
      .slice(-1),
    fold(text.slice(start, end)).split(" ")[0] ?? "",
  ];
  if (words.some((word) => MALE.test(word))) return "male";
  return words.some((word) => FEMALE.test(word)) ? "female" : null;
}

/** Whether one is a man and the other a woman: "Mr. Munoz" is not Cecilia Munoz. */
export const gendersDiffer = (a: Gender | null, b: Gender | null): boolean => a !== null && b !== null && a !== b;
