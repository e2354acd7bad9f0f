import { suite } from "uvu";
import * as assert from "uvu/assert";
import { consolidate } from "../../src/consolidate/index.ts";
import type { Meeting } from "../../src/schema/index.ts";
import { PLAIN_BRIEFING, sketchArticle } from "../support/article-records.ts";

const test = suite("meetings across articles");

const party = (person: string, side: string | null = null) => ({ person, side, role: null, printed: null });
const ADA = party("ada-quill", "norland");
const BRUNO = party("bruno-hart", "sudland");
const CLARA = party("clara-voss", "westmark");

/** One article a meeting, a day later each. */
function join(...meetings: readonly Partial<Meeting>[]): readonly Meeting[] {
  const records = meetings.map((meeting, index) =>
    sketchArticle({
      id: `paper-${index + 1}`,
      date: `2031-03-0${index + 1}`,
      body: "Ada Quill met Bruno Hart in Port Alder.",
      people: ["Ada Quill", "Bruno Hart", "Clara Voss", "Dora Lund", "Emil Roth"].map((name) => ({ name })),
      organizations: ["Norland", "Sudland", "Westmark", "Eastmark", "Lakeland"].map((name) => ({ name, kind: "country" as const })),
      places: [{ name: "Port Alder" }, { name: "Lake City" }],
      meetings: [{ id: `meeting-${index}`, start: "2031-03-05", end: "2031-03-05", dateMeans: "on", ...meeting }],
    }),
  );
  return consolidate(records, { briefing: PLAIN_BRIEFING }).record.meetings;
}

test("planned, then held: one meeting, the newest status, all evidence", () => {
  const [meeting, ...others] = join(
    { status: "planned", place: "port-alder", participants: [ADA, BRUNO] },
    { status: "held", kind: "meeting", participants: [ADA, BRUNO], venue: "town hall" },
  );
  assert.equal(others, []);
  assert.equal([meeting?.status, meeting?.asOf, meeting?.place, meeting?.venue], ["held", "2031-03-02", "port-alder", "town hall"]);
  assert.equal(
    meeting?.evidence.map((evidence) => evidence.article),
    ["paper-1", "paper-2"],
  );
  assert.is(meeting?.participants.length, 2);
});

test("a later report that does not know the status changes nothing", () => {
  assert.equal(
    join({ status: "held", participants: [ADA, BRUNO] }, { status: "unknown", participants: [ADA, BRUNO] }).map((m) => m.status),
    ["held"],
  );
});

test("a range joins the only day inside it", () => {
  const [meeting, ...others] = join(
    { status: "planned", start: "2031-03-03", end: "2031-03-09", dateMeans: "within", place: "port-alder", participants: [ADA, BRUNO] },
    { participants: [ADA, BRUNO] },
  );
  assert.equal(others, []);
  assert.equal([meeting?.start, meeting?.end, meeting?.dateMeans], ["2031-03-05", "2031-03-05", "on"]);
});

test("not-one: two calls of one host on one day", () => {
  assert.is(join({ kind: "call", participants: [ADA, BRUNO] }, { kind: "call", participants: [ADA, CLARA] }).length, 2);
});

test("not-one: another day, another place, another kind, another hour", () => {
  const both = [ADA, BRUNO];
  assert.is(join({ participants: both }, { participants: both, start: "2031-03-06", end: "2031-03-06" }).length, 2);
  assert.is(join({ participants: both, place: "port-alder" }, { participants: both, place: "lake-city" }).length, 2);
  assert.is(join({ participants: both }, { participants: both, kind: "call" }).length, 2);
  assert.is(join({ participants: both, time: "09:00" }, { participants: both, time: "18:00" }).length, 2);
});

test("a report that names the guest alone joins the only meeting of the day with that guest", () => {
  assert.is(join({ participants: [ADA, BRUNO] }, { participants: [party("bruno-hart")] }).length, 1);
});

test("not-one: a report that names the host alone, or one who meets two others that day, or a group", () => {
  const busy = [BRUNO, CLARA, party("dora-lund", "eastmark"), party("emil-roth", "lakeland")].map((guest) => ({
    kind: "call" as const,
    participants: [ADA, guest],
  }));
  assert.is(join(...busy, { kind: "call", participants: [party("ada-quill")] }).length, 5);
  assert.is(join({ participants: [ADA, BRUNO] }, { participants: [CLARA, BRUNO] }, { participants: [party("bruno-hart")] }).length, 3);
  const group = { name: "mayors", side: null, role: null, printed: null };
  assert.is(join({ participants: [ADA, BRUNO] }, { participants: [party("bruno-hart"), group] }).length, 2);
});

const DORA = party("dora-lund");
const EMIL = party("emil-roth");

test("not-one: two alone, and the same two among many on that day", () => {
  assert.is(join({ participants: [ADA, BRUNO] }, { participants: [ADA, BRUNO, DORA, EMIL] }).length, 2);
  assert.is(join({ participants: [ADA, BRUNO, DORA, EMIL] }, { participants: [ADA, BRUNO] }).length, 2);
});

test("three of four, and two of three, are one meeting", () => {
  assert.is(join({ participants: [ADA, BRUNO, DORA] }, { participants: [ADA, BRUNO, DORA, EMIL] }).length, 1);
  assert.is(join({ participants: [ADA, BRUNO] }, { participants: [ADA, BRUNO, DORA] }).length, 1);
});

test("not-one: the host with a group, and with a guest in the same place", () => {
  const group = { name: "a group of students", role: null, side: null, printed: null };
  const host = party("ada-quill");
  assert.is(join({ place: "port-alder", participants: [host, group] }, { place: "port-alder", participants: [host, DORA] }).length, 2);
  assert.is(join({ place: "port-alder", participants: [host] }, { place: "port-alder", participants: [host, DORA] }).length, 1);
});

test("not-one: no date", () => {
  const undated = { start: null, end: null, dateMeans: null, participants: [ADA, BRUNO] };
  assert.is(join(undated, undated).length, 2);
});

test.run();
