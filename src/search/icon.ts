import { zlibSync } from "fflate";

/** Ink, paper and green: a pixel is a place in this list. */
const COLOURS = Buffer.from("13181affffff7bd3b6", "hex");
const INK = 0;
const PAPER = 1;
const GREEN = 2;

/** The record's rail with three entries, in shares of the side: x, y, width, height, colour. */
const SHAPES: readonly (readonly [number, number, number, number, number])[] = [
  [0.3, 0.2, 0.03, 0.6, PAPER],
  [0.22, 0.27, 0.11, 0.045, PAPER],
  [0.4, 0.255, 0.36, 0.075, PAPER],
  [0.22, 0.477, 0.11, 0.045, GREEN],
  [0.4, 0.462, 0.28, 0.075, GREEN],
  [0.22, 0.685, 0.11, 0.045, PAPER],
  [0.4, 0.67, 0.33, 0.075, PAPER],
];

/** The site's icon as PNG, `side` pixels wide and high; the drawing keeps inside what a round mask leaves. */
export function iconPng(side: number): Uint8Array {
  const rows = Buffer.alloc(side * (side + 1));
  const drawn = new Map<string, Buffer>();
  for (let y = 0; y < side; y++) {
    const shapes = SHAPES.filter(([, top, , height]) => inside(y / side, top, height));
    const known = SHAPES.map((shape) => Number(shapes.includes(shape))).join("");
    const row = drawn.get(known) ?? drawRow(side, shapes);
    drawn.set(known, row);
    row.copy(rows, y * (side + 1) + 1);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("PLTE", COLOURS),
    chunk("IDAT", Buffer.from(zlibSync(rows, { level: 6 }))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function drawRow(side: number, shapes: typeof SHAPES): Buffer {
  const row = Buffer.alloc(side);
  for (let x = 0; x < side; x++) row[x] = shapes.findLast(([left, , width]) => inside(x / side, left, width))?.[4] ?? INK;
  return row;
}

const inside = (at: number, start: number, size: number) => at >= start && at < start + size;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

/** The checksum of PNG and zip (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
