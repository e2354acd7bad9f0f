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
/** A letter a point, so that what a test leaves room for is plain. */
const byLetters = (c: StatementCard) => c.words.reduce((sum, part) => sum + part.text.length, 0);
const choose = (rows: readonly (readonly (readonly StatementCard[])[])[], room: number, sides = 2) => [
  ...onPaper([rows], sides, room, byLetters),
];

test("prints all where there is room for all", () => {
  const rows = [
    [[card("a", 40), card("b", 40)], [card("c", 40)]],
    [[], [card("d", 40)]],
  ];
  assert.equal(choose(rows, ROOMY).sort(), ["a", "b", "c", "d"]);
});

test("gives every side of every topic its first choice before any its second", () => {
  const rows = [
    [[card("a1", 40), card("a2", 40)], [card("b1", 40)]],
    [[card("c1", 40)], []],
  ];
  assert.equal(choose(rows, 160).sort(), ["a1", "b1", "c1"]);
});

test("goes on while there is room: what fits beside a longer neighbour costs nothing", () => {
  const rows = [[[card("long", 200)], [card("b1", 60), card("b2", 60), card("b3", 60), card("b4", 60)]]];
  assert.equal(choose(rows, 245).sort(), ["b1", "b2", "b3", "long"]);
});

test("prefers what was stated last", () => {
  const rows = [[[card("old", 400, "2031-03-01"), card("new", 400, "2031-03-04")]]];
  assert.equal(choose(rows, 450, 0), ["new"]);
});

test("passes over what is too long for the page, and goes on with what fits", () => {
  const rows = [[[card("long", 20_000)]], [[card("short", 40)]]];
  assert.equal(choose(rows, 300, 0), ["short"]);
});

test("what is no position has the room that positions leave, never theirs", () => {
  const tiers = [[[[card("position", 60)], [card("other side", 60)]]], [[[card("bystander", 30, "2031-03-05")], []]]];
  const chosen = (room: number) => [...onPaper(tiers, 2, room, byLetters)];
  assert.equal(chosen(ROOMY).sort(), ["bystander", "other side", "position"]);
  assert.equal(chosen(105), ["position", "other side"]);
});

test("not-printed: nothing where there is no room at all", () => {
  assert.equal(choose([[[card("a", 40)]]], 10, 0), []);
});

test("many participants, sources and meetings leave less room, but only as many lines as are printed", () => {
  const some = (n: number) => Array.from({ length: n }, (_, i) => `Line ${i}`);
  const usual = { title: "Talks on the strait", facts: [some(2), some(2)], events: some(1), lists: [some(1), some(1)] };
  const people = (n: number) => ({ ...usual, facts: [some(2), some(n)] });
  assert.ok(roomForLedger(people(5)) < roomForLedger(usual));
  assert.ok(roomForLedger({ ...usual, events: some(2) }) < roomForLedger(usual));
  assert.ok(roomForLedger({ ...usual, title: "Talks on the strait ".repeat(5) }) < roomForLedger(usual));
  assert.is(roomForLedger(people(30)), roomForLedger(people(300)));
  assert.ok(roomForLedger({ ...people(30), lists: [some(30), some(30)] }) > 0);
});

test.run();
