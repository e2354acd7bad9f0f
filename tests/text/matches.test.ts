import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { matchesOf } from "../../src/text/matches.ts";

const test = suite("matches");

const PATTERNS = [/a+/g, /(?=b)/g, /\b/g, /(?<word>\w)\s/g, /[^a]*/gu, /(?:)/gu, /x/g];

test("finds what matchAll finds, empty matches and pairs of surrogates among them", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "b", " ", "😀", "é") }), fc.constantFrom(...PATTERNS), (text, pattern) => {
      assert.equal(
        matchesOf(text, pattern).map((m) => [m.index, [...m]]),
        [...text.matchAll(pattern)].map((m) => [m.index, [...m]]),
      );
    }),
  );
});

test("begins at the text's beginning wherever the pattern was left", () => {
  const pattern = /o/g;
  pattern.lastIndex = 3;
  assert.equal(
    matchesOf("port of call", pattern).map((m) => m.index),
    [1, 5],
  );
});

test.run();
