import { wasm_bindgen as pagefind } from "pagefind-bindings";
import { chunkWords, metadataOf } from "../format/cbor.ts";
import { stemOf, stems } from "../format/stem.ts";
import type { Head } from "../format/types.ts";
import type { ReadFile } from "./files.ts";

/** Pagefind's engine over the index: which statements have all of some words, and how well they match. */
export interface WordSearch {
  /** Scores by statement number; null where a word occurs nowhere. */
  readonly search: (words: readonly string[]) => Promise<ReadonlyMap<number, number> | null>;
  /** Whether a word of the index begins with the word's stem. */
  readonly known: (word: string) => Promise<boolean>;
}

const SIGNATURE_BYTES = 12;

interface Found {
  readonly results: readonly { readonly p: string; readonly s: number }[];
}

export async function startWords(head: Head, read: ReadFile): Promise<WordSearch> {
  await pagefind({ module_or_path: (await read("wasm")).slice(SIGNATURE_BYTES) });
  let pointer = pagefind.init_pagefind(metadataOf(head.engine, head.count, head.chunks).slice(SIGNATURE_BYTES));
  // Statements are short and their lengths are not sent.
  pointer = pagefind.set_ranking_weights(pointer, JSON.stringify({ page_length: 0 }));
  const loaded = new Set<string>();

  async function load(term: string): Promise<void> {
    const wanted = (JSON.parse(pagefind.request_indexes(pointer, term)) as string[]).filter((name) => name && !loaded.has(name));
    const chunks = await Promise.all(wanted.map((name) => read(`i-${name}`)));
    for (const [n, chunk] of chunks.entries()) {
      const name = wanted[n] ?? "";
      if (loaded.has(name)) continue;
      pointer = pagefind.load_index_chunk(pointer, chunk.slice(SIGNATURE_BYTES));
      loaded.add(name);
    }
  }

  const isKnown = (word: string) => knows(head, read, word);
  return {
    known: isKnown,
    search: async (words) => {
      const known = await Promise.all(words.map(isKnown));
      if (known.includes(false)) return null;
      const term = words.map((word) => stemOf(word, head.language)).join(" ");
      await load(term);
      const { results } = JSON.parse(pagefind.search(pointer, term, term, "{}", "", false, false)) as Found;
      return new Map(results.map((result) => [Number.parseInt(result.p, 36), result.s]));
    },
  };
}

/** Pagefind falls back to a shorter word where one is missing; here such a word is named instead. */
async function knows(head: Head, read: ReadFile, word: string): Promise<boolean> {
  const stem = stemOf(word, head.language);
  const chunk = chunkFor(head, stem);
  if (chunk < 0) return false;
  return (await wordsIn(read, chunk)).some((known) => known.startsWith(stem) || isOtherForm(head, known, word));
}

/** Languages whose stemmer is Pagefind's alone: an indexed stem that the word begins with, and an ending of up to five letters. */
function isOtherForm(head: Head, known: string, word: string): boolean {
  return !stems(head.language) && known.length >= 4 && word.startsWith(known) && word.length - known.length <= 5;
}

const lists = new WeakMap<Uint8Array, readonly string[]>();

async function wordsIn(read: ReadFile, chunk: number): Promise<readonly string[]> {
  const bytes = await read(`i-${chunk}`);
  const list = lists.get(bytes) ?? chunkWords(bytes).map((entry) => entry.word);
  lists.set(bytes, list);
  return list;
}

/** The chunk in which a word stands or would stand; a prefix may begin in the next one. */
function chunkFor(head: Head, word: string): number {
  return head.chunks.findIndex(([, to]) => to >= word);
}
