import { suite } from "uvu";
import * as assert from "uvu/assert";
import { modelOf } from "../../../src/site/model/index.ts";
import { beforeAndAfter } from "../../../src/site/views/before-after.ts";
import { record, settings } from "../../fixtures/site/strait-talks.ts";

const test = suite("site: meetings before and after");
const [any] = record.meetings;
if (!any) throw new Error("the fixture has one");
const seat = { role: null, side: null, printed: null };
const halvorsen = { ...seat, person: "petra-halvorsen" };
const okonjo = { ...seat, person: "tomas-okonjo" };
const ministers = { ...seat, name: "Ministers of the coast" };
const on = (start: string, ...participants: (typeof halvorsen | typeof ministers)[]) => ({
  ...any,
  id: `m-${start}`,
  start,
  end: null,
  participants,
});

function around(at: number, ...meetings: ReturnType<typeof on>[]) {
  const model = modelOf({ record: { ...record, meetings }, briefing: settings, briefs: [], baseUrl: null, out: "" });
  const meeting = meetings[at];
  if (!meeting) throw new Error("no such meeting");
  const { before, after } = beforeAndAfter(model, meeting);
  return [before?.start ?? null, ...after.map((m) => m.start)];
}

test("the last and the next of the same two", () => {
  const three = ["2031-03-01", "2031-03-04", "2031-03-09"].map((day) => on(day, halvorsen, okonjo));
  assert.equal(around(1, ...three), ["2031-03-01", "2031-03-09"]);
});

test("those whom sources describe alike are a party too", () => {
  assert.equal(
    around(1, on("2031-03-01", halvorsen, { ...ministers, name: "ministers of the coast" }), on("2031-03-04", halvorsen, ministers)),
    ["2031-03-01"],
  );
});

test("not-same: one party's meeting with somebody else, where the others are only described", () => {
  assert.equal(around(1, on("2031-03-01", halvorsen, okonjo), on("2031-03-04", halvorsen, ministers)), [null]);
});

test("one who speaks alone is followed to where he spoke before", () => {
  assert.equal(around(1, on("2031-03-01", halvorsen), on("2031-03-04", halvorsen)), ["2031-03-01"]);
});

test.run();
