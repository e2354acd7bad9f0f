import type { ReadFile } from "./files.ts";

/** `near.bin`: the words of names, and the other words of the record, each commonest first. */
export interface NearWords {
  readonly names: readonly string[];
  readonly words: readonly string[];
}

/** Read only where a word of a query is not found as it is. */
export async function readNear(read: ReadFile): Promise<NearWords> {
  return JSON.parse(new TextDecoder().decode(await read("near"))) as NearWords;
}
