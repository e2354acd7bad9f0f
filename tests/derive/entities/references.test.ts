import { suite } from "uvu";
import * as assert from "uvu/assert";
import { referencesOf } from "./reading-of.ts";

const test = suite("references");

const TIED: readonly (readonly [string, string, readonly string[]])[] = [
  ["gender", "Ada Lindqvist met Martin Holm. She spoke, and he left.", ["She → ada-lindqvist", "he → martin-holm"]],
  ["the one who spoke", "“Yes,” Martin Holm said of Peter Tarr. “No,” he said.", ["he → martin-holm"]],
  ["an office", "Secretary of State Antony Holm arrived. The secretary of state spoke.", ["The secretary of state → antony-holm"]],
  ["a class of office", "Russian President Pavel Orlov spoke to Erik Tarr. The Russian leader left.", ["The Russian leader → pavel-orlov"]],
  ["an office held now", "Nominee Erik Tarr spoke. Ada Lindqvist left. The current nominee stayed.", ["The current nominee → erik-tarr"]],
  ["an abbreviation", "Sen. Ada Lindqvist spoke. The senator left.", ["The senator → ada-lindqvist"]],
  ["a spokeswoman", "Mina Tal, a spokeswoman for the union, spoke. The spokeswoman left.", ["The spokeswoman → mina-tal"]],
  ["the subject, told what another does", "Ada Lindqvist said Mina Tal doesn’t care. “No,” she said.", ["she → ada-lindqvist"]],
  ["a subject behind an adverb", "Martin Holm met Peter Tarr. Mr. Tarr generally agreed. He left.", ["He → peter-tarr"]],
  [
    "whoever acts behind with",
    "Ada Lindqvist spoke. Talks dragged on, with Mina Tal attacking the plan. “No,” she said.",
    ["she → mina-tal"],
  ],
  [
    "a description of the one subject in sight",
    "Ada Lindqvist slept badly. The former harbour economist said no.",
    ["The former harbour economist → ada-lindqvist"],
  ],
  [
    "a description that begins with another’s name",
    "Ada Lindqvist called on Peter Tarr to go. “No,” Holm’s former campaign strategist said. Martin Holm slept.",
    ["Holm’s former campaign strategist → ada-lindqvist"],
  ],
  [
    "a senator just named, of a region that the text has not told",
    "Sen. Ada Lindqvist spoke. The Vermont senator left.",
    ["The Vermont senator → ada-lindqvist"],
  ],
  ["not one named long ago", `Sen. Ada Lindqvist spoke. ${"The boats left. ".repeat(12)}The Vermont senator left.`, []],
  [
    "whom a sentence presents",
    "Jonas Okafor himself left early. He slept. Then there’s Peter Tarr. “No,” he wrote.",
    ["himself → jonas-okafor", "He → jonas-okafor", "he → peter-tarr"],
  ],
  [
    "a description beside an office",
    "Gov. Ada Lindqvist slept badly. “No,” the Liberal nominee said.",
    ["the Liberal nominee → ada-lindqvist"],
  ],
];
for (const [name, text, expected] of TIED) test(name, () => assert.equal(referencesOf(text), expected));

const NOT_TIED: readonly (readonly [string, string])[] = [
  ["not where two of a gender are as near", "Martin Holm and Peter Tarr met with Erik Lind and Nils Brock. The paper said he left."],
  ["not a vice president for a president", "Vice President Ada Lindqvist spoke. The president left."],
  ["not two who hold one office", "Sen. Ada Lindqvist and Sen. Mina Tal spoke. The senator left."],
  ["not past a line that parts two stories", "Martin Holm spoke.\n\n___\n\nThe paper said he left."],
  ["not a description inside what somebody tells", "Ada Lindqvist spoke. Ada Lindqvist said the senator of Norland failed."],
  ["not a description where two are in sight", "Ada Lindqvist spoke. Mina Tal spoke. The senator of Norland left."],
  ["not a description of who has another office", "Mayor Ada Lindqvist spoke. The senator of Norland left."],
  ["not an office that all know", "Ada Lindqvist spoke. The president left."],
  ["not the words of a quotation", "Ada Lindqvist said: “She left and he stayed.”"],
];
for (const [name, text] of NOT_TIED)
  test(name, () =>
    assert.equal(
      referencesOf(text).filter((r) => /^(?:he|the president|the senator.*|she) →/i.test(r)),
      [],
    ),
  );

test.run();
