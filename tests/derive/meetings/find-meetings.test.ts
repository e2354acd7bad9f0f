import { suite } from "uvu";
import * as assert from "uvu/assert";
import { deriveText, meetingLines } from "../../support/invented-article.ts";

const test = suite("derive/meetings");

/** A text of a Wednesday, and the meetings it tells of: `kind status start/end @where: who`. */
const CASES: readonly (readonly [text: string, expected: string])[] = [
  // verbs of meeting, held and planned
  ["President Maria Varga met Prime Minister Erik Lund in Oslo on Monday.", "meeting held 2022-01-10 @Oslo: Maria Varga, Erik Lund"],
  [
    "President Maria Varga will meet Prime Minister Erik Lund in Oslo on Friday.",
    "meeting planned 2022-01-14 @Oslo: Maria Varga, Erik Lund",
  ],
  ["President Maria Varga spoke by phone with Prime Minister Erik Lund on Tuesday.", "call held 2022-01-11: Maria Varga, Erik Lund"],
  ["Foreign ministers Maria Varga and Erik Lund met in Vienna on Jan. 10.", "meeting held 2022-01-10 @Vienna: Maria Varga, Erik Lund"],
  ["President Maria Varga welcomed Prime Minister Erik Lund to the palace on Monday.", "meeting held 2022-01-10: Maria Varga, Erik Lund"],
  ["President Maria Varga hosted Prime Minister Erik Lund for dinner on Sunday.", "dinner held 2022-01-09: Maria Varga, Erik Lund"],
  [
    "President Maria Varga met Tuesday with Prime Minister Erik Lund of Norway, Foreign Minister Ana Dias and other Norwegian officials to discuss trade.",
    "meeting held 2022-01-11: Maria Varga, Erik Lund, Ana Dias, other Norwegian officials",
  ],
  [
    "Governor Maria Varga spoke separately with Mayor Erik Lund and Mayor Ana Dias on Tuesday.",
    "call held 2022-01-11: Maria Varga, Erik Lund\ncall held 2022-01-11: Maria Varga, Ana Dias",
  ],
  [
    "President Maria Varga hosted the leadership of the harbour unions on Monday.",
    "meeting held 2022-01-10: Maria Varga, the leadership of the harbour unions",
  ],
  ["Today, President Maria Varga convened nine mayors from the coast.", "meeting held 2022-01-12: Maria Varga, nine mayors from the coast"],
  ["Yesterday, President Maria Varga called and congratulated Erik Lund.", "call held 2022-01-11: Maria Varga, Erik Lund"],
  ["President Maria Varga and Erik Lund spoke on Monday to reaffirm the treaty.", "call held 2022-01-10: Maria Varga, Erik Lund"],
  [
    "President Maria Varga met Prime Minister Erik Lund on Monday in the margins of the summit in Oslo.",
    "meeting held 2022-01-10 @Oslo: Maria Varga, Erik Lund",
  ],
  [
    "President Maria Varga spoke today with Prime Minister Erik Lund on the sidelines of the summit.",
    "meeting held 2022-01-12: Maria Varga, Erik Lund",
  ],
  [
    "On Monday, Governor Maria Varga made separate calls to the mayors of Tarn and Brod.",
    "call held 2022-01-10: Maria Varga, the mayors of Tarn",
  ],
  [
    "Governor Maria Varga met on Monday with five mayors as well as union leaders from Brod.",
    "meeting held 2022-01-10: Maria Varga, five mayors, union leaders from Brod",
  ],
  [
    "President Maria Varga met on Monday with [the mayors](https://brod.example/mayors) of the coast.",
    "meeting held 2022-01-10: Maria Varga, the mayors of the coast",
  ],
  // a post by itself is the one whom the text calls by it
  ["The President met today with mayors. President Maria Varga thanked them.", "meeting held 2022-01-12: Maria Varga, mayors"],
  [
    "The President met today with mayors. President Maria Varga thanked President Erik Lund of Norway.",
    "meeting held 2022-01-12: The President, mayors",
  ],
  // what follows right after the occasion that is told of has its day and is another
  [
    "Today, President Maria Varga hosted a summit with Prime Minister Erik Lund. They spoke of trade. They spoke of the harbour. They spoke of fish. Minister Ana Dias chaired a ministerial meeting with Prime Minister Erik Lund immediately following.",
    "summit held 2022-01-12: Maria Varga, Erik Lund\nmeeting held 2022-01-12: Ana Dias, Erik Lund",
  ],
  [
    "Today, President Maria Varga hosted a summit with Prime Minister Erik Lund. They spoke of trade. They spoke of the harbour. They spoke of fish. Minister Ana Dias also chaired a ministerial meeting with Prime Minister Erik Lund.",
    "summit held 2022-01-12: Maria Varga, Erik Lund\nmeeting held: Ana Dias, Erik Lund",
  ],
  // who asks somebody to meet takes no part by that
  [
    "On Monday, President Maria Varga asked Minister Ana Dias to chair a meeting with Prime Minister Erik Lund.",
    "meeting held 2022-01-10: Ana Dias, Erik Lund",
  ],
  // nouns of occasions, several in a sentence, ranges
  [
    "President Maria Varga held talks with Chancellor Erik Lund in Berlin last week.",
    "talks held 2022-01-03/2022-01-09 @Berlin: Maria Varga, Erik Lund",
  ],
  ["The talks between Norway and Sweden will begin in Geneva on Thursday.", "talks planned 2022-01-13 @Geneva: Norway, Sweden"],
  [
    "The first debate between Maria Varga and Erik Lund will be held Monday in Phoenix.",
    "debate planned 2022-01-17 @Phoenix: Maria Varga, Erik Lund",
  ],
  ["Mayor Maria Varga held a press conference on Tuesday in Chicago.", "press-conference held 2022-01-11 @Chicago: Maria Varga"],
  ["On Friday, Norway and Sweden will meet in Oslo.", "meeting planned 2022-01-14 @Oslo: Norway, Sweden"],
  [
    "Foreign Minister Maria Varga received Foreign Minister Erik Lund in Vienna on Monday for talks on the demand that Norway never join.",
    "talks held 2022-01-10 @Vienna: Maria Varga, Erik Lund",
  ],
  [
    "Maria Varga met Erik Lund on Monday, and talks with Sweden are to follow on Thursday in Vienna.",
    "meeting held 2022-01-10: Maria Varga, Erik Lund\ntalks planned 2022-01-13 @Vienna: Sweden",
  ],
  // several at once, by their places
  [
    "Maria Varga will hold rallies in Oslo, Vienna and Geneva next week.",
    "rally planned 2022-01-17/2022-01-23 @Oslo: Maria Varga\nrally planned 2022-01-17/2022-01-23 @Vienna: Maria Varga\nrally planned 2022-01-17/2022-01-23 @Geneva: Maria Varga",
  ],
  // a day that is told from another one, a feast, and what lies between it and today
  [
    "Maria Varga flew to Oslo on Monday. Later that day, Varga met Prime Minister Erik Lund.",
    "meeting held 2022-01-10: Maria Varga, Erik Lund",
  ],
  ["Maria Varga met Erik Lund in Oslo on Christmas Eve.", "meeting held 2021-12-24 @Oslo: Maria Varga, Erik Lund"],
  ["In the weeks since Christmas Day, Maria Varga has held a rally in Oslo.", "rally held 2021-12-25/2022-01-12 @Oslo: Maria Varga"],
  // those that were told before, together
  [
    "Maria Varga and Erik Lund held talks in Oslo on Monday. They met with Mayor Ana Dias in Vienna on Tuesday.",
    "talks held 2022-01-10 @Oslo: Maria Varga, Erik Lund\nmeeting held 2022-01-11 @Vienna: Maria Varga, Erik Lund, Ana Dias",
  ],
  // where one goes to be there
  ["Maria Varga will fly to Vienna to attend the January 27 summit.", "summit planned 2022-01-27 @Vienna: Maria Varga"],
  // called off and put off
  ["Norway and Sweden canceled a summit scheduled for Friday in Oslo.", "summit cancelled 2022-01-14 @Oslo: Norway, Sweden"],
  ["The summit of Norway and Sweden on Friday was postponed.", "summit postponed 2022-01-14: Norway, Sweden"],
  // on air and before people
  [
    "Sen. Maria Varga said in an interview with Erik Lund on Monday that she would run.",
    "interview held 2022-01-10: Maria Varga, Erik Lund",
  ],
  [
    "“We are ready,” Sen. Maria Varga said Sunday on CNN’s “State of the Union.”",
    "interview held 2022-01-09: Maria Varga, State of the Union",
  ],
  ["Sen. Maria Varga told Fox News’ Erik Lund on Tuesday that she would run.", "interview held 2022-01-11: Maria Varga, Erik Lund"],
  ["Sen. Maria Varga told a crowd in Dayton, Ohio, on Monday that she would run.", "rally held 2022-01-10 @Dayton: Maria Varga, a crowd"],
  ["At a rally in Cleveland on Monday, Sen. Maria Varga attacked the plan.", "rally held 2022-01-10 @Cleveland: Maria Varga"],
  ["President Maria Varga visited the United Nations on Tuesday.", "visit held 2022-01-11 @United Nations: Maria Varga, United Nations"],
];
for (const [text, expected] of CASES) test(text, () => assert.is(meetingLines(deriveText(text)), expected));

test("a long line of initials and names is read in linear time", () => {
  const crowd = `PRESENT: ${"A. B. C., K. Ü. — ".repeat(11)}Maria Varga`;
  assert.ok(deriveText(`President Erik Lund hosted leaders in Oslo on Monday. Participants included:\n\n${crowd}\n\n${crowd} spoke.`));
});

/** What sounds like an occasion and is none. */
const NOT: readonly string[] = [
  "Sen. Maria Varga called Erik Lund a liar.",
  "The bill met the criteria of Erik Lund.",
  "Maria Varga wants to meet Erik Lund.",
  "Maria Varga refused to meet with Erik Lund.",
  "Maria Varga called for talks.",
  "Maria Varga and Erik Lund often met donors.",
  "The debate over taxes has divided Norway.",
  "Maria Varga occasionally consulted with Erik Lund.",
  "Maria Varga sent a letter to Erik Lund on Monday.",
  "The call center closed Monday.",
  "Maria Varga encouraged Erik Lund to testify before the Senate.",
  "Her call to close the harbour has support, Maria Varga said.",
  "Maria Varga joined the tax debate on Monday.",
  "Maria Varga and Erik Lund also spoke at length.",
  "Maria Varga reached out to Erik Lund on Norway during her first year.",
  "Maria Varga told CNN that she would run.",
];
for (const text of NOT) test(`not a meeting: ${text}`, () => assert.is(meetingLines(deriveText(text)), ""));

test("what is told again is one meeting, all its sentences evidence", () => {
  const text =
    "President Maria Varga had a call with Prime Minister Erik Lund. During the call, the two leaders discussed fish. Today’s call was their first.";
  const record = deriveText(text);
  assert.is(meetingLines(record), "call held 2022-01-12: Maria Varga, Erik Lund");
  assert.is(record.meetings[0]?.evidence.filter((e) => e.field === "meeting").length, 3);
});

test("those who are listed took part", () => {
  const text =
    "Today, President Maria Varga convened a meeting with mayors. Participants included:\n\n* Mayor Erik Lund, Brod\n\n* Mayor Ana Dias, Tarn\n";
  assert.is(meetingLines(deriveText(text)), "meeting held 2022-01-12: Maria Varga, mayors, Erik Lund, Ana Dias");
});

test("a dated journey dates and places the meetings told after it", () => {
  const text = "Foreign Minister Maria Varga traveled to Mexico on January 5. Minister Varga met with President Erik Lund.";
  assert.is(meetingLines(deriveText(text)), "meeting held 2022-01-05 @Mexico: Maria Varga, Erik Lund");
});

/** Texts, and the times of day of their meetings. */
const TIMES: readonly (readonly [text: string, expected: string])[] = [
  ["Maria Varga met Erik Lund at 3 p.m. on Monday in Oslo.", "15:00"],
  ["The talks between Norway and Sweden begin at 10:30 a.m. local time on Friday in Oslo.", "10:30"],
  ["The talks between Norway and Sweden begin at 18:30 local time on Friday in Oslo.", "18:30"],
  ["Maria Varga will meet Erik Lund at noon on Friday.", "12:00"],
  // not when it began, nor its own
  ["Maria Varga met Erik Lund until 3 p.m. on Monday in Oslo.", "null"],
  ["Maria Varga, who woke at 5 a.m., met Erik Lund on Monday in Oslo.", "null"],
  ["Maria Varga met Erik Lund on Monday in Oslo, she said at 3 p.m.", "null"],
];
for (const [text, expected] of TIMES)
  test(`time: ${text}`, () => assert.is(String(deriveText(text).meetings.map((m) => m.time)[0] ?? null), expected));

test("the day of coming back is not that of the meeting", () => {
  const text =
    "Senators who returned on Monday from a trip to Norway, where they met with Norwegian leadership, met President Maria Varga today.";
  assert.equal(
    deriveText(text).meetings.filter((m) => m.start === "2022-01-10"),
    [],
  );
});

test("a weekday that agrees with another mention of the debate is that day", () => {
  const text =
    "Maria Varga has praised the host of Monday night's debate. Maria Varga and Erik Lund will meet in the debate on Jan. 17 in Phoenix.";
  assert.is(
    deriveText(text)
      .meetings.map((m) => `${m.start} ${m.status}`)
      .join(),
    "2022-01-17 planned",
  );
});

test("a date inside a quotation dates nothing outside of it", () => {
  const record = deriveText("“We leave tomorrow,” Sen. Maria Varga said in an interview with Erik Lund.");
  assert.is(record.meetings[0]?.start, null);
});

test("ids are made of place or parties, kind and date, and are unique", () => {
  const ids = deriveText(
    "President Maria Varga met Prime Minister Erik Lund in Zürich on Monday. Senator Ana Dias met Mayor Otto Berg in Zürich on Monday.",
  ).meetings.map((m) => m.id);
  assert.equal(ids, ["zurich-meeting-2022-01-10", "zurich-meeting-2022-01-10-2"]);
});

test("every field stands on words of the text", () => {
  const text = "President Maria Varga met Prime Minister Erik Lund in Oslo on Monday.";
  const evidence = deriveText(text).meetings[0]?.evidence ?? [];
  const words = (field: string) => evidence.filter((e) => e.field === field).map((e) => text.slice(e.start, e.end));
  assert.equal(words("start"), ["Monday"]);
  assert.equal(words("place"), ["Oslo"]);
  assert.equal(words("participants"), ["Maria Varga", "Erik Lund"]);
  assert.equal(words("meeting"), [text]);
});

test("a subject behind many commas is found without trying all of its blanks", () => {
  const text = `Maria Varga spoke. ${"on CNN’s “convened the call to rallies in Oslo, ".repeat(200)}`;
  assert.type(deriveText(text).meetings.length, "number");
});

test("a text of nothing but meetings is read in linear time and without a throw", () => {
  const text = "Maria Varga met Erik Lund on Monday. ".repeat(400);
  assert.ok(deriveText(text).meetings.length > 0);
  assert.type(deriveText(`met with ${"Erik Lund, ".repeat(3000)}`).meetings.length, "number");
});

test.run();
