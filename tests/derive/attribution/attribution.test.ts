import { suite } from "uvu";
import * as assert from "uvu/assert";
import { attribute } from "../../../src/derive/attribution/index.ts";
import { findEntities } from "../../../src/derive/entities/index.ts";
import type { AttributedStatement, StatementDraft } from "../../../src/derive/types.ts";
import { contextOf } from "../entities/reading-of.ts";

const test = suite("attribution");

/** Reads `{source}` and `[content]` out of a text, attributes them in order, and gives the statements. */
function attributed(marked: string): readonly AttributedStatement[] {
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
      cue: null,
      source: sources[i] ?? null,
      partOf: null,
      evidence: [],
      confidence: 1,
    }),
  );
  return attribute(context, findEntities(context), drafts);
}

const speakersOf = (marked: string): string[] =>
  attributed(marked).map(({ attribution, speakers }) =>
    [attribution, ...speakers.map((s) => ("person" in s ? s.person : "organization" in s ? s.organization : s.name))].join(" "),
  );

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ["a full name with its apposition", "“[No],” said {Ada Lindqvist, a spokeswoman for Martin Holm}.", ["named ada-lindqvist"]],
  ["somebody's doctor is not that somebody", "Ada Lindqvist fell. “[Well],” {Lindqvist’s doctor} said.", ["unnamed Lindqvist’s doctor"]],
  ["one confidant of somebody", "Ada Lindqvist fell. “[Well],” {one Lindqvist confidant} said.", ["unnamed one Lindqvist confidant"]],
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
