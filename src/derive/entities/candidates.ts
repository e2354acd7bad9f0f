import { ODD_GIVEN_NAMES } from "../../lexicon/given-names.ts";
import { ATTRIBUTIVE_HEADS } from "../../lexicon/organization-words.ts";
import { NOT_PEOPLE } from "../../lexicon/other-capitals.ts";
import { INVERTED_VERBS, PERSON_VERBS } from "../../lexicon/person-verbs.ts";
import type { Marks } from "./marks.ts";
import { type NameShape, readName } from "./names.ts";
import { isNoName } from "./not-names.ts";
import { singularRole } from "./role-keys.ts";
import { opensApposition, showsPerson } from "./shows-person.ts";
import { readTitleBefore, type TitleBefore } from "./titles.ts";
import type { Word } from "./words.ts";

/** A name-like stretch with what its surroundings say for a person. */
export interface Candidate extends NameShape {
  readonly title: TitleBefore | null;
  /** The surroundings show a person: title, verb of speech, apposition, "who". */
  readonly shown: boolean;
  /** Where a person may act: before a finite verb, or a possessive. Enough for surnames that everybody knows. */
  readonly acts: boolean;
  /** Only describes the noun behind it: "the Okafor administration". */
  readonly attributive: boolean;
  readonly headline: boolean;
  /** Shares the plural title of the names before it in a list. */
  readonly listed: boolean;
}

const DETERMINERS = new Set(["the", "a", "an", "this", "that", "these", "those", "its", "each", "every", "some", "any", "no"]);
/** What stands between the names of a list, a party or state in brackets or behind "of" included. */
export const LIST_LINK = /^\.?\s*(?:\([^)]{1,40}\)|of \p{Lu}[\p{L} ]{2,20})?\s*(?:,|,? and|&|;)\s*$/u;

/** All stretches shaped like a person's name, in order, never overlapping. */
export function findCandidates(body: string, words: readonly Word[], marks: Marks, headlines: ReadonlySet<number>): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; ) {
    const shape = readName(words, i, marks);
    if (!shape) {
      i++;
      continue;
    }
    const described = describe(body, words, marks, withOddGiven(body, words, marks, shape, found.at(-1)?.end ?? 0), headlines);
    const candidate = described && inherit(body, words, described, found.at(-1));
    if (candidate && !isNoName(body, words, candidate)) found.push(candidate);
    i = shape.end;
  }
  return found;
}

/** "said German Okoro", "Defense Secretary Ash Tarr": right before a surname, where a person is shown, a word of other lists is a given name. */
function withOddGiven(body: string, words: readonly Word[], marks: Marks, shape: NameShape, from: number): NameShape {
  const [given, surname] = [words[shape.first - 1], words[shape.first] as Word];
  if (shape.end - shape.first > 1 || surname.gap !== "space" || !given?.capital || given.possessive || given.index < from) return shape;
  if (!ODD_GIVEN_NAMES.has(given.key) || readTitleBefore(words, shape.first, marks)) return shape;
  const whole = { ...shape, first: given.index };
  return readTitleBefore(words, given.index, marks) || showsPerson(body, words, whole) ? whole : shape;
}

/** "Senators Lin, Okafor and Tal": the plural title of the first shows the others to be people. */
function inherit(body: string, words: readonly Word[], candidate: Candidate, previous: Candidate | undefined): Candidate {
  if (candidate.title || !previous || !(previous.listed || hasPluralTitle(words, previous))) return candidate;
  const between = body.slice(words[previous.end - 1]?.end, words[candidate.first]?.start);
  if (between.length > 60 || !LIST_LINK.test(between)) return candidate;
  return { ...candidate, shown: true, listed: true };
}

const hasPluralTitle = (words: readonly Word[], { title }: Candidate): boolean =>
  (title?.heads ?? []).some(
    (head) => singularRole(words[head]?.key ?? "") !== null || /^(?:sens|reps|govs|gens|messrs)$/.test(words[head]?.key ?? ""),
  );

function describe(body: string, words: readonly Word[], marks: Marks, shape: NameShape, headlines: ReadonlySet<number>): Candidate | null {
  if (shape.end - shape.first === 2 && NOT_PEOPLE.has(`${words[shape.first]?.key} ${words[shape.first + 1]?.key}`)) return null;
  const title = usableTitle(words, readTitleBefore(words, shape.first, marks), shape);
  const start = title?.first ?? shape.first;
  const before = words[start - 1];
  const next = words[shape.end];
  const last = words[shape.end - 1] as Word;
  const headline = headlines.has(words[shape.first]?.paragraph ?? -1);
  const attributive = Boolean(next && !last.possessive && next.gap === "space" && ATTRIBUTIVE_HEADS.has(next.key) && !title?.honorific);
  const determined = Boolean(!title && before && DETERMINERS.has(before.key) && words[start]?.gap === "space");
  const shown = !determined && (Boolean(title) || showsPerson(body, words, shape));
  const acts =
    last.possessive ||
    Boolean(next && next.gap === "space" && PERSON_VERBS.has(next.key)) ||
    Boolean(before && words[shape.first]?.gap === "space" && INVERTED_VERBS.has(before.key));
  return {
    first: shape.first,
    end: shape.end,
    given: shape.given,
    familyFirst: shape.familyFirst,
    built: shape.built,
    title,
    shown,
    acts: acts && !determined,
    attributive: attributive || (determined && !shape.given),
    listed: false,
    headline,
  };
}

/** Plural role nouns in lower case title no single surname: "officials Tuesday", "senators Lin". */
function usableTitle(words: readonly Word[], title: TitleBefore | null, shape: NameShape): TitleBefore | null {
  const head = title?.heads.at(-1);
  if (!title || head === undefined || title.honorific) return title;
  const word = words[head] as Word;
  const plural = !word.capital && singularRole(word.key) !== null;
  return plural && shape.end - shape.first < 2 ? null : title;
}

/** A surname that lists know as a place or an office, read as a name where a person acts: "Jordan said". Null elsewhere. */
export function readHidden(words: readonly Word[], word: Word): Candidate | null {
  const [before, next] = [words[word.index - 1], words[word.index + 1]];
  const speaks =
    next?.gap === "space" &&
    PERSON_VERBS.has(next.key) &&
    !/^(?:is|was|has|had|will|would|could|should|did|does|may|might|must|can|also|never|once|now)$/.test(next.key);
  const inverted = Boolean(before && word.gap === "space" && INVERTED_VERBS.has(before.key) && before.key !== "told");
  const described = next?.gap === "comma" && (next.key === "who" || opensApposition(words, word.index + 1));
  if (
    (!speaks && !inverted && !described) ||
    (before && DETERMINERS.has(before.key) && word.gap === "space") ||
    (before?.capital && word.gap === "space")
  )
    return null;
  return {
    first: word.index,
    end: word.index + 1,
    given: false,
    familyFirst: false,
    built: false,
    title: null,
    shown: false,
    acts: true,
    attributive: false,
    headline: false,
    listed: false,
  };
}
