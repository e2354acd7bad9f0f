import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readDocument } from "../../src/text/document.ts";
import { heldIn } from "../../src/text/gate/held.ts";
import { gateOf } from "../../src/text/gate/index.ts";
import { needlesOf } from "../../src/text/gate/needles.ts";

const test = suite("gate");

const sentence = (text: string, signs = 0) => ({ held: heldIn(readDocument(text, "text").tokens), signs });

test("reads off a pattern what every match must hold: one at least of each", () => {
  const cases: readonly (readonly [RegExp, readonly (readonly string[])[]])[] = [
    [/\b(?:met|meets?)\s+with\b/, [[" met ", " meet ", " meets "], [" with "]]],
    [/\b(?:met|meets?)\b/, [[" met ", " meet ", " meets "]]],
    [/\bmeet(?:ings?|s)?/, [[" meet"]]],
    [/(?:[Oo]n\s+)?the\s+pier/, [[" pier"], ["the "]]],
    [/ceremon(?:y|ies)/i, [["ceremonies", "ceremony"]]],
    [/\b(?:first|last)?\s*debates?(?!\s+over)/, [["debate"]]],
    [/(?<![\w-])(?:(?:big\s+)*(?:piers?|quays))(?!\s+of)(?![\w-])/, [[" pier ", " piers ", " quays "]]],
    [/\b(?:face\s+off|debates?)\s+in/, [[" face ", " debate ", " debates "], [" in"]]],
    [/spoke\s+to\s+(?=(?:the\s+)?(?:crowd|voters)\b)/, [["voters ", "crowd "], ["spoke "]]],
    [/(?<=[’']s\s)Board/, [["Board"], ["'", "’"]]],
    [
      /(?<=the )(?:harbou?r\s+)+(?<name>board|council)$/,
      [
        ["harbor ", "harbour "],
        [" board", " council"],
      ],
    ],
    [/[a-z]+ing\s+(?:[^\s.]+\s+){0,4}?by\s/, [["ing "], [" by "]]],
    [/did(?:n['’]t)?\s+go/, [["did", "did "], [" go"]]],
    [/told\s+\uE000/, [["told "], ["\uE000"]]],
    [/["“]Morning/, [["Morning"]]],
    [/\bor\b|\d{4}/, []],
    [/(?:pier|quay)?/, []],
    [/\d+\s*—/, []],
  ];
  const sorted = (needles: readonly (readonly string[])[]): readonly string[] =>
    needles.map((some) => some.toSorted().join("|")).toSorted();
  for (const [pattern, expected] of cases) assert.equal(sorted(needlesOf(pattern)), sorted(expected), pattern.source);
});

test("opens for the rules whose words stand there, whatever their case, and for those that ask for none", () => {
  const gate = gateOf([[/\bmet\s+[A-Z]/], [/\bdebates?/i, /\brall(?:y|ies)/i], [/\d+/]]);
  assert.is(gate(sentence("Kolar met Reh.")), 0b101);
  assert.is(gate(sentence("RALLIES in the harbour")), 0b110);
  assert.is(gate(sentence("A post-debate talk")), 0b110);
  assert.is(gate(sentence("Metal, and a comet")), 0b100);
  assert.is(gate(sentence("")), 0b100);
});

test("asks for all that one pattern asks for, for one of several patterns, and for signs that stand in no word", () => {
  const gate = gateOf([[/met\s+with\s+\uE000/], [/toured/, [/On/, /“Morning|Show/]]], ["\uE000", "\uE001"]);
  assert.is(gate(sentence("He met with Reh.", 0b01)), 0b01);
  assert.is(gate(sentence("He met with Reh.", 0b10)), 0);
  assert.is(gate(sentence("He saw Reh.", 0b01)), 0);
  assert.is(gate(sentence("He met with Reh, and toured", 0b01)), 0b11);
  assert.is(gate(sentence("On the Morning", 0)), 0b10);
  assert.is(gate(sentence("Upon the showers", 0)), 0);
});

test("takes a word to end before an apostrophe", () => {
  const gate = gateOf([[/\bleaders\b/], [/\bleaders[’']\s/]]);
  assert.is(gate(sentence("the leaders’ summit")), 0b11);
  assert.is(gate({ held: heldIn([{ form: { text: "leaders’", lower: "leaders’", hash: 0 } }]), signs: 0 }), 0b11);
});

test("reads two apostrophes as a quotation mark", () => {
  assert.is(gateOf([[/["“]\w+["”]/]])(sentence("a ''pier'' there")), 1);
  assert.is(gateOf([[/["“]\w+["”]/]])(sentence("a pier there")), 0);
});

test("is open where marks of style may stand inside a word", () => {
  assert.is(gateOf([[/\bdebate/], [/\bmet\s+with/]])(sentence("A de*bat*e")), 0b11);
});

test("does not ask what there is no bit for, and hides nothing by that", () => {
  const many = Array.from({ length: 20 }, (_, i) => new RegExp(`word${i}x\\s+other${i}x`));
  const gate = gateOf([many.slice(0, 10), many.slice(10)]);
  assert.is(gate(sentence("a word3x other3x")) & 0b01, 0b01);
  assert.is(gate(sentence("a word19x other19x")) & 0b10, 0b10);
  assert.is(gate(sentence("a pier there")) & 0b01, 0);
});

test("refuses more rules than it has bits, and a pattern that it cannot read", () => {
  assert.throws(() => gateOf(Array.from({ length: 32 }, () => [/a/])), /31 bits/);
  assert.throws(() => needlesOf({ source: "a)b", ignoreCase: false } as RegExp), /cannot read/);
});

test.run();
