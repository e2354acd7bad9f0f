import { COMMON_WORDS } from "../../lexicon/other-capitals.ts";
import type { Word } from "./words.ts";

const SHARE = 0.7;

/** Paragraphs set as headlines ("Harbour Workers Rip Lindqvist As Strike Ends"): there a capital says nothing. */
export function findHeadlines(words: readonly Word[]): ReadonlySet<number> {
  const counts = new Map<number, { long: number; capital: number; common: number }>();
  for (const word of words) {
    const count = counts.get(word.paragraph) ?? { long: 0, capital: 0, common: 0 };
    if (word.text.length >= 4) count.long++;
    if (word.text.length >= 4 && word.capital) count.capital++;
    if (word.capital && !word.opens && COMMON_WORDS.has(word.key)) count.common++;
    counts.set(word.paragraph, count);
  }
  return new Set(
    [...counts].filter(([, c]) => c.common > 0 && c.capital >= 3 && c.capital >= SHARE * c.long).map(([paragraph]) => paragraph),
  );
}
