import { newWriter, pushRising, written } from "../client/search/format/bytes.ts";
import type { Document } from "./documents.ts";

/** From so many statements on a word says little, and ranking them is what makes Pagefind slow. */
const LEAST = 1500;
const SHARE = 0.04;

/** The words that get a list of their own instead of a place in Pagefind's index, in alphabetical order. */
export function commonWords(counts: ReadonlyMap<string, number>, total: number): string[] {
  const limit = Math.max(LEAST, total * SHARE);
  return [...counts]
    .filter(([, count]) => count > limit)
    .map(([word]) => word)
    .sort();
}

/** For each common word the numbers of its statements. */
export function commonLists(words: readonly string[], documents: readonly Document[]): Uint8Array[] {
  const numbers = new Map(words.map((word) => [word, [] as number[]]));
  for (const [n, document] of documents.entries()) {
    for (const word of new Set([...document.words, ...document.names.flat(), ...document.extra])) numbers.get(word)?.push(n);
  }
  return words.map((word) => {
    const out = newWriter();
    pushRising(out, numbers.get(word) ?? []);
    return written(out);
  });
}
