import { suite } from "uvu";
import * as assert from "uvu/assert";
import { binIndex, binsBetween } from "../../../src/site/drawings/bins.ts";

const test = suite("site: time on a drawn axis");

const CASES: readonly (readonly [string, string, string, number])[] = [
  ["2031-03-04", "2031-03-04", "day", 1],
  ["2031-03-04", "2031-04-30", "day", 58],
  ["2031-01-01", "2031-06-30", "week", 27],
  ["2030-01-01", "2033-12-31", "month", 48],
  ["1990-05-01", "2031-01-01", "year", 42],
];
for (const [first, last, unit, count] of CASES)
  test(`${first} to ${last}: ${count} of a ${unit}`, () => {
    const { unit: found, bins } = binsBetween(first, last);
    assert.is(found, unit);
    assert.is(bins.length, count);
    assert.is(binIndex(bins, first), 0);
    assert.is(binIndex(bins, last), count - 1);
  });

test("weeks begin on Monday; a month's precision counts as its first day", () => {
  const { bins } = binsBetween("2031-01-01", "2031-06-30");
  assert.is(bins[0]?.start, "2030-12-30");
  assert.is(binIndex(bins, "2031-01"), 0);
});
test("not-found: a day outside", () => assert.is(binIndex(binsBetween("2031-03-04", "2031-03-09").bins, "2031-04-01"), -1));

test.run();
