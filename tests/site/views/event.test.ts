import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Meeting } from "../../../src/schema/index.ts";
import { modelOf } from "../../../src/site/model/index.ts";
import { eventLine } from "../../../src/site/views/event.ts";
import { briefs, record, settings } from "../../fixtures/site/strait-talks.ts";
import { siteFor } from "../support.ts";

const test = suite("site: lines of meetings");

const model = modelOf({ record, briefing: settings, briefs, baseUrl: null, out: "" });
const talks = record.meetings.find(({ id }) => id === "strait-talks-2031-03-04") as Meeting;
const line = (change: Partial<Meeting>) => eventLine(model, { ...talks, ...change });

test("held on a stated day is the usual, and gets no mark; all else is said", () => {
  assert.is(line({}).statusText, null);
  assert.is(line({ start: null }).statusText, "Held");
  assert.equal(
    (["planned", "cancelled", "postponed", "unknown"] as const).map((status) => line({ status }).statusText),
    ["Planned", "Cancelled", "Postponed", "Status not stated"],
  );
});

test("a page marks what is planned, not what was held", async () => {
  const page = (await siteFor("plain")).read("meetings.html");
  assert.match(page, '<span class="chip open">Planned</span>');
  assert.match(page, '<span class="chip gone">Cancelled</span>');
  assert.not.match(page, '<span class="chip">');
});

test("one who sat down with somebody is not alone: the others are not stated", () => {
  const [minister] = talks.participants;
  assert.ok(minister);
  const people = (kind: Meeting["kind"], participants: Meeting["participants"]) => line({ kind, participants }).people;
  assert.is(people("dinner", [minister]), "Petra Halvorsen; others not stated");
  assert.is(people("talks", [{ name: "the envoys", role: null, side: null, printed: null }]), "the envoys; others not stated");
  assert.is(people("talks", []), "No names stated");
});

test("not-others: what one does before many, and who is with another", () => {
  const [minister] = talks.participants;
  assert.ok(minister);
  for (const kind of ["speech", "rally", "visit", "press-conference", "interview"] as const)
    assert.is(line({ kind, participants: [minister] }).people, "Petra Halvorsen");
  assert.not.match(line({}).people, "not stated");
});

test("a venue heads its line without an article", () => {
  assert.is(line({ venue: "the old customs house" }).place, "Old customs house, Port Selwyn");
});

test.run();
