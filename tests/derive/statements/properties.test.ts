import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findUnits } from "../../../src/derive/statements/units.ts";
import { readDocument } from "../../../src/text/document.ts";
import { findQuotations } from "../../../src/text/quotations.ts";
import { draftsOf } from "./support.ts";

const test = suite("derive/statements: properties");

const piece = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom("“", "”", '"', "''", "’", ", ", ". ", ": ", "; ", " — ", "(", ")", "\n", "\n\n", " "),
  fc.constantFrom(
    "Irena Kolar ",
    "she ",
    "who ",
    "said ",
    "said that ",
    "told reporters ",
    "according to ",
    "the council ",
    "her claim that ",
    "was adamant that ",
    "by ",
  ),
  fc.constantFrom("We will go", "the bridge is safe", "a charity, ", "in a statement ", "on Monday ", "asked ", "adding "),
);

test("any text derives; every span reads back, and its parts lie in order", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
      const body = pieces.join("");
      for (const draft of draftsOf(body)) {
        assert.ok(draft.content.length > 0);
        for (const span of [...draft.content, ...draft.quoted, ...(draft.cue ? [draft.cue] : []), ...(draft.source ? [draft.source] : [])])
          assert.ok(0 <= span.start && span.start < span.end && span.end <= body.length, `${span.start}-${span.end} of ${body.length}`);
        for (const quoted of draft.quoted) assert.ok(draft.content.some((c) => c.start <= quoted.start && quoted.end <= c.end));
        for (const [i, span] of draft.content.entries())
          assert.ok(i === 0 || (draft.content[i - 1]?.end ?? 0) <= span.start, "parts overlap");
        assert.ok(draft.confidence >= 0 && draft.confidence <= 1);
      }
      assert.equal(draftsOf(body), draftsOf(body));
    }),
    { numRuns: 250 },
  );
});

/** Rows that make naive rules look far about: of marks, of brackets, of one word, of verbs, of quotations without end. */
const ROWS = [
  "“",
  '"',
  "’",
  "(",
  "“ ",
  "“a",
  "a ",
  "said said said ",
  "he said ",
  "Kolar, said, ",
  "“a b c d” ",
  "“Go on.\n\n",
  "“Go on.”\n\n",
  "his claim that ",
  "As he said, ",
  "― Ada\n",
];

for (const row of ROWS)
  test(`a row of ${JSON.stringify(row)} ends, in bounded units and parts, and invents nothing`, () => {
    const body = row.repeat(Math.ceil(40_000 / row.length));
    for (const unit of findUnits(readDocument(body, "text"))) assert.ok(unit.items.length <= 250, `unit of ${unit.items.length}`);
    for (const draft of draftsOf(body)) {
      assert.ok(draft.content.length <= 450, `statement of ${draft.content.length} parts`);
      assert.ok(draft.content.every((c) => c.end <= body.length));
    }
  });

test("one megabyte of one mark pairs into no more quotations than it has marks", () => {
  for (const mark of ["“", '"', "’", "''"]) {
    const body = mark.repeat(1_000_000 / mark.length);
    assert.ok(findQuotations(body, [{ start: 0, end: body.length, kind: "text" }]).length <= body.length);
  }
});

test.run();
