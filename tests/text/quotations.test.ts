import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readDocument } from "../../src/text/document.ts";

const test = suite("text/quotations");

const found = (body: string) => readDocument(body, "text").quotations.map((q) => body.slice(q.inner.start, q.inner.end));

const cases: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  "every kind of double mark": ["“a b” \"c d\" ''e f'' «g h» „i j“", ["a b", "c d", "e f", "g h", "i j"]],
  "the wrong mark opens": ["Kolar ”stressed the need,” he said.", ["stressed the need,"]],
  "the wrong mark closes": ["“Yes,“ he said. “No“ again.", ["Yes,", "No"]],
  "a doubled mark that closes a single and a double one": ["''He said 'no''' and left.", ["He said 'no'", "no"]],
  "an opening mark that closes, with another behind it": ["“Yes,“ he said. “No“ and “never“ again.", ["Yes,", "No", "never"]],
  "mixed pairs": ['“One," he said. "Two”', ["One,", "Two"]],
  "nested marks": ["“He said ‘never’ and “again” today.”", ["He said ‘never’ and “again” today.", "never", "again"]],
  "straight marks nested": ['"I like "Big Fish" and you," he said', ['I like "Big Fish" and you,', "Big Fish"]],
  "single marks with a possessive inside": ["‘The voters’ right to know’ was its name.", ["The voters’ right to know"]],
  "not: apostrophes": ["The workers' and Kolar’s ’90s songs, rock ’n’ roll, 'em all", []],
  "not: feet and inches": ["He is 6'2\" tall.", []],
  "not: a stray closing mark": ["The end.” He left.", []],
};
for (const [name, [body, expected]] of Object.entries(cases)) test(name, () => assert.equal(found(body), expected));

test("a quotation over paragraphs with repeated opening marks", () => {
  const { quotations } = readDocument("She said: “One.\n\n“Two.\n\n“Three.” He left.\n\n“Four,” he said.", "text");
  assert.equal(
    quotations.map((q) => [q.closed, q.continues]),
    [
      [false, null],
      [false, 0],
      [true, 1],
      [true, null],
    ],
  );
});

test("a quotation over paragraphs without repeated opening marks", () => {
  const body = "She said: “One.\n\nTwo and three,” he added.";
  const { quotations } = readDocument(body, "text");
  assert.equal(
    quotations.map((q) => [body.slice(q.inner.start, q.inner.end), q.continues]),
    [
      ["One.", null],
      ["Two and three,", 0],
    ],
  );
});

test.run();
