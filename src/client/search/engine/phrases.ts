import { type Cursor, readVarint } from "../format/bytes.ts";
import { type Hash, hashPair, hashWord } from "../format/hash.ts";
import type { Head } from "../format/types.ts";
import type { ReadFile } from "./files.ts";

/** Statement number × this + position: one number for a place. */
const PLACE = 65_536;

/** Numbers of the statements in which the words stand side by side, in this order. */
export async function findPhrase(head: Head, read: ReadFile, words: readonly string[]): Promise<Set<number>> {
  const hashes = words.map(hashWord);
  const keys = hashes.length === 1 ? hashes : hashes.slice(1).map((hash, n) => hashPair(hashes[n] as Hash, hash));
  const lists = await Promise.all(keys.map((key) => placesOf(head, read, key)));
  let starts: Set<number> | null = null;
  for (const [offset, list] of lists.entries()) {
    const here: Set<number> = new Set();
    for (const place of list) if (starts === null || starts.has(place - offset)) here.add(place - offset);
    starts = here;
  }
  return new Set([...(starts ?? [])].map((place) => Math.floor(place / PLACE)));
}

async function placesOf(head: Head, read: ReadFile, { shard, key }: Hash): Promise<number[]> {
  const bytes = await read(`p-${shard % head.phraseShards}`);
  const cursor: Cursor = { bytes, at: 0 };
  let current = -1;
  while (cursor.at < bytes.length) {
    const step = readVarint(cursor);
    current += Math.floor(step / 2);
    const one = step % 2 === 1;
    const length = one ? 0 : readVarint(cursor);
    if (current === key) return readPlaces(cursor, one ? cursor.at + 1 : cursor.at + length);
    if (current > key) return [];
    cursor.at += length;
    if (one) skipPlace(cursor);
  }
  return [];
}

function skipPlace(cursor: Cursor): void {
  readVarint(cursor);
  readVarint(cursor);
}

/** Reads at least one place, and on up to `end`. */
function readPlaces(cursor: Cursor, end: number): number[] {
  const places: number[] = [];
  let document = -1;
  let position = 0;
  while (cursor.at < end) {
    const step = readVarint(cursor);
    const at = readVarint(cursor);
    position = step === 0 ? position + at : at;
    document += step;
    places.push(document * PLACE + position);
  }
  return places;
}
