import { nearFile } from "../format/near-file.ts";
import type { ReadFile } from "./files.ts";

/** Words of the record near which a word may be: those of names, and others, each commonest first. */
export interface NearWords {
  readonly names: readonly string[];
  readonly words: readonly string[];
}

/**
 * Read only where a word of a query is not found as it is. Of the words that are no names those are read that begin with its first
 * letter, or with its second: the first may be missing, or the two swapped.
 */
export async function readNear(read: ReadFile, word: string): Promise<NearWords> {
  const files = new Set([...word].slice(0, 2).map(nearFile));
  const [names = [], ...words] = await Promise.all(["near", ...[...files].map((n) => `n-${n}`)].map((name) => readList(read, name)));
  return { names, words: words.flat() };
}

async function readList(read: ReadFile, name: string): Promise<readonly string[]> {
  return JSON.parse(new TextDecoder().decode(await read(name))) as readonly string[];
}
