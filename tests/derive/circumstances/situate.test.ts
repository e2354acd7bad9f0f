import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { ArticleRecord } from "../../../src/schema/index.ts";
import { deriveText } from "../../support/invented-article.ts";

const test = suite("derive/circumstances");

/** `date | audience | venue | place` of each statement, empty where null. */
function circumstances(record: ArticleRecord): string {
  const names = new Map([...record.people, ...record.organizations].map((entity) => [entity.id, entity.name]));
  return record.statements
    .map((s) => {
      const audience = s.audience.map((p) =>
        "person" in p ? names.get(p.person) : "organization" in p ? names.get(p.organization) : p.name,
      );
      return [s.date, audience.join(", "), s.venue, s.place].map((value) => value ?? "").join(" | ");
    })
    .join("\n");
}

/** A text of a Wednesday, and the circumstances of its statements. */
const CASES: readonly (readonly [text: string, expected: string])[] = [
  ["“We are ready,” Maria Varga said on Monday.", "2022-01-10 |  |  | "],
  ["On Tuesday, Maria Varga said that the fleet was ready.", "2022-01-11 |  |  | "],
  ["Maria Varga told the BBC on Sunday that the fleet was ready.", "2022-01-09 | BBC |  | "],
  ["“We are ready,” Maria Varga said in a statement.", " |  | statement | "],
  ["“We are ready,” Maria Varga said Sunday on CNN’s “State of the Union.”", "2022-01-09 |  | CNN’s “State of the Union” | "],
  ["“We are ready,” Maria Varga wrote on Twitter.", " |  | Twitter | "],
  ["“We are ready,” Maria Varga wrote on X.", " |  | X | "],
  ["Maria Varga told reporters that the fleet was ready.", " | reporters |  | "],
  ["“We are ready,” Maria Varga said at a rally in Cleveland on Monday.", "2022-01-10 |  | rally | cleveland"],
  ["“We are ready,” Maria Varga warned in Cleveland on Monday.", "2022-01-10 |  |  | cleveland"],
  // where something else was: of the two statements the second is by "said"
  ["Maria Varga bemoaned the unrest in Cleveland and said she thought that the fleet was ready.", " |  |  | \n |  |  | "],
  // by the words of the verb or the source
  ["“We are ready,” Maria Varga tweeted Monday.", "2022-01-10 |  | Twitter | "],
  ["Maria Varga told Harbour Radio 8 that the fleet was ready.", " | Harbour Radio 8 |  | "],
  ["Maria Varga told reporters she was ready for the fleet.", " | reporters |  | "],
  ["“We are ready,” Maria Varga said during the Harbour Breakfast on Monday.", "2022-01-10 |  | Harbour Breakfast | "],
  ["In a Jan. 5 interview, Maria Varga said that the fleet was ready.", "2022-01-05 |  | Jan. 5 interview | "],
  ["In January 2021 - two months after the vote - Maria Varga told reporters that the fleet was ready.", "2021-01 | reporters |  | "],
  // the day of what is said is not the day of the saying
  ["Maria Varga said that the fleet sailed on Monday.", " |  |  | "],
  ["“We leave on Friday,” Maria Varga said.", " |  |  | "],
  ["Maria Varga, who left the fleet in December, said that it was ready.", " |  |  | "],
  ["Maria Varga said that the fleet was ready, a few days ago.", " |  |  | "],
  ["Maria Varga said that the fleet was ready, according to a report to be released Friday.", " |  |  | "],
  ["“We are ready,” said Maria Varga, a plaintiff in the lawsuit.", " |  |  | "],
  ["Before Monday’s vote, Maria Varga said that the fleet was ready.", " |  |  | "],
];
for (const [text, expected] of CASES) test(text, () => assert.is(circumstances(deriveText(text)), expected));

test("what follows with a pronoun was said at the same time", () => {
  const text = "Maria Varga told the BBC on Sunday that “the fleet is ready for sea.”\n\n“We will not wait for anyone,” she said.";
  assert.equal(
    deriveText(text).statements.map((s) => s.date),
    ["2022-01-09", "2022-01-09"],
  );
});

/** Settings told beside a statement, and the `date | audience | venue | place` of the statements, one line each. */
const SETTINGS: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    "what goes on under the speaker's name was said at the same occasion",
    "“The fleet is ready for sea,” Maria Varga said at a rally on Monday.\n\n“We will not wait for anyone,” Varga said.",
    ["2022-01-10 |  | rally | ", "2022-01-10 |  | rally | "],
  ],
  [
    "the sentence before puts the speaker somewhere",
    "In an interview with the BBC on Sunday, Maria Varga looked back.\n\n“We like it very much,” Varga said.",
    ["2022-01-09 | BBC | interview | "],
  ],
  [
    "remarks are told of afterwards",
    "Maria Varga said that the fleet was ready for sea. “We will not wait,” she said.\n\nVarga made her remarks during a rally on Monday.",
    ["2022-01-10 |  | rally | ", "2022-01-10 |  | rally | "],
  ],
  [
    "a verb of two words sets the stage",
    "Maria Varga lashed out on Monday during a BBC panel.\n\n“We will not wait for anyone,” Varga said.",
    ["2022-01-10 |  | BBC panel | "],
  ],
  [
    "the day goes over with the venue",
    "Maria Varga took to Twitter early Monday.\n\n“We will not wait for anyone,” Varga tweeted.",
    ["2022-01-10 |  | Twitter | "],
  ],
  [
    "not-another-speaker",
    "“The fleet is ready for sea,” Maria Varga said at a rally on Monday.\n\n“It is not ready at all,” Erik Lund said.",
    ["2022-01-10 |  | rally | ", " |  |  | "],
  ],
  [
    "not-other-times",
    "“The fleet is ready for sea,” Maria Varga said at a rally on Monday.\n\nVarga has said that “nobody waits for anyone.”",
    ["2022-01-10 |  | rally | ", " |  |  | "],
  ],
  ["not-what-is-to-come", "Maria Varga will give an interview on Sunday.\n\n“We like it very much,” Varga said.", [" |  |  | "]],
];
for (const [name, text, expected] of SETTINGS) test(name, () => assert.equal(circumstances(deriveText(text)).split("\n"), expected));

test("a statement belongs to the meeting that it was made at", () => {
  const record = deriveText("“We are ready,” Maria Varga said at a rally in Cleveland on Monday.");
  assert.is(record.statements[0]?.saidAt, record.meetings[0]?.id);
});

test("each circumstance stands on words of the text", () => {
  const text = "“We are ready,” Maria Varga told the BBC on Sunday.";
  const evidence = deriveText(text).statements[0]?.evidence ?? [];
  const words = (field: string) => evidence.filter((e) => e.field === field).map((e) => text.slice(e.start, e.end));
  assert.equal(words("date"), ["Sunday"]);
  assert.equal(words("audience"), ["BBC"]);
});

test.run();
