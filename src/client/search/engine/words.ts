import { wasm_bindgen as pagefind } from "pagefind-bindings";
import { chunkOf, metadataOf } from "../format/cbor.ts";
import { stemOf } from "../format/stem.ts";
import type { Head } from "../format/types.ts";
import type { ReadFile } from "./files.ts";
import { isKnown, readWords, statementsOf } from "./word-files.ts";

/**
 * Pagefind's engine over the index: scores by number of the statements that have all of some words; null where a word occurs
 * nowhere.
 */
export type WordSearch = (words: readonly string[]) => Promise<ReadonlyMap<number, number> | null>;

/** A statement with a word itself stands before one with a longer word begun alike, however often: "mark" before "market". */
const ITSELF = 1e6;

/** Before Pagefind's WebAssembly stands its name. */
const SIGNATURE_BYTES = 12;

interface Found {
  readonly results: readonly { readonly p: string; readonly s: number }[];
}

export async function startWords(head: Head, read: ReadFile): Promise<WordSearch> {
  await pagefind({ module_or_path: (await read("wasm")).slice(SIGNATURE_BYTES) });
  let pointer = pagefind.init_pagefind(metadataOf(head.engine, head.count, head.chunks));
  // Statements are short and their lengths are not sent.
  pointer = pagefind.set_ranking_weights(pointer, JSON.stringify({ page_length: 0 }));
  const loaded = new Set<string>();

  async function load(term: string): Promise<void> {
    const wanted = (JSON.parse(pagefind.request_indexes(pointer, term)) as string[]).filter((name) => name && !loaded.has(name));
    const chunks = await Promise.all(wanted.map((name) => readWords(read, Number(name))));
    for (const [n, chunk] of chunks.entries()) {
      const name = wanted[n] ?? "";
      if (loaded.has(name)) continue;
      pointer = pagefind.load_index_chunk(pointer, chunkOf(chunk, Number(name)));
      loaded.add(name);
    }
  }

  return async (words) => {
    if (!(await Promise.all(words.map((word) => isKnown(head, read, word)))).every(Boolean)) return null;
    const term = words.map((word) => stemOf(word, head.language)).join(" ");
    await load(term);
    const { results } = JSON.parse(pagefind.search(pointer, term, term, "{}", "", false, false)) as Found;
    const scores = new Map(results.map((result) => [Number.parseInt(result.p, 36), result.s]));
    for (const word of words) {
      for (const number of await statementsOf(head, read, word)) {
        const score = scores.get(number);
        if (score !== undefined) scores.set(number, score + ITSELF);
      }
    }
    return scores;
  };
}
