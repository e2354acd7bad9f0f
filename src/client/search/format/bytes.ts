/** Variable-length integers (seven bits a byte, lowest first), as lists of numbers on the way out and a cursor on the way in. */
export function pushVarint(out: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    out.push((rest & 127) | 128);
    rest = Math.floor(rest / 128);
  }
  out.push(rest);
}

export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

export function readVarint(cursor: Cursor): number {
  let value = 0;
  let scale = 1;
  for (;;) {
    const byte = cursor.bytes[cursor.at++];
    if (byte === undefined) throw new RangeError("the index ends too early");
    value += (byte & 127) * scale;
    if (byte < 128) return value;
    scale *= 128;
  }
}

/** Rising numbers as their differences. */
export function encodeRising(numbers: Iterable<number>): number[] {
  const out: number[] = [];
  let last = -1;
  for (const number of numbers) {
    pushVarint(out, number - last);
    last = number;
  }
  return out;
}

/** Reads `count` rising numbers. */
export function decodeRising(cursor: Cursor, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  let last = -1;
  for (let i = 0; i < count; i++) {
    last += readVarint(cursor);
    numbers[i] = last;
  }
  return numbers;
}
