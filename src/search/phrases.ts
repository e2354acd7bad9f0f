import { newWriter, pushBytes, pushVarint, type Writer, written } from "../client/search/format/bytes.ts";
import { type Hash, hashPair, hashWord } from "../client/search/format/hash.ts";
import type { Document } from "./documents.ts";

/** About so many bytes of a shard before packing. */
const SHARD_BYTES = 22_000;
const BYTES_PER_PLACE = 4;
/** Positions of different texts of a document never touch. */
const GAP = 2;

interface Places {
  readonly shard: Uint32Array;
  readonly key: Uint32Array;
  readonly document: Uint32Array;
  readonly position: Uint16Array;
  readonly length: number;
}

/**
 * Where each word and each pair of neighbouring words stands: a phrase is a chain of pairs, found exactly and without reading a
 * text. Words that have a list of their own (`common`) are in pairs only. A shard is a list of entries by rising key: the
 * difference of keys, doubled, and one more where there is one place only; else the bytes of the places; the places. A place is the
 * difference of documents and the position, or 0 and the difference of positions. Shards do not get smaller by packing.
 */
export function buildPhrases(
  documents: readonly Document[],
  common: ReadonlySet<string>,
): { shards: number; files: Map<string, Uint8Array> } {
  const size = documents.reduce((sum, d) => sum + 2 * d.words.length + 2 * d.names.flat().length, 0);
  const shards = Math.max(1, Math.ceil((size * BYTES_PER_PLACE) / SHARD_BYTES));
  const places = collectPlaces(documents, common, size, shards);
  const files = new Map<string, Uint8Array>();
  for (const [shard, rows] of rowsByShard(places, shards).entries()) files.set(`p-${shard}`, encodeShard(places, rows));
  return { shards, files };
}

function collectPlaces(documents: readonly Document[], common: ReadonlySet<string>, size: number, shards: number): Places {
  const places = {
    shard: new Uint32Array(size),
    key: new Uint32Array(size),
    document: new Uint32Array(size),
    position: new Uint16Array(size),
  };
  const hashes = new Map<string, Hash>();
  let length = 0;
  const add = (hash: Hash, document: number, position: number) => {
    places.shard[length] = hash.shard % shards;
    places.key[length] = hash.key;
    places.document[length] = document;
    places.position[length] = Math.min(position, 65_535);
    length += 1;
  };
  const hashOf = (word: string) => {
    const known = hashes.get(word);
    if (known) return known;
    const hash = hashWord(word);
    hashes.set(word, hash);
    return hash;
  };
  for (const [n, document] of documents.entries()) {
    let position = 0;
    for (const words of [document.words, ...document.names]) {
      let before: Hash | null = null;
      for (const word of words) {
        const hash = hashOf(word);
        if (!common.has(word)) add(hash, n, position);
        if (before) add(hashPair(before, hash), n, position - 1);
        before = hash;
        position += 1;
      }
      position += GAP;
    }
  }
  return { ...places, length };
}

/** Row numbers of each shard, sorted by key; rows of one key stay in the order of the documents. */
function rowsByShard(places: Places, shards: number): Uint32Array[] {
  const counts = new Uint32Array(shards);
  for (let i = 0; i < places.length; i++) counts[places.shard[i] as number] = (counts[places.shard[i] as number] as number) + 1;
  const lists = Array.from(counts, (count) => new Uint32Array(count));
  counts.fill(0);
  for (let i = 0; i < places.length; i++) {
    const shard = places.shard[i] as number;
    const at = counts[shard] as number;
    (lists[shard] as Uint32Array)[at] = i;
    counts[shard] = at + 1;
  }
  return lists.map((list) => sortByKey(list, places.key));
}

/** Sorts as plain numbers, key before order, which is many times faster than by a comparing function. */
function sortByKey(rows: Uint32Array, keys: Uint32Array): Uint32Array {
  if (rows.length > MOST_ROWS) return rows.sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b);
  const order = new Float64Array(rows.length);
  for (let n = 0; n < order.length; n++) order[n] = (keys[rows[n] as number] as number) * MOST_ROWS + n;
  order.sort();
  const sorted = new Uint32Array(rows.length);
  for (let n = 0; n < order.length; n++) sorted[n] = rows[(order[n] as number) % MOST_ROWS] as number;
  return sorted;
}
/** A key of 32 bits and a place below this fit a number exactly. */
const MOST_ROWS = 2 ** 21;

function encodeShard(places: Places, rows: Uint32Array): Uint8Array {
  const out = newWriter();
  const list = newWriter();
  let lastKey = -1;
  for (let at = 0; at < rows.length; ) {
    const key = places.key[rows[at] as number] as number;
    let end = at + 1;
    while (end < rows.length && places.key[rows[end] as number] === key) end += 1;
    pushVarint(out, (key - lastKey) * 2 + (end - at === 1 ? 1 : 0));
    if (end - at === 1) pushPlaces(out, places, rows.subarray(at, end));
    else {
      list.length = 0;
      pushPlaces(list, places, rows.subarray(at, end));
      pushVarint(out, list.length);
      pushBytes(out, list.bytes.subarray(0, list.length));
    }
    lastKey = key;
    at = end;
  }
  return written(out);
}

function pushPlaces(out: Writer, places: Places, rows: Uint32Array): void {
  let document = -1;
  let position = 0;
  for (const row of rows) {
    const next = places.document[row] as number;
    const at = places.position[row] as number;
    pushVarint(out, next - document);
    pushVarint(out, next === document ? at - position : at);
    document = next;
    position = at;
  }
}
