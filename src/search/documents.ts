import { initialisms, wordsOf } from "../client/search/format/words.ts";
import { type Lookup, namesOf } from "./lookup.ts";
import type { Numbered } from "./order.ts";

/** A statement as it is indexed: its words, and the words of each name it can be found by. */
export interface Document {
  readonly words: readonly string[];
  readonly names: readonly (readonly string[])[];
  /** Found besides, but part of no phrase: "us" for "U.S.", "mueller" for "Müller". */
  readonly extra: readonly string[];
}

export function documentOf(lookup: Lookup, { statement }: Numbered): Document {
  const names = namesOf(lookup, statement);
  return {
    words: wordsOf(statement.text),
    names: names.map(wordsOf),
    extra: [...initialisms(statement.text), ...names.flatMap(umlautSpelling)],
  };
}

/** "Müller" is also written "Mueller". */
function umlautSpelling(name: string): string[] {
  const spelt = name.replace(/[äöüÄÖÜ]/g, (letter) => ({ ä: "ae", ö: "oe", ü: "ue" })[letter.toLowerCase()] ?? letter);
  return spelt === name ? [] : wordsOf(spelt);
}

/** In how many documents each word stands. */
export function countDocuments(documents: readonly Document[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const document of documents) {
    for (const word of new Set([...document.words, ...document.names.flat(), ...document.extra]))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
