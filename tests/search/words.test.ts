import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { joinFiles, splitFiles } from "../../src/client/search/format/bundle.ts";
import { type Cursor, decodeRising, newWriter, pushRising, pushVarint, readVarint, written } from "../../src/client/search/format/bytes.ts";
import { decodeCards, encodeCards } from "../../src/client/search/format/card-file.ts";
import { chunkOf, SIGNATURE } from "../../src/client/search/format/cbor.ts";
import type { Card } from "../../src/client/search/format/types.ts";
import { decodeWordList, encodeWordList } from "../../src/client/search/format/word-list.ts";
import { initialisms, wordsOf } from "../../src/client/search/format/words.ts";
import { findMarks, readTerms, writeTerms } from "../../src/client/search/marks.ts";
import { parseQuery } from "../../src/client/search/query.ts";
import { wordParts } from "../../src/search/cards.ts";
import { sortDay } from "../../src/search/order.ts";
import { readChunk } from "../../src/search/pagefind-chunks.ts";

const test = suite("words, queries and bytes");

test("words are letters and digits without case and marks", () => {
  assert.equal(wordsOf("Müller’s U.S.-led talks, 1,000 of them"), ["muller", "s", "u", "s", "led", "talks", "1", "000", "of", "them"]);
  assert.equal(wordsOf("Łódź, Straße, Ærø"), ["lodz", "strasse", "aero"]);
  assert.equal(initialisms("the U.S. and the E.U., not e. or 3.5"), ["us", "eu"]);
});

test("a query's words, phrases and joined words", () => {
  assert.equal(parseQuery('harbour "legal guarantees" cease-fire harbour'), {
    words: ["harbour"],
    phrases: [["legal", "guarantees"]],
    joined: [["cease", "fire"]],
  });
  assert.equal(parseQuery("“not closed").phrases, [["not", "closed"]]);
  assert.equal(parseQuery(' "" … '), { words: [], phrases: [], joined: [] });
});

test("numbers survive their bytes", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 50 }), (numbers) => {
      const out = newWriter();
      for (const n of numbers) pushVarint(out, n);
      const cursor: Cursor = { bytes: written(out), at: 0 };
      assert.equal(
        numbers.map(() => readVarint(cursor)),
        numbers,
      );
      const rising = [...new Set(numbers)].sort((a, b) => a - b);
      const again = newWriter();
      pushRising(again, rising);
      assert.equal([...decodeRising({ bytes: written(again), at: 0 }, rising.length)], rising);
    }),
  );
});

test("words with their statements survive their bytes, and Pagefind's form of them", () => {
  const entries = [
    { word: "äpfel", steps: [3, 1, 70_000], times: [1, 2, 1] },
    { word: "äpfelbaum", steps: [], times: [] },
    { word: "birne", steps: [1], times: [4] },
    { word: "x".repeat(300), steps: [255, 256], times: [1, 1] },
    { word: "𐐀a", steps: [1], times: [1] },
    { word: "𐐁b", steps: [1], times: [1] },
  ];
  assert.equal(decodeWordList(encodeWordList(entries)), entries);
  const signed = Uint8Array.from([...new TextEncoder().encode(SIGNATURE), ...chunkOf(entries, 7)]);
  assert.equal(readChunk(signed), entries);
});

test("files travel in one", () => {
  const files = new Map([
    ["head", Uint8Array.from([1, 2])],
    ["f-ü-0", Uint8Array.from([])],
    ["f-x-1", Uint8Array.from([3])],
  ]);
  assert.equal([...splitFiles(joinFiles(files))], [...files]);
});

test("cards survive their file, alike as they are", () => {
  const card: Card = {
    id: "gazette-1a",
    article: "gazette",
    words: ["must give ", "“guarantees”"],
    kind: "mixed",
    speakers: [["Mira Höglund", "people", "mira-hoglund", null]],
    relays: [],
    attribution: "named",
    printed: null,
    to: [],
    where: null,
    meeting: null,
    date: null,
    day: "2031-03-04",
    source: "Talks",
    paragraph: 0,
    reviewed: false,
    tile: ["MH", "FI"],
  };
  const cards = [
    card,
    { ...card, id: "gazette-2b" },
    { ...card, id: "other", paragraph: null, to: [["reporters", null, null, null]] },
    card,
  ] as const;
  assert.equal(decodeCards(encodeCards(cards)), cards);
});

test("marks stand on the words, phrases as a whole", () => {
  const text = "Die Müllers regulate; regulation of legal guarantees.";
  const marked = (terms: Parameters<typeof findMarks>[1]) => findMarks(text, terms).map(({ start, end }) => text.slice(start, end));
  assert.equal(marked([{ words: ["muller"], stem: "muller" }]), ["Müllers"]);
  assert.equal(marked([{ words: ["regulated"], stem: "regul" }]), ["regulate", "regulation"]);
  assert.equal(marked([{ words: ["legal", "guarantees"], stem: null }]), ["legal guarantees"]);
  assert.equal(marked([{ words: ["legal", "regulation"], stem: null }]), []);
  const terms = [
    { words: ["legal", "guarantees"], stem: null },
    { words: ["nato"], stem: "nato" },
  ];
  assert.equal(readTerms(writeTerms(terms)), terms);
});

test("only a speaker's own words are set as such", () => {
  assert.equal(wordParts({ kind: "mixed", text: "must give “legal guarantees” now" }), ["must give ", "“legal guarantees”", " now"]);
  assert.equal(wordParts({ kind: "direct", text: "Yes" }), ["", "Yes"]);
  assert.equal(wordParts({ kind: "indirect", text: "he was “glad”" }), ["he was “glad”"]);
});

test("the day a statement is sorted by", () => {
  assert.is(sortDay("2031-03-03", "2031-03-04"), "2031-03-03");
  assert.is(sortDay(null, "2031-03-04"), "2031-03-04");
  assert.is(sortDay("2031-03", "2031-03-04"), "2031-03-04");
  assert.is(sortDay("2031-02", "2031-03-04"), "2031-02-28");
  assert.is(sortDay("2030", "2031-03-04"), "2030-12-31");
});

test.run();
