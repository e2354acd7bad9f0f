import { stemOf, stems } from "../format/stem.ts";
import type { Head } from "../format/types.ts";
import { decodeWordList, type WordEntry } from "../format/word-list.ts";
import type { ReadFile } from "./files.ts";

/**
 * Whether a word of the index begins with the word's stem. Pagefind falls back to a shorter word where one is missing; here such a
 * word is named instead.
 */
export async function isKnown(head: Head, read: ReadFile, word: string): Promise<boolean> {
  const stem = stemOf(word, head.language);
  const chunk = chunkFor(head, stem);
  if (chunk < 0) return false;
  return (await readWords(read, chunk)).some((known) => known.word.startsWith(stem) || isOtherForm(head, known.word, word));
}

/** Numbers of the statements in which the word or another ending of it stands: those filed under its stem, not under longer ones. */
export async function statementsOf(head: Head, read: ReadFile, word: string): Promise<readonly number[]> {
  const stem = stemOf(word, head.language);
  const chunk = chunkFor(head, stem);
  const entry = chunk < 0 ? undefined : (await readWords(read, chunk)).find((known) => known.word === stem);
  let number = 0;
  return (entry?.steps ?? []).map((step) => {
    number += step;
    return number;
  });
}

/** Languages whose stemmer is Pagefind's alone: an indexed stem that the word begins with, and an ending of up to five letters. */
function isOtherForm(head: Head, known: string, word: string): boolean {
  return !stems(head.language) && known.length >= 4 && word.startsWith(known) && word.length - known.length <= 5;
}

const lists = new WeakMap<Uint8Array, readonly WordEntry[]>();

/** The words of a chunk with their statements. */
export async function readWords(read: ReadFile, chunk: number): Promise<readonly WordEntry[]> {
  const bytes = await read(`i-${chunk}`);
  const list = lists.get(bytes) ?? decodeWordList(bytes);
  lists.set(bytes, list);
  return list;
}

/** The chunk in which a word stands or would stand; a prefix may begin in the next one. */
function chunkFor(head: Head, word: string): number {
  return head.chunks.findIndex(([, to]) => to >= word);
}
