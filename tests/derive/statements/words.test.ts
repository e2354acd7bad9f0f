import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Item } from "../../../src/derive/statements/items.ts";
import { hasWords } from "../../../src/derive/statements/quotations/subjects.ts";
import { findUnits } from "../../../src/derive/statements/units.ts";
import { isAuxiliary, wordTest } from "../../../src/derive/statements/words.ts";
import { readDocument } from "../../../src/text/document.ts";

const test = suite("derive/statements: words");

const itemsOf = (body: string): readonly Item[] => findUnits(readDocument(body, "text")).flatMap(({ items }) => items);

test("a test of words is asked once for each form, in small letters, and of no quotation", () => {
  const asked: string[] = [];
  const isFerry = wordTest((lower) => {
    asked.push(lower);
    return lower === "zferry";
  });
  const items = itemsOf("Zferry and zferry: “Zferry!” A zferry.");
  assert.equal(
    items.filter(isFerry).map(({ start }) => start),
    [0, 11, 31],
  );
  assert.is(asked.filter((word) => word === "zferry").length, 2);
  assert.not(isFerry(undefined));
});

test("auxiliaries are so in capitals too, and a quotation of one is none", () => {
  assert.equal(itemsOf("Was it? “was” sails").map(isAuxiliary), [true, false, false, false, false]);
});

test("words are counted as far as is asked", () => {
  const document = readDocument("“Don’t go.”", "text");
  const inner = { start: 1, end: 10 };
  assert.ok(hasWords(document, inner, 2));
  assert.not(hasWords(document, inner, 3));
  assert.ok(hasWords(document, { start: 1, end: 1 }, 0));
  assert.not(hasWords(document, { start: 10, end: 11 }, 1));
});

test.run();
