import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findEntities } from "../../../src/derive/entities/index.ts";
import { readDocument } from "../../../src/text/document.ts";
import { contextOf } from "../transcripts/support.ts";

const test = suite("plausible names");

const peopleOf = (body: string) =>
  findEntities({ ...contextOf(body), document: readDocument(body, "markdown") }).people.map((person) => person.name);

const NONE = [
  "The Office of Justice Programs funds other programs.",
  "She was Deputy Chief of Staff and Agricultural Liaison to the port.",
  "They launched the Safe Driver Apprenticeship Pilot for any apprenticeship.",
  "He is a member of the Boards of several ports.",
  "The Executive Order on Ferries was signed.",
  "I’ve said so. They’ve said so too, and I’d say it again.",
  "Do I need the boat?",
  "Leaders of the Major Economies Forum met.",
  "She runs General Motors Investment.",
  "They read the Student Guide, a guide for students.",
  "The Under Secretary for Economic Growth spoke of growth.",
  "They held an Enhanced Screening Session. The session showed that enhanced screening helps.",
];
for (const body of NONE) test(`not-person: ${body}`, () => assert.equal(peopleOf(`${body}\n`), []));

test("a surname that is a word stays behind an office or a full name", () => {
  assert.equal(peopleOf("Senator Brown spoke. The boats are brown.\n"), ["Brown"]);
  assert.equal(peopleOf("Ines Brown spoke. Later Brown left in a brown boat.\n"), ["Ines Brown"]);
});

test("what ends a title opens no name", () => {
  const text = "Assistant Secretary for Economic Mobility Carmel Holm spoke of mobility.\n";
  assert.equal(peopleOf(text), ["Carmel Holm"]);
  assert.equal(peopleOf("Houston Mayor Sylvester Holm spoke.\n"), ["Sylvester Holm"]);
});

test("a general and a major keep their names", () => {
  assert.equal(peopleOf("General Zalman spoke to Major Ines Brock.\n"), ["Ines Brock", "Zalman"]);
});

test("titles that are given names elsewhere", () => {
  assert.equal(peopleOf("Amir Sheikh Omar bin Idris Al-Safi spoke. Amir Haddad listened.\n"), ["Omar bin Idris Al-Safi", "Amir Haddad"]);
});

test("a family name that stands first, by the same title", () => {
  assert.equal(peopleOf("Prime Minister Sato Kenji met President Hale. Prime Minister Sato thanked him.\n"), ["Sato Kenji", "Hale"]);
});

test.run();
