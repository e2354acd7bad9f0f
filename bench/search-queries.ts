import type { PublishedRecord } from "../src/schema/index.ts";
import { createRandom, pick } from "./synthetic-words.ts";

/** Queries of each kind, made from the record's own words: as readers' are, not as a generator's. */
export interface QueryClass {
  readonly name: string;
  readonly queries: readonly string[];
}

export function queriesFor(record: PublishedRecord, each: number): QueryClass[] {
  const random = createRandom(7);
  const counts = new Map<string, number>();
  for (const { text } of record.statements) for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  const share = (from: number, to: number) =>
    words.filter((word) => between(counts.get(word) ?? 0, from * record.statements.length, to * record.statements.length));
  const rare = words.filter((word) => between(counts.get(word) ?? 0, 1, 4));
  const medium = share(0.002, 0.01);
  const common = share(0.02, 0.1);
  const take = (list: readonly string[], make: (word: string) => string = (word) => word) =>
    Array.from({ length: each }, () => make(pick(random, list)));
  const texts = record.statements.map((s) => s.text);
  return [
    { name: "rare word", queries: take(rare) },
    { name: "medium word", queries: take(medium) },
    { name: "common word", queries: take(common) },
    { name: "function word", queries: take(words.slice(0, 10)) },
    { name: "two words", queries: take(common, (word) => `${word} ${pick(random, medium)}`) },
    {
      name: "beginning",
      queries: take(
        medium.filter((word) => word.length > 6),
        (word) => word.slice(0, 4),
      ),
    },
    {
      name: "misspelt word",
      queries: take(
        medium.filter((word) => word.length > 6),
        (word) => `${word.slice(0, 3)}${word.charAt(4)}${word.charAt(3)}${word.slice(5)}`,
      ),
    },
    { name: "name", queries: take(record.people.map((p) => p.name)) },
    { name: "phrase", queries: Array.from({ length: each }, () => `"${threeWords(pick(random, texts), random)}"`) },
    {
      name: "phrase of common words",
      queries: Array.from(
        { length: each },
        () =>
          `"${words.slice(0, 12)[Math.floor(random() * 12)]} ${words.slice(0, 12)[Math.floor(random() * 12)]} ${pick(random, words.slice(0, 12))}"`,
      ),
    },
  ];
}

const wordsOf = (text: string) => text.toLowerCase().match(/[a-z]+/g) ?? [];
const between = (n: number, from: number, to: number) => n >= from && n <= to;

function threeWords(text: string, random: () => number): string {
  const words = wordsOf(text);
  const at = Math.floor(random() * Math.max(1, words.length - 3));
  return words.slice(at, at + 3).join(" ");
}
