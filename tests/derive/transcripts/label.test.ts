import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readLabel } from "../../../src/derive/transcripts/label.ts";

const test = suite("transcript labels");

const read = (line: string) => {
  const label = readLabel(line, 0, line.length);
  return label && `${label.kind}: ${line.slice(label.start, label.end)} > ${line.slice(label.wordsFrom).trim()}`;
};

const LABELS: readonly (readonly [string, string])[] = [
  ["MS. OKORO:  Hi, all.", "titled: MS. OKORO > Hi, all."],
  ["MS OKORO: Hi.", "titled: MS OKORO > Hi."],
  ["**MS. OKORO:** Hi.", "titled: MS. OKORO > Hi."],
  ["**MS. OKORO**: Hi.", "titled: MS. OKORO > Hi."],
  ["\\*\\*MR. HALE:\\*\\* Hi.", "titled: MR. HALE > Hi."],
  ["<b>MR. HALE:</b> Hi.", "titled: MR. HALE > Hi."],
  ["THE PRESIDENT:  Folks.", "titled: THE PRESIDENT > Folks."],
  ["THE VICE PRESIDENT: Yes.", "titled: THE VICE PRESIDENT > Yes."],
  ["PRIME MINISTER ARDO: (As interpreted.) Thank you.", "titled: PRIME MINISTER ARDO > (As interpreted.) Thank you."],
  ["PRESIDENT von der HEIDE (via interpreter): Danke.", "titled: PRESIDENT von der HEIDE > Danke."],
  ["AMIR AL SAFI:  Thank you.", "titled: AMIR AL SAFI > Thank you."],
  ["DR. JEAN-MARC:\u00a0 Thanks.", "titled: DR. JEAN-MARC > Thanks."],
  ["SENIOR ADMINISTRATION OFFICIAL #2: Great.", "unnamed: SENIOR ADMINISTRATION OFFICIAL #2 > Great."],
  ["LOCAL POLICE OFFICIAL: Sure.", "unnamed: LOCAL POLICE OFFICIAL > Sure."],
  ["MODERATOR:  Hello.", "unnamed: MODERATOR > Hello."],
  ["Q    And then?", "question: Q > And then?"],
  ["Q\u00a0 And then?", "question: Q > And then?"],
  ["Q: And then?", "question: Q > And then?"],
  ["Q Hi, Ines.", "question: Q > Hi, Ines."],
  ["**Q** And then?", "question: Q > And then?"],
  ["QUESTION: And then?", "question: QUESTION > And then?"],
  ["A: Never.", "answer: A > Never."],
  ['"HALE: Let us begin.', "name: HALE > Let us begin."],
  ["INES OKORO: Let us begin.", "name: INES OKORO > Let us begin."],
  ["Ines Okoro: Let us begin.", "mixed: Ines Okoro > Let us begin."],
  ["**Ms. Okoro**: Let us begin.", "titled: Ms. Okoro > Let us begin."],
];
for (const [line, expected] of LABELS) test(line, () => assert.is(read(line), expected));

const NOT_LABELS = [
  "A new poll finds little change.",
  "A majority: what it takes.",
  "Q is a letter.",
  "SUBJECT: Talks",
  "EDITOR’S NOTE: This was changed.",
  "Make no mistake: it works.",
  "And here’s the thing: it works.",
  "The bottom line: it works.",
  "THE LATEST: Talks go on.",
  "12:30 P.M. EST",
  "see http://example.org/a",
  "MEMORANDUM FOR THE SECRETARY OF STATE",
];
for (const line of NOT_LABELS) test(`not-label: ${line}`, () => assert.is(read(line), null));

test.run();
