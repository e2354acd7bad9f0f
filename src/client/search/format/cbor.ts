/** As much of CBOR (RFC 8949) as Pagefind's files need: arrays, integers and text, read over and written. */
interface Head {
  readonly major: number;
  readonly value: number;
  readonly next: number;
}

const SIGNATURE = "pagefind_dcd";

function readHead(bytes: Uint8Array, at: number): Head {
  const first = bytes[at] ?? 0;
  const major = first >> 5;
  const low = first & 31;
  if (low < 24) return { major, value: low, next: at + 1 };
  if (low > 27) throw new Error("unexpected form in Pagefind's index");
  const size = 1 << (low - 24);
  let value = 0;
  for (let i = 1; i <= size; i++) value = value * 256 + (bytes[at + i] ?? 0);
  return { major, value, next: at + 1 + size };
}

/** Offset after the item at `at`. */
function skipItem(bytes: Uint8Array, at: number): number {
  const { major, value, next } = readHead(bytes, at);
  if (major === 2 || major === 3) return next + value;
  if (major !== 4) return next;
  let end = next;
  for (let i = 0; i < value; i++) end = skipItem(bytes, end);
  return end;
}

export interface WordEntry {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const decoder = new TextDecoder();

/** The words of an unpacked index chunk and where their entries lie: `signature [[ [word, …], … ]]`. */
export function chunkWords(bytes: Uint8Array): WordEntry[] {
  const outer = readHead(bytes, SIGNATURE.length);
  const list = readHead(bytes, outer.next);
  const entries: WordEntry[] = [];
  let at = list.next;
  for (let i = 0; i < list.value; i++) {
    const text = readHead(bytes, readHead(bytes, at).next);
    const end = skipItem(bytes, at);
    entries.push({ word: decoder.decode(bytes.subarray(text.next, text.next + text.value)), start: at, end });
    at = end;
  }
  return entries;
}

const encoder = new TextEncoder();

export type CborValue = number | string | readonly CborValue[];

function pushHead(out: number[], major: number, value: number): void {
  if (value < 24) out.push((major << 5) | value);
  else if (value < 256) out.push((major << 5) | 24, value);
  else if (value < 65536) out.push((major << 5) | 25, value >> 8, value & 255);
  else out.push((major << 5) | 26, value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255);
}

export function pushCbor(out: number[], value: CborValue): void {
  if (typeof value === "number") pushHead(out, 0, value);
  else if (typeof value === "string") {
    const bytes = encoder.encode(value);
    pushHead(out, 3, bytes.length);
    for (const byte of bytes) out.push(byte);
  } else {
    pushHead(out, 4, value.length);
    for (const item of value) pushCbor(out, item);
  }
}

/** Pagefind's signature and a list of word entries: a chunk as Pagefind reads it, not yet packed. */
export function chunkOf(entries: readonly Uint8Array[]): Uint8Array {
  const head: number[] = [...encoder.encode(SIGNATURE)];
  pushHead(head, 4, 1);
  pushHead(head, 4, entries.length);
  const out = new Uint8Array(head.length + entries.reduce((sum, e) => sum + e.length, 0));
  out.set(head);
  let at = head.length;
  for (const entry of entries) {
    out.set(entry, at);
    at += entry.length;
  }
  return out;
}

/**
 * Pagefind's metadata for `count` records in the order they were added: every record is named by its number in base 36 and
 * counts as equally long, so that none of it has to be sent. `[version, records, chunks, filters, sorts, fields]`.
 */
export function metadataOf(engine: string, count: number, chunks: readonly (readonly [string, string])[]): Uint8Array {
  const out: number[] = [...encoder.encode(SIGNATURE)];
  const records = Array.from({ length: count }, (_, n) => [n.toString(36), MEAN_WORDS, ""]);
  pushCbor(out, [engine, records, chunks.map(([from, to], n) => [from, to, String(n)]), [], [], []]);
  return Uint8Array.from(out);
}
const MEAN_WORDS = 30;
