import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Meeting, Statement } from "../../../src/schema/index.ts";
import { statementBars } from "../../../src/site/drawings/bars.ts";
import { timelineOf } from "../../../src/site/drawings/timeline.ts";
import { modelOf } from "../../../src/site/model/index.ts";
import { record, settings } from "../../fixtures/site/strait-talks.ts";

const test = suite("site: statements drawn over time");
const [statement] = record.statements;
const [meeting] = record.meetings;
if (!statement || !meeting) throw new Error("the fixture has some");

const said = (person: string, date: string | null, n = 1): readonly Statement[] =>
  Array.from({ length: n }, (_, i) => ({
    ...statement,
    id: `${person}-${date}-${i}`,
    date,
    sameAs: [],
    speakers: [{ person, role: null }],
  }));
const held = (start: string, more: Partial<Meeting> = {}): Meeting => ({ ...meeting, id: `m-${start}`, start, end: null, ...more });
const modelWith = (statements: readonly Statement[], meetings: readonly Meeting[] = []) =>
  modelOf({
    record: { ...record, statements: [...statements], meetings: [...meetings] },
    briefing: settings,
    briefs: [],
    baseUrl: null,
    out: "",
  });
const bars = (statements: readonly Statement[]) => statementBars(modelWith(statements), "Petra Halvorsen", statements);

test("says what a bar stands for, and how many the tallest", () => {
  assert.is(
    bars([...said("petra-halvorsen", "2031-03-03", 2), ...said("petra-halvorsen", "2031-03-05")])?.scale,
    "Statements a day, 2 at most",
  );
  assert.match(
    bars([...said("petra-halvorsen", "2031-01-03"), ...said("petra-halvorsen", "2031-06-05")])?.scale ?? "",
    /^Statements a week/,
  );
});

test("not-drawn: what was said in a month or a year stands on none of its days", () => {
  const days = [...said("petra-halvorsen", "2031-03-03"), ...said("petra-halvorsen", "2031-03-05")];
  const vague = [...said("petra-halvorsen", "2031"), ...said("petra-halvorsen", "2031-03")];
  assert.equal(bars([...days, ...vague])?.bars, bars(days)?.bars);
  assert.is(bars(vague), null);
});

test("a year stands among years", () => {
  const long = [...said("petra-halvorsen", "1960-03-03"), ...said("petra-halvorsen", "2031-03-05")];
  assert.is((bars([...long, ...said("petra-halvorsen", "1999")])?.bars.length ?? 0) - (bars(long)?.bars.length ?? 0), 1);
});

const rowsOf = (statements: readonly Statement[]) => timelineOf(modelWith(statements))?.rows ?? [];

test("who said more has the taller bars: speakers share a scale", () => {
  const [all, first, second] = rowsOf([...said("petra-halvorsen", "2031-03-04", 8), ...said("tomas-okonjo", "2031-03-04", 2)]);
  assert.equal(
    [all?.name, first?.name, second?.name],
    ["All speakers: 10 (10 at most a day)", "Petra Halvorsen: 8 (8 at most a day)", "Tomas Okonjo: 2 (2 at most a day)"],
  );
  assert.is(first?.bars[0]?.height, (second?.bars[0]?.height ?? 0) * 4);
});

test("the same words in two sources count once for who said them", () => {
  const [one] = said("petra-halvorsen", "2031-03-04");
  assert.ok(one);
  const reprint = { ...one, id: "reprint", sameAs: [one.id] };
  assert.ok(rowsOf([one, reprint, ...said("tomas-okonjo", "2031-03-05")]).some((row) => row.name.startsWith("Petra Halvorsen: 1 ")));
});

test("not-drawn: what has no day is counted beneath, each once", () => {
  const vague = held("2031-03-01", { end: "2031-03-31", dateMeans: "within" });
  const lines = timelineOf(
    modelWith(
      [...said("petra-halvorsen", "2031-03-04"), ...said("petra-halvorsen", null, 3)],
      [held("2031-03-04"), vague, held("2031-03")],
    ),
  );
  assert.equal(lines?.notes, ["Not drawn, as no day is stated: 3 statements and 2 meetings."]);
  assert.is(lines?.meetings.events.length, 1);
});

test("a meeting long before the sources stands in the list only, and is one entry", () => {
  assert.equal(timelineOf(modelWith(said("petra-halvorsen", "2031-03-04"), [held("2019-03-04", { end: "2019-03-06" })]))?.notes, [
    "1 earlier or later entry stands in the list only.",
  ]);
});

test.run();
