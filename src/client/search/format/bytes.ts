/** Bytes on their way out: `length` of `bytes` are written. */
export interface Writer {
  bytes: Uint8Array<ArrayBuffer>;
  length: number;
}

export const newWriter = (): Writer => ({ bytes: new Uint8Array(1024), length: 0 });

export const written = ({ bytes, length }: Writer) => bytes.slice(0, length);

export function pushByte(writer: Writer, byte: number): void {
  if (writer.length === writer.bytes.length) grow(writer, 1);
  writer.bytes[writer.length++] = byte;
}

export function pushBytes(writer: Writer, bytes: Uint8Array): void {
  if (writer.length + bytes.length > writer.bytes.length) grow(writer, bytes.length);
  writer.bytes.set(bytes, writer.length);
  writer.length += bytes.length;
}

function grow(writer: Writer, room: number): void {
  const larger = new Uint8Array((writer.length + room) * 2);
  larger.set(writer.bytes);
  writer.bytes = larger;
}

/** Integers of any length: seven bits a byte, lowest first. */
export function pushVarint(writer: Writer, value: number): void {
  let rest = value;
  while (rest > 127) {
    pushByte(writer, (rest & 127) | 128);
    rest = Math.floor(rest / 128);
  }
  pushByte(writer, rest);
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
export function pushRising(writer: Writer, numbers: Iterable<number>): void {
  let last = -1;
  for (const number of numbers) {
    pushVarint(writer, number - last);
    last = number;
  }
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
