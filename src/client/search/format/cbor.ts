/** As much of CBOR (RFC 8949) as writing Pagefind's files needs: arrays, integers and text. */
import type { WordEntry } from "./word-list.ts";

export const SIGNATURE = "pagefind_dcd";

const encoder = new TextEncoder();

export type CborValue = number | string | readonly CborValue[];

function pushHead(out: number[], major: number, value: number): void {
  if (value < 24) out.push((major << 5) | value);
  else if (value < 256) out.push((major << 5) | 24, value);
  else if (value < 65536) out.push((major << 5) | 25, value >> 8, value & 255);
  else out.push((major << 5) | 26, value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255);
}

export function pushCbor(out: number[], value: CborValue): void {
  if (typeof value === "number") {
    if (value < 0) pushHead(out, 1, -1 - value);
    else pushHead(out, 0, value);
  } else if (typeof value === "string") {
    const bytes = encoder.encode(value);
    pushHead(out, 3, bytes.length);
    for (const byte of bytes) out.push(byte);
  } else {
    pushHead(out, 4, value.length);
    for (const item of value) pushCbor(out, item);
  }
}

/** How Pagefind writes down the weight of plain text. */
const PLAIN_WEIGHT = -25;

/**
 * A chunk of Pagefind's index without its signature: `[[word, [[step, [weight, place, …], []], …], []], …]`. Places are made up:
 * they only have to differ from word to word, because Pagefind takes words at one place for parts of one word.
 */
export function chunkOf(entries: readonly WordEntry[], number: number): Uint8Array {
  const out: number[] = [];
  pushHead(out, 4, 1);
  pushHead(out, 4, entries.length);
  for (const [n, { word, steps, times }] of entries.entries()) {
    const place = (number * MOST_WORDS + n) * MOST_TIMES;
    const pages = steps.map((step, at) => [step, placesOf(place, times[at] ?? 1), []]);
    pushCbor(out, [word, pages, []]);
  }
  return Uint8Array.from(out);
}
const MOST_WORDS = 2048;
const MOST_TIMES = 16;

const placesOf = (place: number, times: number) => [
  PLAIN_WEIGHT,
  ...Array.from({ length: Math.min(times, MOST_TIMES) }, (_, n) => place + n),
];

/**
 * Pagefind's metadata for `count` records in the order they were added, without its signature: every record is named by its number
 * in base 36 and counts as equally long, so that none of it has to be sent. `[version, records, chunks, filters, sorts, fields]`.
 */
export function metadataOf(engine: string, count: number, chunks: readonly (readonly [string, string])[]): Uint8Array {
  const out: number[] = [];
  const records = Array.from({ length: count }, (_, n) => [n.toString(36), MEAN_WORDS, ""]);
  pushCbor(out, [engine, records, chunks.map(([from, to], n) => [from, to, String(n)]), [], [], []]);
  return Uint8Array.from(out);
}
const MEAN_WORDS = 30;
