import { suite } from "uvu";
import * as assert from "uvu/assert";
import { keepFirmlyTold } from "../../../src/derive/meetings/spoken.ts";
import type { MeetingDraft } from "../../../src/derive/types.ts";

const test = suite("meetings spoken of");

const meeting = (start: string | null, parties: readonly string[]): MeetingDraft => ({
  id: "m",
  formerIds: [],
  title: "m",
  kind: "call",
  status: "held",
  asOf: "2031-05-06",
  start,
  end: start,
  dateMeans: start ? "on" : null,
  time: null,
  place: null,
  venue: null,
  participants: parties.map((name) =>
    name.includes(" ") ? { name, role: null, side: null, printed: name } : { person: name, role: null, side: null, printed: name },
  ),
  evidence: [],
  confidence: 0.9,
  reviewed: null,
});

test("a day and two names", () => assert.is(keepFirmlyTold([meeting("2031-05-05", ["hale", "ardo"])]).length, 1));
test("not-firm: no day", () =>
  assert.is(keepFirmlyTold([meeting(null, ["hale", "ardo"]), meeting("2031-05", ["hale", "ardo"])]).length, 0));
test("not-firm: only one name", () => assert.is(keepFirmlyTold([meeting("2031-05-05", ["hale", "port officials"])]).length, 0));

test.run();
