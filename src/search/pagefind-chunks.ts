/** Reads Pagefind's index chunks: CBOR (RFC 8949) of arrays, integers and text. */
import { SIGNATURE } from "../client/search/format/cbor.ts";
import type { WordEntry } from "../client/search/format/word-list.ts";

interface Reader {
  readonly bytes: Uint8Array;
  at: number;
}

interface Item {
  readonly major: number;
  readonly value: number;
}

const UNSIGNED = 0;
const TEXT = 3;
const ARRAY = 4;

const decoder = new TextDecoder();

/** The words of an unpacked chunk, `signature [[ [word, [[step, [weight, place, …], meta], …], variants], … ]]`. */
export function readChunk(bytes: Uint8Array): WordEntry[] {
  const reader = { bytes, at: SIGNATURE.length };
  expect(reader, ARRAY);
  return Array.from({ length: expect(reader, ARRAY) }, () => readWord(reader));
}

function readWord(reader: Reader): WordEntry {
  expect(reader, ARRAY);
  const length = expect(reader, TEXT);
  const word = decoder.decode(reader.bytes.subarray(reader.at, reader.at + length));
  reader.at += length;
  const steps: number[] = [];
  const times: number[] = [];
  for (let left = expect(reader, ARRAY); left > 0; left--) {
    expect(reader, ARRAY);
    steps.push(expect(reader, UNSIGNED));
    times.push(countPlaces(reader));
    skip(reader);
  }
  skip(reader);
  return { word, steps, times };
}

/** Places of a word in a record; the negative numbers among them are weights, the same for all plain text. */
function countPlaces(reader: Reader): number {
  let places = 0;
  for (let left = expect(reader, ARRAY); left > 0; left--) if (next(reader).major === UNSIGNED) places += 1;
  return places;
}

function expect(reader: Reader, major: number): number {
  const item = next(reader);
  if (item.major !== major) throw new Error("Pagefind's index has another form than the one known");
  return item.value;
}

function next(reader: Reader): Item {
  const first = reader.bytes[reader.at] ?? 0;
  const low = first & 31;
  reader.at += 1;
  if (low < 24) return { major: first >> 5, value: low };
  if (low > 27) throw new Error("Pagefind's index has another form than the one known");
  let value = 0;
  for (let left = 1 << (low - 24); left > 0; left--) value = value * 256 + (reader.bytes[reader.at++] ?? 0);
  return { major: first >> 5, value };
}

/** Passes over an item, whatever it holds. */
function skip(reader: Reader): void {
  const { major, value } = next(reader);
  if (major === 2 || major === TEXT) reader.at += value;
  else if (major === ARRAY) for (let left = value; left > 0; left--) skip(reader);
}
