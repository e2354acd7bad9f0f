import { type Cursor, newWriter, pushBytes, pushVarint, readVarint, written } from "./bytes.ts";

/** A word of the index with the statements it stands in: `steps` from one number to the next, and how often in each. */
export interface WordEntry {
  readonly word: string;
  readonly steps: readonly number[];
  readonly times: readonly number[];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Words in their order: the number of words; for each the letters it shares with the one before, the bytes of the rest, and in how
 * many statements it stands; then all steps, doubled, the lowest bit saying that the number of times (above one) follows.
 */
export function encodeWordList(entries: readonly WordEntry[]): Uint8Array {
  const out = newWriter();
  pushVarint(out, entries.length);
  let last = "";
  for (const { word, steps } of entries) {
    const shared = sharedLetters(last, word);
    const rest = encoder.encode(word.slice(shared));
    pushVarint(out, shared);
    pushVarint(out, rest.length);
    pushBytes(out, rest);
    pushVarint(out, steps.length);
    last = word;
  }
  for (const { steps, times } of entries)
    for (const [n, step] of steps.entries()) {
      const often = times[n] ?? 1;
      pushVarint(out, step * 2 + (often > 1 ? 1 : 0));
      if (often > 1) pushVarint(out, often);
    }
  return written(out);
}

/** Whole characters only: half of a pair would not survive its bytes. */
function sharedLetters(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n += 1;
  return /[\ud800-\udbff]/.test(a.charAt(n - 1)) ? n - 1 : n;
}

export function decodeWordList(bytes: Uint8Array): WordEntry[] {
  const cursor: Cursor = { bytes, at: 0 };
  const heads: { word: string; count: number }[] = [];
  let last = "";
  for (let left = readVarint(cursor); left > 0; left--) {
    const shared = readVarint(cursor);
    const length = readVarint(cursor);
    last = last.slice(0, shared) + decoder.decode(bytes.subarray(cursor.at, cursor.at + length));
    cursor.at += length;
    heads.push({ word: last, count: readVarint(cursor) });
  }
  return heads.map(({ word, count }) => {
    const steps: number[] = [];
    const times: number[] = [];
    for (let n = 0; n < count; n++) {
      const step = readVarint(cursor);
      steps.push(step >> 1);
      times.push(step & 1 ? readVarint(cursor) : 1);
    }
    return { word, steps, times };
  });
}
