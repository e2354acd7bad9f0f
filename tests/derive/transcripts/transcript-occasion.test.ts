import { suite } from "uvu";
import * as assert from "uvu/assert";
import { situateSpeech } from "../../../src/derive/circumstances/speech.ts";
import { findTranscriptOccasion } from "../../../src/derive/meetings/transcript-occasion.ts";
import type { SituatedStatement } from "../../../src/derive/types.ts";
import { Meeting } from "../../../src/schema/index.ts";
import { contextOf, speechOf } from "./support.ts";

const test = suite("the meeting that a transcript is");

const BODY = "Harbor Press Room\n\n1:40 P.M. EST\n\nMS. OKORO: Hi.\n\nMODERATOR: Next.\n\nQ  Why?\n\nSENIOR PORT OFFICIAL: Yes.\n";
const read = (title: string, body: string) => {
  const context = contextOf(body, title);
  const { entities, statements } = speechOf(context);
  const meeting = findTranscriptOccasion(context, entities, statements);
  const before = statements.map((s): SituatedStatement => ({ ...s, audience: [], venue: null, place: null, date: null, saidAt: null }));
  return { meeting, statements: situateSpeech(context, before, meeting ? [meeting] : []) };
};

test("a briefing is a press conference with its speakers and the press", () => {
  const { meeting } = read("Press Briefing by Port Secretary Ines Okoro, May 5, 2031", BODY);
  assert.ok(Meeting.safeParse(meeting).success);
  assert.is(meeting?.kind, "press-conference");
  assert.is(`${meeting?.start} ${meeting?.time} ${meeting?.venue}`, "2031-05-05 13:40 Harbor Press Room");
  assert.equal(
    meeting?.participants.map((p) => ("person" in p ? p.person : "name" in p ? p.name : "")),
    ["ines-okoro", "senior port official", "reporters"],
  );
});

test("turns were said there, to reporters; a question to nobody", () => {
  const { meeting, statements } = read("Press Briefing, May 5, 2031", BODY);
  assert.equal(
    statements.map((s) => `${s.speakerAsPrinted} ${s.date} ${s.saidAt === meeting?.id} ${s.audience.length}`),
    ["MS. OKORO 2031-05-05 true 1", "MODERATOR 2031-05-05 true 1", "Q 2031-05-05 true 0", "SENIOR PORT OFFICIAL 2031-05-05 true 1"],
  );
});

test("without a printed date it has the article's", () => {
  assert.is(read("Remarks by President Hale", BODY).meeting?.start, "2031-05-06");
});

test("a signed statement is no meeting, and has the article's date", () => {
  const { meeting, statements } = read("Statement by Port Secretary Ines Okoro on Fares", "We are glad.\n");
  assert.is(meeting, null);
  assert.is(statements[0]?.date, "2031-05-06");
});

test.run();
