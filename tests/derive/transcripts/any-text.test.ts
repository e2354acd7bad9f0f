import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { contextOf, speechOf } from "./support.ts";

const test = suite("any text as a transcript");

const PIECES = [
  "MS. OKORO: ",
  "Q  ",
  "Q: ",
  "A: ",
  "THE PRESIDENT:",
  "**",
  "\\",
  "(Laughter.)",
  "(",
  ")",
  "[",
  "“",
  "”",
  '"',
  "\n",
  "\n\n",
  "  \n",
  " ",
  "END",
  "1:40 P.M.",
  "HALE: ",
  "I hope. ",
  "\\###",
  "<!--",
  "-->",
  "\u00a0",
  "é",
];
const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 60 }).map((parts) => parts.join(""));

test("derives without throwing; every span lies in its paragraph and holds words", () => {
  fc.assert(
    fc.property(text, fc.constantFrom("Press Briefing", "Statement by Port Minister Okoro on Fares", ""), (body, title) => {
      const context = contextOf(body, title);
      const { statements, entities } = speechOf(context);
      let before = 0;
      statements.forEach((statement, index) => {
        assert.ok(statement.partOf === null || statement.partOf < index);
        for (const { start, end } of statement.content) {
          assert.ok(before <= start && start < end && end <= body.length, `${before} ${start} ${end}`);
          before = end;
        }
      });
      const ids = new Set(entities.people.map((person) => person.id));
      assert.is(ids.size, entities.people.length);
      for (const mention of entities.mentions) assert.ok(ids.has(mention.entity));
    }),
    { seed: 7, numRuns: 400 },
  );
});

test.run();
