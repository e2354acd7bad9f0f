import { suite } from "uvu";
import * as assert from "uvu/assert";
import { formAt, perForm } from "../../src/text/forms.ts";

const test = suite("forms");

const formOf = (word: string) => formAt(`“${word}”`, 1, 1 + word.length);

test("a word is the same form wherever it stands", () => {
  const body = "Pier after pier, pier by Pier";
  assert.is(formAt(body, 11, 15), formAt(body, 17, 21));
  assert.is(formAt(body, 0, 4), formAt(body, 25, 29));
  assert.equal([formAt(body, 0, 4).text, formAt(body, 0, 4).lower], ["Pier", "pier"]);
  assert.is.not(formAt(body, 0, 4), formAt(body, 11, 15));
});

test("reads a form once", () => {
  let reads = 0;
  const lengthOf = perForm((word) => {
    reads++;
    return word.length;
  });
  const first = perForm((word) => word.slice(0, 1));
  assert.equal([lengthOf(formOf("quay")), lengthOf(formOf("quay")), first(formOf("quay")), lengthOf(formOf("quays"))], [4, 4, "q", 5]);
  assert.is(reads, 2);
});

test("forgets before it grows without end, and still answers right", () => {
  const lengthOf = perForm((word) => word.length);
  for (let i = 0; i < 300_000; i++) if (lengthOf(formOf(`w${i}`)) !== `w${i}`.length) assert.unreachable();
  assert.is(lengthOf(formOf("w1")), 2);
});

test("words as long as an address, and words whose letters add up to the same, are told apart", () => {
  const long = "a".repeat(500);
  assert.equal([formOf(long).text, formOf(`${long}b`).text, formOf("").text], [long, `${long}b`, ""]);
  const seen = new Set(Array.from({ length: 100_000 }, (_, i) => formOf(i.toString(36)).text));
  assert.is(seen.size, 100_000);
});

test.run();
