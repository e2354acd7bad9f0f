import { suite } from "uvu";
import * as assert from "uvu/assert";
import { binsBetween } from "../../../src/site/drawings/bins.ts";
import { meetingBars } from "../../../src/site/drawings/meeting-bars.ts";
import { modelOf } from "../../../src/site/model/index.ts";
import { record, settings } from "../../fixtures/site/strait-talks.ts";

const test = suite("site: meetings on the drawn timeline");
const model = modelOf({ record, briefing: settings, briefs: [], baseUrl: null, out: "" });
const { unit, bins } = binsBetween("2031-03-01", "2031-03-31");
const [meeting] = record.meetings;
if (!meeting) throw new Error("the fixture has one");
const many = (n: number, start: string, status: "held" | "planned" = "held") =>
  Array.from({ length: n }, (_, i) => ({ ...meeting, id: `${start}-${status}-${i}`, start, end: null, status }));

test("a bar for each meeting where few fall on one day", () => {
  const { events, label } = meetingBars(model, [...many(3, "2031-03-04"), ...many(2, "2031-03-05", "planned")], bins, unit);
  assert.is(events.length, 5);
  assert.is(new Set(events.map((e) => e.y)).size, 3);
  assert.is(events.filter((e) => e.open).length, 2);
  assert.is(label, null);
});

test("bars as tall as there are meetings where many do: none is lost, and the busiest day is the tallest", () => {
  const { events, label } = meetingBars(model, [...many(40, "2031-03-04"), ...many(10, "2031-03-05")], bins, unit);
  const [busy, other] = events;
  assert.is(events.length, 2);
  assert.is(busy?.height, (other?.height ?? 0) * 4);
  assert.is(label, "Meetings: 50");
});

test("planned ones stand on top of those held", () => {
  const { events } = meetingBars(model, [...many(10, "2031-03-04"), ...many(10, "2031-03-04", "planned")], bins, unit);
  const held = events.find((e) => !e.open);
  const open = events.find((e) => e.open);
  assert.is((open?.y ?? 0) + (open?.height ?? 0), held?.y);
});

test("not-drawn: a meeting outside the time of the axis", () => {
  assert.equal(meetingBars(model, many(1, "2029-01-01"), bins, unit).events, []);
});

test.run();
