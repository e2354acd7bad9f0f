import { suite } from "uvu";
import * as assert from "uvu/assert";
import { placeOf, readMachine } from "../../src/text/tagger/machine.ts";

const test = suite("tagger/machine");

const OTHERWISE = "2070003";
const END = "2070000";

/** 1 2 → the second becomes 7; 1 2 3 → the third becomes 8 by force; 5 at the end becomes 9; 6 6 is known and left alone. */
const machine = readMachine(
  JSON.stringify([
    100,
    7,
    {
      0: { 1: 1, 5: 4, 6: 6 },
      1: { 2: 2, [OTHERWISE]: 0 },
      2: { 3: 3, [OTHERWISE]: 20 },
      4: { [END]: 5, [OTHERWISE]: 0 },
      6: { 6: 7, [OTHERWISE]: 0 },
    },
    { 20: "7", 3: "-8", 5: "9", 7: "0" },
    { 20: [1, 0], 3: [2, 0] },
  ]),
);

test("finds the longest row of tags that it knows, and the shorter one where that does not go on", () => {
  assert.equal(machine([1, 2, 3]), [{ at: 2, tag: -8 }]);
  assert.equal(machine([1, 2, 4, 1, 2]), [
    { at: 1, tag: 7 },
    { at: 4, tag: 7 },
  ]);
  assert.equal(machine([4, 1, 1, 2, 3, 3]), [{ at: 4, tag: -8 }]);
});

test("takes hints for what they are, not for tags", () => {
  const hinted = readMachine(JSON.stringify([100, 3, { 0: { 1080007: 1, 7: 2 }, 1: { 1: 3 }, 2: { 2: 3 } }, { 3: "-4" }, { 3: [1, 0] }]));
  assert.equal(hinted([placeOf(1080007), 1]), [{ at: 1, tag: -4 }]);
  assert.equal(hinted([7, 2]), [{ at: 1, tag: -4 }]);
  assert.equal(hinted([7, 1, placeOf(1080007), 2]), []);
});

test("sees the end of the text, and leaves alone what has no name", () => {
  assert.equal(machine([5, 5]), [{ at: 1, tag: 9 }]);
  assert.equal(machine([6, 6, 1, 2]), [{ at: 3, tag: 7 }]);
  assert.equal(machine([1, 3, 2]), []);
  assert.equal(machine([]), []);
});

test.run();
