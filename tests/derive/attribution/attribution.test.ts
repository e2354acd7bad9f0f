import { suite } from "uvu";
import * as assert from "uvu/assert";
import { attribute } from "../../../src/derive/attribution/index.ts";
import { findEntities } from "../../../src/derive/entities/index.ts";
import type { AttributedStatement, StatementDraft } from "../../../src/derive/types.ts";
import { deriveText } from "../../support/invented-article.ts";
import { contextOf } from "../entities/reading-of.ts";

const test = suite("attribution");

type CueFinder = (body: string, start: number) => number | null;

/** "Claiming [he is …]": the clause that opens the sentence. */
const openingCue: CueFinder = (body, start) => (/^\w+ing $/.test(body.slice(0, start)) ? 0 : null);
const cueOf = (body: string, start: number | null) =>
  start === null ? null : { start, end: start + (/^\w+/.exec(body.slice(start))?.[0].length ?? 1) };

/** Reads `{source}` and `[content]` out of a text, attributes them in order, and gives the statements. */
function attributed(marked: string, cueAt: CueFinder = openingCue): readonly AttributedStatement[] {
  const sources: { start: number; end: number }[] = [];
  const contents: { start: number; end: number }[] = [];
  let body = "";
  for (const mark of marked) {
    if (mark === "{") sources.push({ start: body.length, end: body.length });
    else if (mark === "[") contents.push({ start: body.length, end: body.length });
    else if (mark === "}") sources[sources.length - 1] = { start: sources.at(-1)?.start ?? 0, end: body.length };
    else if (mark === "]") contents[contents.length - 1] = { start: contents.at(-1)?.start ?? 0, end: body.length };
    else body += mark;
  }
  const context = contextOf(body);
  const drafts = contents.map(
    (content, i): StatementDraft => ({
      kind: "direct",
      content: [content],
      quoted: [],
      cue: cueOf(body, cueAt(body, content.start)),
      source: sources[i] ?? null,
      partOf: null,
      evidence: [],
      confidence: 1,
    }),
  );
  return attribute(context, findEntities(context), drafts);
}

const speakersOf = (marked: string, cueAt?: CueFinder): string[] =>
  attributed(marked, cueAt).map(({ attribution, speakers }) =>
    [attribution, ...speakers.map((s) => ("person" in s ? s.person : "organization" in s ? s.organization : s.name))].join(" "),
  );

/** The same, where the cue is the word before the content. */
const speakersWithCue = (marked: string): string[] =>
  speakersOf(marked, (body, start) => /\S+\s+\S?$/.exec(body.slice(0, start))?.index ?? null);

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ["a full name with its apposition", "“[No],” said {Ada Lindqvist, a spokeswoman for Martin Holm}.", ["named ada-lindqvist"]],
  ["somebody's doctor is not that somebody", "Ada Lindqvist fell. “[Well],” {Lindqvist’s doctor} said.", ["unnamed Lindqvist’s doctor"]],
  ["one confidant of somebody", "Ada Lindqvist fell. “[Well],” {one Lindqvist confidant} said.", ["unnamed one Lindqvist confidant"]],
  [
    "whom a relative clause names is not the speaker",
    "Ada Lindqvist fell. “[Well],” {a pilot who accused Lindqvist of theft} said.",
    ["unnamed a pilot who accused Lindqvist of theft"],
  ],
  [
    "nor who led those that speak",
    "Ada Lindqvist fell. “[Well],” {a panel of pilots led by Reh News’s Ada Lindqvist} said.",
    ["unnamed a panel of pilots led by Reh News’s Ada Lindqvist"],
  ],
  ["a name before its relative clause", "“[Well],” said {Ada Lindqvist, who accused Martin Holm of theft}.", ["named ada-lindqvist"]],
  [
    "an aide with a name of his own",
    "Ada Lindqvist ran. “[Well],” {Lindqvist communications director Nils Holm} said.",
    ["named nils-holm"],
  ],
  ["two who speak together", "“[We agree],” {Ada Lindqvist and Nils Holm} said.", ["named ada-lindqvist nils-holm"]],
  ["a pronoun", "Ada Lindqvist spoke. “[No],” {she} said.", ["named ada-lindqvist"]],
  ["an office", "President Ada Lindqvist spoke. “[No],” {the president} said.", ["named ada-lindqvist"]],
  ["a relative pronoun", "They met Ada Lindqvist, {who} said “[no].”", ["named ada-lindqvist"]],
  ["a state", "“[No],” {Russia} said.", ["named russia"]],
  ["an unnamed official", "“[No],” {a senior State Department official} said.", ["unnamed a senior State Department official"]],
  [
    "a statement that somebody issued",
    "“[No],” {Ada Lindqvist} said in a statement. {The statement} also said “[yes].”",
    ["named ada-lindqvist", "named ada-lindqvist"],
  ],
  ["a quotation that goes on", "“[No],” {Ada Lindqvist} said. “[Never].”", ["named ada-lindqvist", "named ada-lindqvist"]],
];
for (const [name, marked, expected] of CASES) test(name, () => assert.equal(speakersOf(marked), expected));

/** As CASES, for drafts that have no source, or one that only a guess gave. */
const BESIDE: readonly (readonly [string, string, readonly string[]])[] = [
  ["a name and its verb right behind", "“[They said ‘no’ to us],” Ada Lindqvist fumed on Monday.", ["named ada-lindqvist"]],
  ["a verb and a name with its title right behind", "“[They said no],” fumed harbour master Ada Lindqvist.", ["named ada-lindqvist"]],
  ["the subject before", "Ada Lindqvist, a pilot, compared Nils Holm to a clerk who is “[asleep at the wheel].”", ["named ada-lindqvist"]],
  [
    "the subject behind the clause that opens the sentence",
    "Claiming [he is “asleep],” Ada Lindqvist told them to go.",
    ["named ada-lindqvist"],
  ],
  ["the subject of the sentence before", "Ada Lindqvist went on with her attack. “[He sleeps all day].”", ["named ada-lindqvist"]],
  ["a state", "Norway branded Nils Holm a “[danger to the harbour].”", ["named norway"]],
  ["a name behind a hyphen", "“[We need law].” - Ada Lindqvist", ["named ada-lindqvist"]],
  ["a name behind a dash with the occasion", "“[We need law].” -- Senator Ada Lindqvist, in an interview", ["named ada-lindqvist"]],
];
for (const [name, marked, expected] of BESIDE) test(`beside: ${name}`, () => assert.equal(speakersOf(marked), expected));

const NOT_BESIDE: readonly (readonly [string, string])[] = [
  ["not whom somebody acts on", "They praised Ada Lindqvist as “[a brave woman].”"],
  ["not who is asked", "Ada Lindqvist was asked whether it was “[safe to sail].”"],
  ["not where another clause begins", "Ada Lindqvist ran, in what one rival called “[a farce].”"],
  ["not where a person without a name speaks", "Ada Lindqvist told of a clerk who wired: “[Come home].”"],
  ["not the subject of a new sentence", "“[They said no].” Ada Lindqvist slept."],
  ["not where the first person speaks", "Ada Lindqvist grew so upset that I had to answer: “[Of course I do].”"],
];
for (const [name, marked] of NOT_BESIDE) test(`beside: ${name}`, () => assert.equal(speakersOf(marked), ["unsettled"]));

/** Who is spoken of in the words themselves did not say them. */
const SPOKEN_OF: readonly (readonly [string, string, readonly string[]])[] = [
  ["a pronoun of nobody whom the words name", "Ada Lindqvist spoke. {She} said [Lindqvist was bound by it].", ["unsettled"]],
  ["but of whose harbour team they name", "Ada Lindqvist spoke. {She} said [the Lindqvist team was bound by it].", ["named ada-lindqvist"]],
  ["nor of whom they do not name", "Ada Lindqvist spoke. {She} said [Nils Holm was bound by it].", ["named ada-lindqvist"]],
  [
    "a clause without a comma tells who it is about",
    "Ada Lindqvist left early, drawing the ire of pilots {who} thought [it a farce].",
    ["unsettled"],
  ],
  ["an apposition has its clause", "They met Ada Lindqvist, a pilot of the coast {who} thought [it a farce].", ["named ada-lindqvist"]],
  ["a closed aside has its clause", "They met Ada Lindqvist, 59, of Seton Bay, {who} thought [it a farce].", ["named ada-lindqvist"]],
  [
    "the subject of the clause that tells which meetings",
    "Ada Lindqvist ran. “[Most were donors],” said {a count of the 85 meetings Lindqvist had with guests}.",
    ["unnamed a count of the 85 meetings Lindqvist had with guests"],
  ],
  [
    "a phrase whose clause names somebody else for its object",
    "Ada Lindqvist sailed in many races. {The harbour lawyer} is suing Lindqvist for a boat, claiming [it is a fraud].",
    ["unnamed The harbour lawyer"],
  ],
  [
    "the same phrase, where its clause names nobody",
    "Ada Lindqvist sailed in many races. {The harbour lawyer} is selling a boat, claiming [it is a bargain].",
    ["named ada-lindqvist"],
  ],
];
for (const [name, marked, expected] of SPOKEN_OF) test(`spoken of: ${name}`, () => assert.equal(speakersOf(marked), expected));

test("spoken of: nobody gives himself a title in his own quoted words, but some name themselves", () => {
  const [titled, bare] = ["President Lindqvist was given no credit", "Lindqvist was given no credit"].map((words) =>
    deriveText(`President Ada Lindqvist spoke of fish. “${words},” she said.`).statements.at(-1),
  );
  assert.equal([titled?.attribution, bare?.attribution], ["unsettled", "named"]);
});

test("beside: what is reported without marks is nobody's because somebody stands before it", () => {
  const { statements } = deriveText("Minister Ada Lindqvist continues to face questions about the delay of the ferry.");
  assert.equal(
    statements.map(({ attribution }) => attribution),
    ["unsettled"],
  );
});

const ASIDES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "the end of an aside between name and verb",
    "Ada Lindqvist, 59, of Portland, {Maine, who watched}, said “[no].”",
    ["named ada-lindqvist"],
  ],
  ["an office without an article", "Ada Lindqvist, {head of the harbour pilots} said “[no].”", ["named ada-lindqvist"]],
  ["not somebody else behind a comma", "As for Ada Lindqvist, {the harbour pilots} said “[no].”", ["unnamed the harbour pilots"]],
  ["a year behind who", "They met Ada Lindqvist, who in {2010} said “[no].”", ["named ada-lindqvist"]],
  ["a body before which", "They turned to the United Nations, {which} said “[no].”", ["named united-nations"]],
];
for (const [name, marked, expected] of ASIDES) test(`aside: ${name}`, () => assert.equal(speakersWithCue(marked), expected));

/** As CASES, for bodies that a noun or a pronoun stands for. */
const BODIES: readonly (readonly [string, string, readonly string[]])[] = [
  ["it, of the subject before", "The United Nations warned them. “[Stop],” {it} said.", ["named united-nations"]],
  ["a noun for the only body called so", "The Harbour Workers Union struck. “[No],” {the union} said.", ["named harbour-workers-union"]],
  ["they, of the body that spoke last", "“[Stop],” {NATO} said. “[Now],” {they} added.", ["named nato", "named nato"]],
  [
    "a statement that a body issued",
    "“[Stop],” {the Security Council} said as it issued a statement. {The statement} said “[now].”",
    ["named united-nations-security-council", "named united-nations-security-council"],
  ],
  ["a capital for its state", "{Moscow} accused them of “[bad faith].”", ["named russia"]],
  ["a government for its state", "“[No],” {the Norwegian government} said.", ["named norway"]],
  ["a ministry whose name goes on", "“[No],” {Norway’s Ministry of Commerce} said.", ["named ministry-of-commerce"]],
  ["not a capital that stands for more", "{Brussels} accused them of “[bad faith].”", ["unnamed Brussels"]],
  ["not a town", "“[No],” said {the people of Moscow}.", ["unnamed the people of Moscow"]],
  ["not a noun of two bodies", "The Harbour Workers Union and the Pilots Union struck. “[No],” {the union} said.", ["unnamed the union"]],
  ["not a noun of no body", "Talks failed. “[No],” {the union} said.", ["unnamed the union"]],
  ["not they, of a state", "Russia sent ships. “[No],” {they} said.", ["unsettled"]],
  ["not they, of whom a body only describes", "NATO officials arrived. “[No],” {they} said.", ["unsettled"]],
  ["not they, of the subject of what they say", "The Security Council, {they} said, “[sleeps].”", ["unsettled"]],
];
for (const [name, marked, expected] of BODIES) test(`bodies: ${name}`, () => assert.equal(speakersOf(marked), expected));

const UNSETTLED: readonly (readonly [string, string])[] = [
  ["not a pronoun that could be two", "Nils Holm and Peter Tarr spoke. “[No],” {he} said."],
  ["not a pronoun of the other gender", "Nils Holm spoke. “[No],” {she} said."],
  ["not a plural without a body", "Talks failed. “[No],” {they} said."],
  ["not a quotation in another paragraph", "Ada Lindqvist spoke.\n\n“[No].”"],
];
for (const [name, marked] of UNSETTLED) test(name, () => assert.equal(speakersOf(marked), ["unsettled"]));

test("whose words are passed on", () => {
  const [statement] = attributed("Ada Lindqvist met them. [Lindqvist “stressed the value of talks]”, spokesman {Nils Holm} said.");
  assert.equal(statement?.relays, [{ person: "ada-lindqvist" }]);
});

test("the speaker as printed, with the role", () => {
  const [, statement] = attributed("“[No],” said {Minister Pavel Orlinsky}. {Orilnsky} predicted “[trouble].”");
  assert.is(statement?.speakerAsPrinted, "Orilnsky");
  assert.equal(statement?.speakers, [{ person: "pavel-orlinsky", role: "Minister" }]);
});

test("a name behind a dash signs a quotation that has no source", () => {
  assert.equal(speakersOf("“[We need law].” ― Jacklyna Ashby"), ["named jacklyna-ashby"]);
  assert.equal(speakersOf("“[We need law].” ― the view of Jacklyna Ashby and others"), ["unsettled"]);
});

test("an honorific makes a surname of an office’s word", () => {
  assert.equal(speakersOf("Larry King came. “[Never],” {Mr. King, 82,} said."), ["named larry-king"]);
});

test("confidence falls with the way of naming, and is low where nobody is settled", () => {
  const [named] = attributed("“[No],” said {Ada Lindqvist}.");
  const [unnamed] = attributed("“[No],” said {an official}.");
  const [unsettled] = attributed("“[No],” {they} said.");
  assert.ok((named?.confidence ?? 0) > (unnamed?.confidence ?? 0) && (unnamed?.confidence ?? 0) > (unsettled?.confidence ?? 0));
});

test("a settled speaker says by which rule", () => {
  const [statement] = attributed("“[No],” said {Ada Lindqvist}.");
  assert.is(statement?.evidence.at(-1)?.rule, "speaker-full-name");
});

test.run();
