import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findTurns, withoutSilent } from "../../../src/derive/transcripts/index.ts";
import { contextOf, readable } from "./support.ts";

const test = suite("transcripts");

const BRIEFING = ` 
Harbor Press Room

1:40 P.M. EST  
   
MS. OKORO: Hi, everyone. (Laughter.) Two things
at the top.  
   
The ferry sails on Friday.  
   
(Applause.)

Q  Thank you.
So — (laughs) — who pays?  
   
MR. HALE: The port does.  
MS. OKORO: It does. (Inaudible.)

NATO: that is another matter.

END 2:15 P.M. EST

To view the slides, visit: <https://example.org/slides.pdf>
`;

test("turns by paragraph, without head, stage directions and end", () => {
  assert.equal(readable(contextOf(BRIEFING, "Press Briefing by Ines Okoro")), [
    "MS. OKORO | Hi, everyone. / Two things at the top.",
    "+ | The ferry sails on Friday.",
    "Q | Thank you. So — / — who pays?",
    "MR. HALE | The port does.",
    "MS. OKORO | It does.",
    "+ | NATO: that is another matter.",
  ]);
  assert.ok(findTurns(contextOf(BRIEFING)).whole, "without a title as well");
});

test("labels, clock times and the end are painted over for finders of names, offsets kept", () => {
  const context = contextOf(BRIEFING);
  const painted = withoutSilent(context, findTurns(context).silent).document.body;
  assert.is(painted.length, BRIEFING.length);
  assert.not.match(painted, /OKORO|Q {2}|P\.M\.|END|slides/);
  assert.match(painted, /Harbor Press Room[\s\S]*•: Hi, everyone/);
});

test("a speech has one label", () => {
  const body = "East Hall\n\nTHE PRESIDENT: Good morning.\n\nWe begin.\n\n(The president puts on a mask.)\n\nThank you.\n\nEND\n";
  assert.equal(readable(contextOf(body, "Remarks by President Hale on Ferries")), [
    "THE PRESIDENT | Good morning.",
    "+ | We begin.",
    "+ | Thank you.",
  ]);
});

test("after a closing time the next label opens again", () => {
  const body = "Q  One?\n\nMS. OKORO: Yes.\n\n2:15 P.M. EST\n\nPool note on the bus\n\nQ  Two?\n\nMS. OKORO: No.\n";
  assert.equal(readable(contextOf(body, "Press Gaggle")), ["Q | One?", "MS. OKORO | Yes.", "Q | Two?", "MS. OKORO | No."]);
});

test("a misprinted label is a label, a bare word in capitals is none", () => {
  const body = "MODERATOR: Hello.\n\nQ  Why?\n\nMOERATOR: Next.\n\nQ  How?\n\nFERRY: that is the word.\n";
  assert.equal(readable(contextOf(body, "Background Press Call")), [
    "MODERATOR | Hello.",
    "Q | Why?",
    "MOERATOR | Next.",
    "Q | How?",
    "+ | FERRY: that is the word.",
  ]);
});

test("a label at a wrapped line counts only with a title or a question's blanks", () => {
  const body = "MS. OKORO: We asked\nHALE: the port pays.\n\nQ  Why?\n\nHALE: No.\n\nMS. OKORO: Yes.\n\nHALE: No.\n";
  assert.equal(readable(contextOf(body, "Transcript"))[0], "MS. OKORO | We asked HALE: the port pays.");
});

const INTERVIEW = `The mayor spoke to Radio Harbor on Sunday.

Partial transcript as follows:

"INES OKORO: Why the ferry?

"HALE: Because the bridge is old.

"It was built in my youth.

OKORO: And who pays?

HALE: The port does, I think."

Follow us on the radio.
`;

test("an interview inside an article: prose before and after is none of it", () => {
  assert.equal(readable(contextOf(INTERVIEW, "Hale: Bridge Is Old")), [
    "INES OKORO | Why the ferry?",
    "HALE | Because the bridge is old.",
    "+ | It was built in my youth.",
    "OKORO | And who pays?",
    "HALE | The port does, I think.",
  ]);
  assert.is(findTurns(contextOf(INTERVIEW)).whole, false);
});

test("speakers who return by their surnames alone", () => {
  const body =
    "They talked on the radio.\n\nRON HALE: Why not sail?\n\nINES OKORO: It is far too late.\n\nHALE: You said in May that it was fine.\n\nOKORO: I never said that at all.\n\nThe port is closed.\n";
  assert.equal(readable(contextOf(body, "The port")), [
    "RON HALE | Why not sail?",
    "INES OKORO | It is far too late.",
    "HALE | You said in May that it was fine.",
    "OKORO | I never said that at all.",
  ]);
});

test("questions and answers", () => {
  const body = "We met her at the pier.\n\nQ: Why?\n\nA: I like it.\n\nQ: Still?\n\nA: Yes.\n\nShe left.\n";
  assert.equal(readable(contextOf(body, "At the pier")), ["Q | Why?", "A | I like it.", "Q | Still?", "A | Yes."]);
});

const NOT_TRANSCRIPTS: Readonly<Record<string, string>> = {
  "a count": "Delegates so far.\n\nHale: 547.\n\nOkoro: 46.\n\nHale: 2,316.\n\nOkoro: 1,533.\n",
  "a headline": "Hale: Ferries are late.\n\nThe mayor said so on Sunday.\n\nOkoro: Not so.\n",
  "a list of candidates":
    "What each must do.\n\nHale: Win in a walk.\n\nOkoro: Keep it close to him.\n\nArdo: Finish a good second.\n\nSafi: Just hang on there.\n",
  "four who do not answer one another":
    "What they said.\n\nRON HALE: I would sail in May.\n\nINES OKORO: It is far too late.\n\nLEA ARDO: Close it at once.\n\nTOM SAFI: I never said that at all.\n",
  "a memorandum": "MEMORANDUM FOR THE SECRETARY\n\nSUBJECT: Ferries\n\nBy the authority vested in me.\n",
  "a list of nominations": "NOMINATIONS SENT TO THE SENATE:\n\nInes Okoro, of Harbor, to be a judge.\n",
  "one titled label far down": `${"The port was calm on Sunday, and the ferries sailed. ".repeat(12)}\n\nTHE PRESIDENT: a word with two meanings.\n`,
};
for (const [name, body] of Object.entries(NOT_TRANSCRIPTS))
  test(`not-transcript: ${name}`, () => assert.equal(readable(contextOf(body, "The port")), []));

test("spans read back, and paragraphs are tied to the first of their turn", () => {
  const { drafts } = findTurns(contextOf(BRIEFING));
  assert.equal(
    drafts.map((draft) => draft.partOf),
    [null, 0, null, null, null, 4],
  );
  for (const draft of drafts)
    for (const range of draft.content) assert.not.match(BRIEFING.slice(range.start, range.end), /^\s|\s$|\((?:laugh|inaud|applau)/i);
});

test.run();
