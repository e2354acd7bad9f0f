import { suite } from "uvu";
import * as assert from "uvu/assert";
import { memoize } from "../../src/text/memo.ts";

const test = suite("memo");

test("reads a word once", () => {
  let reads = 0;
  const lengthOf = memoize((word) => {
    reads++;
    return word.length;
  });
  assert.equal([lengthOf("pier"), lengthOf("pier"), lengthOf(`pi${"er".slice(0)}`)], [4, 4, 4]);
  assert.is(reads, 1);
});

test("forgets before it grows without end, and still answers right", () => {
  const lengthOf = memoize((word) => word.length);
  for (let i = 0; i < 50_000; i++) if (lengthOf(`w${i}`) !== `w${i}`.length) assert.unreachable();
  assert.is(lengthOf("w1"), 2);
});

test.run();
