import { readdirSync, readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ANAPHORS } from "../../../src/text/dates/find-anaphoric.ts";
import { MONTHS } from "../../../src/text/dates/find-calendar.ts";
import { FEAST } from "../../../src/text/dates/find-feasts.ts";
import { RELATIVE_PATTERNS } from "../../../src/text/dates/find-relative.ts";
import { WEEKDAYS } from "../../../src/text/dates/find-weekdays.ts";
import { nearOf } from "../../../src/text/dates/near.ts";
import { readDocument } from "../../../src/text/document.ts";
import { matchesOf } from "../../../src/text/matches.ts";

const test = suite("text/dates/near");

const PATTERNS = [MONTHS, WEEKDAYS, FEAST, ...ANAPHORS, ...RELATIVE_PATTERNS];
const golden = new URL("../../golden/", import.meta.url);
const TEXTS = readdirSync(golden, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".txt"))
  .map((file) => readFileSync(new URL(file, golden), "utf8"));
/** The longest expressions, and words of one in another's reach. */
const LONG = [
  "She rested early late later earlier this past Monday morning and late Tuesday, and through Wednesday night of last week.",
  "Earlier in the day, a day later, the evening before. In the past two weeks, on Memorial Day, in 2014, over the summer.",
  "“Monday,” she said; “Mondays”. Two weeks ago today, from now on until Sept. 12 and 13, this morning.",
];

test("finds around the words of a pattern what it matches in the whole text", () => {
  let found = 0;
  for (const text of [...TEXTS, ...LONG, LONG.join(" filler words and more of them ".repeat(8))]) {
    const near = nearOf(PATTERNS)(text, readDocument(text, "text").tokens);
    for (const pattern of PATTERNS) {
      const expected = matchesOf(text, pattern).map(({ index, 0: words }) => [index, index + words.length]);
      const actual = near(pattern).map(({ start, end }) => [start, end]);
      assert.equal(actual, expected, pattern.source);
      found += actual.length;
    }
  }
  assert.ok(found > 40, `${found}`);
});

test("refuses a pattern of which no word is known", () => {
  assert.throws(() => nearOf([/\d{4}/]), /no word/);
});

test.run();
