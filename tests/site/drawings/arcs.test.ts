import { suite } from "uvu";
import * as assert from "uvu/assert";
import { arcsOf } from "../../../src/site/drawings/arcs.ts";
import type { Pairing } from "../../../src/site/drawings/pairings.ts";
import { modelOf } from "../../../src/site/model/index.ts";
import { record, settings } from "../../fixtures/site/strait-talks.ts";

const test = suite("site: who met whom, drawn");
const model = modelOf({ record, briefing: settings, briefs: [], baseUrl: null, out: "" });
const [meeting] = record.meetings;
if (!meeting) throw new Error("the fixture has one");

/** `n` meetings of their own. */
const pair = (a: string, b: string, n: number): Pairing => ({
  a,
  b,
  meetings: Array.from({ length: n }, (_, i) => ({ ...meeting, id: `${a}-${b}-${i}` })),
});
function drawn(pairs: readonly Pairing[]) {
  const parties = new Map(pairs.flatMap(({ a, b }) => [a, b]).map((key) => [key, { name: key, url: null }]));
  return arcsOf(model, parties, pairs);
}
/** A host who receives thirty guests once each, and two who often meet each other and never him. */
const crowd = [
  ...Array.from({ length: 30 }, (_, i) => pair("p:host", `p:guest-${String(i).padStart(2, "0")}`, 1)),
  pair("p:dulce", "p:emil", 9),
];

test("those in most meetings are drawn, also those who never met the one in most", () => {
  const names = drawn(crowd)?.nodes.map((node) => node.name) ?? [];
  assert.is(names.length, 24);
  assert.equal(names.slice(0, 2), ["p:host", "p:guest-00"]);
  assert.equal(names.slice(-2), ["p:dulce", "p:emil"]);
});

test("each stands before those he met; the note says how many there are, on a phone too", () => {
  const arcs = drawn(crowd);
  assert.match(arcs?.note ?? "", /^The 24 in most meetings, of 33\./);
  assert.match(arcs?.shortNote ?? "", /^12 of 33:/);
});

test("not-drawn: arcs to those who are not shown, and a note where all are", () => {
  assert.is(drawn(crowd)?.arcs.length, 22);
  const two = drawn([pair("p:dulce", "p:emil", 1)]);
  assert.equal([two?.nodes.length, two?.note, two?.shortNote], [2, null, null]);
  assert.is(drawn([]), null);
});

test.run();
