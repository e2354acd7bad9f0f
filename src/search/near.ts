import { NEAR_FILES, nearFile } from "../client/search/format/near-file.ts";
import { wordsOf } from "../client/search/format/words.ts";
import type { PublishedRecord } from "../schema/index.ts";

const MOST_WORDS = 40_000;

/** Words to compare a misspelt one with: those of names in a file of their own, the others by first letter; each commonest first. */
export function nearFiles(record: PublishedRecord, counts: ReadonlyMap<string, number>): (readonly [string, Uint8Array])[] {
  const entities = [...record.people, ...record.organizations];
  const names = new Set(entities.flatMap((e) => [e.name, ...e.otherNames.map((o) => o.name)]).flatMap(wordsOf));
  const often = (a: string, b: string) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1);
  const searchable = [...names].filter((word) => word.length > 3 && counts.has(word)).sort(often);
  const words = [...counts].map(([word]) => word).filter((word) => word.length > 3 && !names.has(word));
  const lists = Array.from({ length: NEAR_FILES }, () => [] as string[]);
  for (const word of words.sort(often).slice(0, MOST_WORDS)) lists[nearFile(word)]?.push(word);
  return [["near", encode(searchable)], ...lists.map((list, n) => [`n-${n}`, encode(list)] as const)];
}

const encode = (list: readonly string[]) => new TextEncoder().encode(JSON.stringify(list));
