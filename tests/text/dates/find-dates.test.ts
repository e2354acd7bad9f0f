import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findDates } from "../../../src/text/dates/index.ts";
import { readDocument } from "../../../src/text/document.ts";

const test = suite("text/dates");
/** A Wednesday. */
const REFERENCE = "2022-01-12";

const wordsOf = (text: string) => readDocument(text, "text").tokens;

/** `[words] first/last means` of every date of one sentence. */
function read(sentence: string, reference = REFERENCE): string {
  return findDates(sentence, [{ start: 0, end: sentence.length }], wordsOf(sentence), reference)
    .map(
      (d) =>
        `[${sentence.slice(d.start, d.end)}] ${d.date.first}${d.date.last ? `/${d.date.last}` : ""}${d.date.means === "within" ? " within" : ""}`,
    )
    .join("; ");
}

const CASES: readonly (readonly [sentence: string, expected: string])[] = [
  ["Varga met Lund on 3 and 4 January 2022.", "[3 and 4 January 2022] 2022-01-03/2022-01-04"],
  ["The port has 12 and 4 January ships.", "[4 January] 2022-01-04"],
  // a weekday that is over is the latest one, a planned one the next; on the article's own weekday both are that day
  ["Varga met Lund on Monday.", "[Monday] 2022-01-10"],
  ["Varga met Lund on Wednesday.", "[Wednesday] 2022-01-12"],
  ["Varga met Lund on Thursday.", "[Thursday] 2022-01-06"],
  ["Varga will meet Lund on Monday.", "[Monday] 2022-01-17"],
  ["Varga will meet Lund on Wednesday.", "[Wednesday] 2022-01-12"],
  ["Varga is scheduled to meet Lund on Thursday.", "[Thursday] 2022-01-13"],
  ["Varga said Monday that she will travel.", "[Monday] 2022-01-10"],
  ["Varga said that she will travel on Friday.", "[Friday] 2022-01-14"],
  ["They spoke last Friday and meet next Tuesday.", "[last Friday] 2022-01-07; [next Tuesday] 2022-01-18"],
  ["On Monday and Tuesday they spoke.", "[Monday and Tuesday] 2022-01-10/2022-01-11"],
  ["She arrived late Sunday night.", "[late Sunday night] 2022-01-09"],
  ["He spoke Monday, Jan. 10, in Tarn.", "[Monday, Jan. 10] 2022-01-10"],
  // the article's own day and what lies beside it
  ["She spoke with him today.", "[today] 2022-01-12"],
  ["She spoke with him this morning.", "[this morning] 2022-01-12"],
  ["She called last night.", "[last night] 2022-01-11"],
  ["The council meets tomorrow evening.", "[tomorrow evening] 2022-01-13"],
  ["The guns fired overnight.", "[overnight] 2022-01-11/2022-01-12 within"],
  // weeks run from Monday to Sunday; a week that goes on is cut at the article's day by what is over
  ["She said so last week.", "[last week] 2022-01-03/2022-01-09 within"],
  ["Earlier this week he traveled there.", "[Earlier this week] 2022-01-10/2022-01-12 within"],
  ["They will meet later this week.", "[later this week] 2022-01-12/2022-01-16 within"],
  ["No breakthrough is expected in the coming week.", "[the coming week] 2022-01-17/2022-01-23 within"],
  ["They will meet this weekend.", "[this weekend] 2022-01-15/2022-01-16 within"],
  ["They met this past weekend.", "[this past weekend] 2022-01-08/2022-01-09 within"],
  ["They met twice in the past two weeks.", "[the past two weeks] 2021-12-29/2022-01-12 within"],
  ["He resigned last month.", "[last month] 2021-12 within"],
  ["She was elected last year.", "[last year] 2021 within"],
  // a season that is over is the latest one, whatever the tense beside it
  ["Last spring he was holding a meeting.", "[Last spring] 2021-03/2021-05 within"],
  ["They will meet next summer.", "[next summer] 2022-06/2022-08 within"],
  // the present of a timetable lies ahead
  ["The talks resume on Thursday.", "[Thursday] 2022-01-13"],
  ["Varga testifies before the panel on Thursday.", "[Thursday] 2022-01-13"],
  ["The conference opens on Friday.", "[Friday] 2022-01-14"],
  // an entry of a log is past where that is nearer, whatever its tense and the words of its link
  ["November 17: Lund meets with Varga in Tarn.", "[November 17] 2021-11-17"],
  ["February 2: Lund meets with Varga in Tarn.", "[February 2] 2022-02-02"],
  ["November 26: Lund will meet Varga in Tarn.", "[November 26] 2022-11-26"],
  ["Their call of November 26 (https://tarn.example/with-the-head-of-tarn).", "[November 26] 2021-11-26"],
  // the calendar
  ["The delegations met Jan. 10–12 in Tarn.", "[Jan. 10–12] 2022-01-10/2022-01-12"],
  ["From Dec. 30 to Jan. 2 they met.", "[Dec. 30 to Jan. 2] 2021-12-30/2022-01-02"],
  ["On Sept. 12 and 13 they met.", "[Sept. 12 and 13] 2021-09-12/2021-09-13"],
  ["Her inauguration will be on January 27.", "[January 27] 2022-01-27"],
  ["She spoke on September 26, 2016, in Tarn.", "[September 26, 2016] 2016-09-26"],
  ["On 3 March 2021, he said so.", "[3 March 2021] 2021-03-03"],
  ["An August speech drew few.", "[August] 2021-08"],
  ["This past April they met.", "[April] 2021-04"],
  ["The fair opens in June.", "[June] 2022-06"],
  ["In 2014 they met.", "[2014] 2014 within"],
  ["They spoke two weeks ago.", "[two weeks ago] 2021-12-26/2022-01-01 within"],
  ["They will meet in the next three days.", "[the next three days] 2022-01-12/2022-01-15 within"],
  ["They will meet in the coming 2 weeks.", "[the coming 2 weeks] 2022-01-12/2022-01-26 within"],
  ["They met on Labor Day.", "[Labor Day] 2021-09-06"],
  ["They met on Monday. They left the next day.", "[Monday] 2022-01-10; [the next day] 2022-01-11"],
  ["They met on Monday. The day before, they had rested.", "[Monday] 2022-01-10; [The day before] 2022-01-09"],
  ["They spoke a few days ago.", "[a few days ago] 2022-01-06/2022-01-10 within"],
  ["In May 2013 - four months after the vote - they spoke.", "[May 2013] 2013-05"],
];

for (const [sentence, expected] of CASES) test(sentence, () => assert.is(read(sentence), expected));

/** What looks like a date and is none. */
const NOT: readonly string[] = [
  "They march in step and may sing.",
  "May I ask?",
  "Sen. April Dunn and Theresa May spoke.",
  "She appeared on Fox News Sunday.",
  "On Mondays he reads.",
  "He told USA Today so.",
  "The village has 2014 people.",
  "Black Friday came.",
];
for (const sentence of NOT) test(`not a date: ${sentence}`, () => assert.is(read(sentence), ""));

test("a noun's own day is read by its sentence, wherever the day stands", () => {
  assert.is(
    read("A meeting Wednesday in Tarn and talks on Thursday in Brod will follow."),
    "[Wednesday] 2022-01-12; [Thursday] 2022-01-13",
  );
});

test("expressions come sorted, none inside another, each exactly its words", () => {
  const text = "On Monday, Jan. 10, and again last week, Lund met Varga; on Sept. 12 and 13 they will meet.";
  const dates = findDates(text, [{ start: 0, end: text.length }], wordsOf(text), REFERENCE);
  assert.is(dates.length, 3);
  for (const [i, date] of dates.entries()) assert.ok(date.start < date.end && date.start >= (dates[i - 1]?.end ?? 0));
});

test("a text without sentences still gives its dates", () => {
  assert.is(findDates("Lund spoke Monday.", [], wordsOf("Lund spoke Monday."), REFERENCE)[0]?.tense, "unknown");
});

test.run();
