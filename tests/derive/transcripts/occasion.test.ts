import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readOccasion } from "../../../src/derive/transcripts/occasion.ts";
import { contextOf } from "./support.ts";

const test = suite("occasion of a transcript");

const TURNS = "MS. OKORO: Hi.\n\nQ  Why?\n";
const occasion = (title: string, head: string) => {
  const found = readOccasion(contextOf(`${head}\n\n${TURNS}`, title));
  return found && [found.kind, found.date?.value, found.time?.value, found.venue?.value].map((value) => value ?? "–").join(" | ");
};

test("venue, time and date as printed", () => {
  assert.is(
    occasion("Press Briefing by Ines Okoro, May\u00a06, 2031", "Harbor Press Room\n\n1:40 P.M. EST"),
    "press-conference | 2031-05-06 | 13:40 | Harbor Press Room",
  );
  assert.is(
    occasion("Background Press Call", "Via Teleconference\n\n(May 5, 2031)\n\n12:06 A.M. EST"),
    "press-conference | 2031-05-05 | 00:06 | Via Teleconference",
  );
  assert.is(occasion("Remarks by President Hale on Ferries", "*Old Pier  \nHarbor, Norland*"), "speech | – | – | Old Pier");
  assert.is(occasion("Remarks by President Hale in Press Conference", "12:30 p.m. CET"), "press-conference | – | 12:30 | –");
  assert.is(occasion("Remarks by President Hale Before Bilateral Meeting", "Old Pier"), "meeting | – | – | Old Pier");
});

test("not-venue: a sentence", () => assert.is(occasion("Press Call", "This was corrected."), "press-conference | – | – | –"));
test("not-time: a score", () => assert.is(occasion("Press Call", "Harbor 3:20 Norland"), "press-conference | – | – | Harbor 3:20 Norland"));
test("not-occasion: news", () => assert.is(readOccasion(contextOf("The ferry sails.\n", "Press Briefing")), null));

test("evidence reads back", () => {
  const context = contextOf(`*Old Pier*\n\n1:40 P.M. EST\n\n${TURNS}`, "Press Briefing, May 6, 2031");
  const found = readOccasion(context);
  assert.is(context.article.body.slice(found?.venue?.start, found?.venue?.end), "Old Pier");
  assert.is(context.article.title?.slice(found?.date?.start, found?.date?.end), "May 6, 2031");
  assert.is(context.article.title?.slice(found?.press?.start, found?.press?.end), "Press");
});

test.run();
