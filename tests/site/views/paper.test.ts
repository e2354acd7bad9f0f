import { suite } from "uvu";
import * as assert from "uvu/assert";
import { linesOf, SANS, SERIF, widthOf, wordWidths } from "../../../src/site/views/paper.ts";

const test = suite("site/views/paper");
const lines = (text: string, column: number) => linesOf(wordWidths(text, 10, SANS), column, widthOf(" ", 10, SANS));

test("the tables hold every printable letter of ASCII", () => {
  assert.is(SANS.widths.length, 95);
  assert.is(SERIF.widths.length, 95);
  assert.ok([...SANS.widths, ...SERIF.widths].every((width) => width > 10 && width < 110));
});

test("wide letters take more room than narrow ones, and what a table lacks takes some", () => {
  assert.ok(widthOf("WWW", 10, SANS) > 2 * widthOf("iii", 10, SANS));
  assert.ok(widthOf("Ж", 10, SERIF) > 0);
});

test("breaks between words, and within a word that is wider than the column", () => {
  assert.is(lines("one two", 200), 1);
  assert.is(lines("one two", 22), 2);
  assert.is(lines("w".repeat(100), 200), 4);
  assert.is(lines("", 200), 1);
});

test.run();
