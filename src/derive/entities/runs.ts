import { COMMON_WORDS } from "../../lexicon/other-capitals.ts";
import type { Candidate } from "./candidates.ts";
import type { Word } from "./words.ts";

/** "EXPERTS DOWNPLAY PLANNED TEST": a line in capitals, of which a part is no name. */
export function isRunOfCapitals(words: readonly Word[], { first, end, given, built, familyFirst, title }: Candidate): boolean {
  if (given || built || familyFirst || title?.honorific || !words.slice(first, end).every((word) => word.allCaps)) return false;
  const next = words[end];
  return next?.allCaps === true && next.gap === "space";
}

/** "P.C. She", "I. And", "Do I", "E.D.N.Y": initials, and words that open sentences. */
export function isRunOfCommon(words: readonly Word[], { first, end }: Candidate): boolean {
  const [opening, ...rest] = words.slice(first, end);
  if (!opening) return true;
  const initials = words
    .slice(first, end)
    .filter((word) => /^(?:\p{Lu}\.?)+$/u.test(word.text) && (word.text.includes(".") || word.text.length === 1));
  if (initials.length === end - first || rest.at(-1)?.text === "I") return true;
  if (/^(?:do|did|does|am|was|were)$/.test(opening.key)) return true;
  return initials[0] === opening && rest.every((word) => COMMON_WORDS.has(word.key) && word.opens);
}
