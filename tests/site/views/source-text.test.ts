import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Passage } from "../../../src/schema/index.ts";
import { passageTokens, type Token } from "../../../src/site/views/source-text.ts";
import { article, statement } from "../../fixtures/site/build-record.ts";

const test = suite("site: marks in a source");
const speakers = [{ person: "petra-halvorsen", role: null }];
const source = article("a", "She said the catch was “a scandal, nothing less” on Monday.");
const passage = source.passages[0] as Passage;

/** `<id …>` for an anchor, `"…"` quoted, `{…}` a turn, `~…~` reported. */
function drawn(tokens: readonly Token[]): string {
  const signs = { quoted: ['"', '"'], turn: ["{", "}"], reported: ["~", "~"], plain: ["", ""] } as const;
  return tokens.map((t) => ("open" in t ? `<${t.open} ` : "close" in t ? ">" : signs[t.form][0] + t.text + signs[t.form][1])).join("");
}

test("quoted inside reported, marks with their words", () => {
  const s = statement(
    source,
    "1",
    { content: ["the catch was “a scandal, nothing less”"], quoted: ["a scandal, nothing less"] },
    { kind: "mixed", speakers },
  );
  assert.is(drawn(passageTokens(passage, [s])), 'She said <a-1 ~the catch was ~"“a scandal, nothing less”"> on Monday.');
});

test("a turn is its speaker's, a quotation inside it another's", () => {
  const turn = statement(
    source,
    "t",
    { content: ["She said the catch was “a scandal, nothing less” on Monday."] },
    { kind: "turn", speakers },
  );
  const other = statement(source, "q", { content: ["a scandal, nothing less"], quoted: ["a scandal, nothing less"] }, { speakers });
  assert.is(drawn(passageTokens(passage, [turn, other])), '<a-t {She said the catch was }<a-q "“a scandal, nothing less”">{ on Monday.}>');
});

test("crossing statements stay well nested", () => {
  const one = statement(source, "1", { content: ["said the catch was"] }, { kind: "indirect", speakers });
  const two = statement(source, "2", { content: ["catch was “a scandal"] }, { kind: "indirect", speakers });
  assert.is(drawn(passageTokens(passage, [one, two])), "She <a-1 ~said the ~<a-2 ~catch was~>>~ “a scandal~, nothing less” on Monday.");
});

test("without statements the text stands as it is", () => {
  assert.is(drawn(passageTokens(passage, [])), passage.text);
});

test("any spans at all: anchors balance, no word is lost or doubled", () => {
  const length = passage.text.length;
  const range = fc.tuple(fc.nat(length - 1), fc.nat(length - 1)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
  const kinds = fc.constantFrom("direct", "mixed", "indirect", "turn", "document");
  fc.assert(
    fc.property(fc.array(fc.tuple(range, kinds), { maxLength: 6 }), (list) => {
      const made = list.map(([span, kind], i) => ({
        ...statement(source, String(i), { content: ["She"] }, { kind, speakers }),
        content: [span],
        quoted: kind === "direct" ? [span] : [],
      }));
      const tokens = passageTokens(passage, made);
      let depth = 0;
      for (const token of tokens) {
        depth += "open" in token ? 1 : "close" in token ? -1 : 0;
        assert.ok(depth >= 0);
      }
      assert.is(depth, 0);
      const letters = (text: string) => text.replace(/\s+/g, "");
      assert.is(letters(tokens.map((t) => ("text" in t ? t.text : "")).join("")), letters(passage.text));
      assert.is(tokens.filter((t) => "open" in t).length, made.length);
    }),
  );
});

test.run();
