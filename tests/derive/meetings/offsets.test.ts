import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Offsets } from "../../../src/derive/meetings/offsets.ts";

const test = suite("meetings/offsets");

/** Stretches of a skeleton with the offset that each starts at; some go on where the one before ended. */
const STRETCHES = [
  { length: 4, offset: 100 },
  { length: 1, offset: 104 },
  { length: 1, offset: 112 },
  { length: 3, offset: 113 },
  { length: 1, offset: 120 },
  { length: 2, offset: 131 },
];
const END = 133;

const numbers = [...STRETCHES.flatMap(({ length, offset }) => Array.from({ length }, (_, i) => offset + i)), END];
const offsets = new Offsets();
STRETCHES.reduce((position, { length, offset }) => {
  offsets.add(position, offset);
  return position + length;
}, 0);
offsets.end(numbers.length - 1, END);

test("tells the offset of each position, and of the end", () => {
  numbers.forEach((offset, position) => {
    assert.is(offsets.offsetAt(position), offset);
  });
});

test("tells the first position that is not before an offset", () => {
  for (let offset = 95; offset <= END; offset++)
    assert.is(
      offsets.positionAt(offset),
      numbers.findIndex((own) => own >= offset),
      `${offset}`,
    );
  assert.is(offsets.positionAt(END + 9), numbers.length - 1);
});

test.run();
