import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { PRONOUNS } from "../../../src/derive/entities/pronouns.ts";
import {
  ABBREVIATED_TITLE,
  BARRED,
  COMMON,
  factsOf,
  GIVEN,
  HONORIFIC,
  LEADING_PARTICLE,
  NO_NAME,
  OPENS_LISTED,
  PARTICLE,
  REFERS,
  ROLE,
} from "../../../src/derive/entities/word-facts.ts";
import { readWords } from "../../../src/derive/entities/words.ts";
import { readDocument } from "../../../src/text/document.ts";

const factsIn = (text: string): readonly number[] => readWords(readDocument(text, "text")).map((word) => word.facts);

const has = (text: string, fact: number): boolean => ((factsIn(text)[0] ?? 0) & fact) !== 0;

const CASES: readonly [fact: number, yes: readonly string[], no: readonly string[]][] = [
  [ROLE, ["minister", "Ministers", "ex-president"], ["harbour", "Seton"]],
  [HONORIFIC, ["Mr", "Sir"], ["mr", "Seton"]],
  [ABBREVIATED_TITLE, ["Sen", "Gov"], ["sen", "Seton"]],
  [GIVEN, ["Anna", "Anna-Marie"], ["Seton", "harbour"]],
  [PARTICLE, ["von", "De"], ["Seton", "of"]],
  [LEADING_PARTICLE, ["von", "De"], ["y", "Seton"]],
  [NO_NAME, ["Seton-based", "HarbourPanel", "WXYZ-TV"], ["Seton", "Jae-in", "MacSeton"]],
  [BARRED, ["Seton-based", "Monday", "committee", "4th"], ["Seton", "Anna"]],
  [COMMON, ["while", "Because"], ["Seton", "Committee", "Anna"]],
  [OPENS_LISTED, ["Seton", "al-Seton"], ["seton", "al-seton"]],
  [REFERS, ["the", "Former", "she"], ["a", "Seton", "they"]],
];

test("a word's letters tell what lists and patterns know of it", () => {
  for (const [fact, yes, no] of CASES) {
    for (const text of yes) assert.ok(has(text, fact), `${text} has ${fact}`);
    for (const text of no) assert.not(has(text, fact), `${text} has no ${fact}`);
  }
});

test("every pronoun that is resolved is asked for", () => {
  for (const key of PRONOUNS.keys()) assert.ok(has(key, REFERS), key);
});

test("the facts of a word are those of its own form, whatever stands around it", () => {
  const word = fc.constantFrom("Seton-based", "Anna", "minister", "Mr", "von", "while", "the", "Sen", "harbour");
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (texts) => {
      const words = readWords(readDocument(texts.join(" "), "text"));
      assert.equal(
        words.map((found) => found.facts),
        words.map((found) => factsOf(found.text, found.key, found.capital)),
      );
      assert.is(words.length, texts.length);
    }),
  );
});

test.run();
