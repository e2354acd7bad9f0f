import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readDocument } from "../../src/text/document.ts";
import { gateOf } from "../../src/text/gate/index.ts";
import { needlesOf } from "../../src/text/gate/needles.ts";

const test = suite("gate");

const wordsOf = (text: string) => readDocument(text, "text").tokens;

test("reads off a pattern the words of which every match holds one", () => {
  const cases: readonly (readonly [RegExp, readonly string[] | null])[] = [
    [/\b(?:met|meets?)\s+with\b/, ["with"]],
    [/\b(?:met|meets?)\b/, ["meet", "met"]],
    [/(?:[Oo]n\s+)?the\s+pier/, ["pier"]],
    [/ceremon(?:y|ies)/, ["ceremonies", "ceremony"]],
    [/\b(?:first|last)?\s*debates?(?!\s+over)/, ["debate"]],
    [/(?<=the )(?:harbou?r\s+)+(?<name>board|council)$/, ["harbor", "harbour"]],
    [/[a-z]+ing\s+(?:[^\s.]+\s+){0,4}?by\s/, ["ing"]],
    [/did(?:n['’]t)?\s+go/, ["did"]],
    [/\bor\b|\d{4}/, null],
    [/(?:pier|quay)?/, null],
    [/[“”]\s*—/, null],
  ];
  for (const [pattern, expected] of cases) assert.equal(needlesOf(pattern.source)?.toSorted() ?? null, expected, pattern.source);
});

test("opens for the rules whose words stand there, whatever their case, and for those that ask for none", () => {
  const gate = gateOf([[/\bmet\s+[A-Z]/], [/\bdebates?/, /\brall(?:y|ies)/], [/\d+/]]);
  assert.is(gate(wordsOf("Kolar met Reh.")), 0b101);
  assert.is(gate(wordsOf("RALLIES in the harbour")), 0b110);
  assert.is(gate(wordsOf("A post-debate talk")), 0b110);
  assert.is(gate(wordsOf("Kolar left.")), 0b100);
  assert.is(gate([]), 0b100);
});

test("is open where marks of style may stand inside a word", () => {
  assert.is(gateOf([[/\bdebate/]])(wordsOf("A de*bat*e")), 2 ** 31 - 1);
});

test("refuses more rules than it has bits, and a pattern that it cannot read", () => {
  assert.throws(() => gateOf(Array.from({ length: 32 }, () => [/a/])), /31 bits/);
  assert.throws(() => needlesOf("a)b"), /cannot read/);
});

test.run();
