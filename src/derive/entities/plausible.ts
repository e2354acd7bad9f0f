import { PUBLIC_SURNAMES } from "../../lexicon/name-words.ts";
import { COMMON_WORDS } from "../../lexicon/other-capitals.ts";
import type { Candidate } from "./candidates.ts";
import type { Word } from "./words.ts";

/** Endings of abstract nouns and adverbs that hardly a surname has: "Driver Apprenticeship", "Agricultural Affairs". */
const ABSTRACT = /.{4}(?:tions?|sions?|ments?|ical|ural|ity|ities|ively|ously|ically|ably|ingly|ships?|ized|ated|nesses|ives|ances|ences)$/;
const ABSTRACT_EXCEPT = new Set(["clements", "clement", "sessions", "chances", "frances"]);
/** Offices of persons, behind which a surname that is also a word is still a surname: "Senator Brown". */
const PERSONAL_OFFICE =
  /^(?:president|senator|sen|representative|rep|congressman|congresswoman|governor|gov|mayor|minister|secretary|ambassador|judge|general|gen|colonel|col|admiral|sheriff|chancellor|premier|king|queen|prince|princess|pope|professor|prof|captain|commissioner|administrator)$/;

/**
 * Leaves out what is shaped like a name and is none, as official documents in title case print it: a single word that
 * the text has in lower case as well ("Justice Programs", "our programs"), an acronym, an abstract noun, mere initials.
 * A word that stands in somebody's full name, or that everybody knows as a surname, stays.
 */
export function keepPlausible(words: readonly Word[], candidates: readonly Candidate[]): readonly Candidate[] {
  const lower = new Set<string>();
  for (const word of words) if (!word.capital) lower.add(word.key);
  const inNames = new Set(
    candidates.filter((c) => c.end - c.first > 1 && (c.given || c.built || c.familyFirst)).flatMap((c) => keysOf(words, c)),
  );
  return candidates.filter((candidate) =>
    candidate.end - candidate.first > 1 ? !isRunOfCommon(words, candidate) : isSurname(words, candidate, lower, inNames),
  );
}

const keysOf = (words: readonly Word[], candidate: Candidate) => words.slice(candidate.first, candidate.end).map((word) => word.key);

function isSurname(words: readonly Word[], { first, title }: Candidate, lower: ReadonlySet<string>, inNames: ReadonlySet<string>): boolean {
  const word = words[first] as Word;
  if (title?.honorific || inNames.has(word.key) || PUBLIC_SURNAMES.has(word.key)) return true;
  if (word.allCaps && word.text.length < 6) return false;
  if (ABSTRACT.test(word.key) && !ABSTRACT_EXCEPT.has(word.key)) return false;
  if (/-americans?$/.test(word.key)) return false;
  const office = title?.heads.some((head) => PERSONAL_OFFICE.test(words[head]?.key ?? "") && words[head]?.capital);
  return office || !lower.has(word.key);
}

/** "P.C. She", "I. And", "Do I", "E.D.N.Y": initials, and words that open sentences. */
function isRunOfCommon(words: readonly Word[], { first, end }: Candidate): boolean {
  const [opening, ...rest] = words.slice(first, end);
  if (!opening) return true;
  const initials = words
    .slice(first, end)
    .filter((word) => /^(?:\p{Lu}\.?)+$/u.test(word.text) && (word.text.includes(".") || word.text.length === 1));
  if (initials.length === end - first || rest.at(-1)?.text === "I") return true;
  if (/^(?:do|did|does|am|was|were)$/.test(opening.key)) return true;
  return initials[0] === opening && rest.every((word) => COMMON_WORDS.has(word.key) && word.opens);
}
