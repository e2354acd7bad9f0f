/** As much of CBOR (RFC 8949) as writing Pagefind's files needs: arrays, integers and text. */
import { newWriter, pushByte, pushBytes, type Writer, written } from "./bytes.ts";
import type { WordEntry } from "./word-list.ts";

export const SIGNATURE = "pagefind_dcd";

const encoder = new TextEncoder();

type CborValue = number | string | readonly CborValue[];

function pushHead(out: Writer, major: number, value: number): void {
  const kind = major << 5;
  if (value < 24) {
    pushByte(out, kind | value);
    return;
  }
  const size = value < 256 ? 0 : value < 65_536 ? 1 : 2;
  pushByte(out, kind | (24 + size));
  for (let shift = (8 << size) - 8; shift >= 0; shift -= 8) pushByte(out, (value >>> shift) & 255);
}

function pushCbor(out: Writer, value: CborValue): void {
  if (typeof value === "number") {
    if (value < 0) pushHead(out, 1, -1 - value);
    else pushHead(out, 0, value);
  } else if (typeof value === "string") {
    const bytes = encoder.encode(value);
    pushHead(out, 3, bytes.length);
    pushBytes(out, bytes);
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
  const out = newWriter();
  pushHead(out, 4, 1);
  pushHead(out, 4, entries.length);
  for (const [n, { word, steps, times }] of entries.entries()) {
    const place = (number * MOST_WORDS + n) * MOST_TIMES;
    const pages = steps.map((step, at) => [step, placesOf(place, times[at] ?? 1), []]);
    pushCbor(out, [word, pages, []]);
  }
  return written(out);
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
  const out = newWriter();
  const records = Array.from({ length: count }, (_, n) => [n.toString(36), MEAN_WORDS, ""]);
  pushCbor(out, [engine, records, chunks.map(([from, to], n) => [from, to, String(n)]), [], [], []]);
  return written(out);
}
const MEAN_WORDS = 30;
