import { wordsOf } from "./format/words.ts";

export interface Query {
  /** Single words, in any order. */
  readonly words: readonly string[];
  /** Words that must stand side by side: what is in quotation marks. */
  readonly phrases: readonly (readonly string[])[];
  /** Words written as one ("cease-fire", "don’t", "U.S."): side by side where that is found, else each for itself. */
  readonly joined: readonly (readonly string[])[];
}

/** Reads `"exact phrase" other words`. Curly and straight marks count; a phrase that is not closed goes to the end. */
export function parseQuery(text: string): Query {
  const words: string[] = [];
  const phrases: string[][] = [];
  const joined: string[][] = [];
  for (const match of text.matchAll(/["“”„«]([^"“”«»]*)["“”»]?|([^\s"“”„«»]+)/gu)) {
    const parts = wordsOf(match[1] ?? match[2] ?? "");
    if (parts.length === 0) continue;
    if (match[1] !== undefined) phrases.push(parts);
    else if (parts.length > 1) joined.push(parts);
    else words.push(...parts);
  }
  return { words: [...new Set(words)], phrases, joined };
}
