import { wordsOf } from "../client/search/format/words.ts";
import type { PublishedRecord } from "../schema/index.ts";

const MOST_WORDS = 40_000;

/** Words to compare a misspelt one with: those of names, and the others by how often they stand. */
export function nearWords(record: PublishedRecord, counts: ReadonlyMap<string, number>): Uint8Array {
  const entities = [...record.people, ...record.organizations];
  const names = new Set(entities.flatMap((e) => [e.name, ...e.otherNames.map((o) => o.name)]).flatMap(wordsOf));
  const often = (a: string, b: string) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1);
  const searchable = [...names].filter((word) => word.length > 3 && counts.has(word)).sort(often);
  const words = [...counts].map(([word]) => word).filter((word) => word.length > 3 && !names.has(word));
  return new TextEncoder().encode(JSON.stringify({ names: searchable, words: words.sort(often).slice(0, MOST_WORDS) }));
}
