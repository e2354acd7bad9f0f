import { suite } from "uvu";
import * as assert from "uvu/assert";
import { onPaper, roomForLedger } from "../../../src/site/views/one-page.ts";
import type { StatementCard } from "../../../src/site/views/statement-card.ts";

const test = suite("site/views/one-page");

const card = (id: string, letters: number, day: string | null = null) =>
  ({
    id,
    speakers: [{ name: "Petra Halvorsen", url: null, role: null }],
    nobody: null,
    relays: [],
    to: [],
    when: day ? { iso: day, text: day } : null,
    where: null,
    words: [{ text: "w".repeat(letters), form: "said" }],
    printed: null,
  }) as unknown as StatementCard;

const ROOMY = 10_000;

test("prints all where there is room for all", () => {
  const rows = [
    [[card("a", 40), card("b", 40)], [card("c", 40)]],
    [[], [card("d", 40)]],
  ];
  assert.equal([...onPaper(rows, ROOMY)].sort(), ["a", "b", "c", "d"]);
});

test("gives every side of every topic its first choice before any its second", () => {
  const rows = [
    [[card("a1", 40), card("a2", 40)], [card("b1", 40)]],
    [[card("c1", 40)], []],
  ];
  assert.equal([...onPaper(rows, 200)].sort(), ["a1", "b1", "c1"]);
});

test("prefers what was stated last", () => {
  const rows = [[[card("old", 400, "2031-03-01"), card("new", 400, "2031-03-04")]]];
  assert.equal([...onPaper(rows, 150)], ["new"]);
});

test("prints who is named before a newer question from nobody", () => {
  const question = { ...card("q", 400, "2031-03-04"), speakers: [], nobody: "Speaker not named" };
  assert.equal([...onPaper([[[question, card("named", 400, "2031-03-01")]]], 150)], ["named"]);
});

test("passes over what is too long for the page, and goes on with what fits", () => {
  const rows = [[[card("long", 20_000)]], [[card("short", 40)]]];
  assert.equal([...onPaper(rows, 300)], ["short"]);
});

test("not-printed: nothing where there is no room at all", () => {
  assert.is(onPaper([[[card("a", 40)]]], 10).size, 0);
});

test("many participants, sources and meetings leave less room, but only as many lines as are printed", () => {
  const usual = { titleLetters: 30, people: 2, sides: 2, events: 1, briefs: 1, sources: 1 };
  assert.ok(roomForLedger({ ...usual, people: 5, sources: 4 }) < roomForLedger(usual));
  assert.is(roomForLedger({ ...usual, people: 30, sources: 90 }), roomForLedger({ ...usual, people: 300, sources: 900 }));
  assert.ok(roomForLedger({ ...usual, people: 30, sources: 90 }) > 0);
});

test.run();
