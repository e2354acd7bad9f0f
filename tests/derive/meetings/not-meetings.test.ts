import { suite } from "uvu";
import * as assert from "uvu/assert";
import { deriveText, meetingLines } from "../../support/invented-article.ts";

const test = suite("derive/meetings: what sounds like an occasion and is none");

const NOT: readonly string[] = [
  // negotiations as a topic or a process
  "Talks between Norway and Sweden have stalled.",
  "Norway wants talks with Sweden.",
  "The negotiations over the harbour divide the country.",
  // letters, posts, statements
  "Maria Varga wrote to Erik Lund on Monday.",
  "Maria Varga tweeted at Erik Lund on Monday.",
  "The emails were exchanges between Maria Varga and Erik Lund.",
  "In a statement on Monday, Maria Varga thanked Erik Lund.",
  // what is welcomed, nobody
  "On Monday, Maria Varga welcomed Prime Minister Lund’s invitation to visit Norway.",
  // habits and totals
  "Maria Varga regularly met Erik Lund.",
  "Half of the 154 meetings Maria Varga had were with donors.",
  "Maria Varga gave paid speeches to banks.",
  "Maria Varga has met with Erik Lund.",
  "Maria Varga has already spoken to Erik Lund.",
  "Maria Varga has interviewed Erik Lund and most of the candidates.",
  "According to interviews with a dozen of her allies, Maria Varga will run.",
  // hypothetical, sought, refused, denied
  "Maria Varga would like to go to Norway to meet with mayors.",
  "Maria Varga would meet Erik Lund if asked.",
  "Maria Varga has no plans to meet Erik Lund.",
  "Maria Varga requested a meeting with Erik Lund.",
  "Maria Varga did not respond to requests for an interview with Erik Lund.",
  "Maria Varga declined an interview with Erik Lund.",
  "The senators want the Senate to hold hearings.",
  "Maria Varga said there was no meeting with Erik Lund.",
  // votes, trips, calls for something, reactions
  "The Senate voted on the treaty on Monday.",
  "Maria Varga called Wednesday for Erik Lund to resign.",
  "There have been few calls for Maria Varga to drop out.",
  "Maria Varga’s call to ban the boats was rejected by Erik Lund.",
  "Erik Lund called Maria Varga’s remarks about the judge wrong.",
  "Maria Varga welcomed Erik Lund to visit the harbour.",
  // nouns that only sound like it
  "Blaze co-host Maria Varga praised Erik Lund.",
  "Maria Varga was asked by host Erik Lund about the harbour.",
  "Maria Varga left the briefing room on Monday.",
  "The spy was freed in exchange for Maria Varga.",
  "Some in Maria Varga’s audience shouted at Erik Lund.",
  "Maria Varga accused Erik Lund of lying at his events.",
  "Maria Varga spoke briefly of her friendship with Erik Lund.",
  "Maria Varga is scheduled to speak next Thursday, along with Erik Lund.",
  "Three officials who spoke to CNN said Maria Varga knew.",
  "Maria Varga fired her manager, Erik Lund, and began delivering speeches.",
];
for (const text of NOT) test(text, () => assert.is(meetingLines(deriveText(text)), ""));

test.run();
