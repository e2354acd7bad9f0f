import { isRoleNoun } from "./role-words.ts";
import { COMMON } from "./word-facts.ts";
import type { Word } from "./words.ts";

const SHARE = 0.7;
/** Words of four letters and more: headlines are short. */
const LONGEST = 18;

/** A verb or small word that no title or name of a body would print with a capital. */
const showsHeadline = (word: Word): boolean => (word.facts & COMMON) !== 0 && !isRoleNoun(word);

/** Paragraphs set as headlines ("Harbour Workers Rip Lindqvist As Strike Ends"): there a capital says nothing. */
export function findHeadlines(words: readonly Word[]): ReadonlySet<number> {
  const counts = new Map<number, { long: number; capital: number; common: number }>();
  let paragraph = Number.NaN;
  let count = { long: 0, capital: 0, common: 0 };
  for (const word of words) {
    if (word.paragraph !== paragraph) {
      paragraph = word.paragraph;
      count = counts.get(paragraph) ?? { long: 0, capital: 0, common: 0 };
      counts.set(paragraph, count);
    }
    if (word.text.length >= 4) count.long++;
    if (word.text.length >= 4 && word.capital) count.capital++;
    if (word.capital && !word.opens && !word.allCaps && showsHeadline(word)) count.common++;
  }
  return new Set(
    [...counts]
      .filter(([, c]) => c.common > 0 && c.capital >= 3 && c.long <= LONGEST && c.capital >= SHARE * c.long)
      .map(([paragraph]) => paragraph),
  );
}
