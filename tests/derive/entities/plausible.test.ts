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
  "They published U.S. Attorney Biographies.",
  "She started as a Student Trainee at the port.",
  "IN WITNESS WHEREOF, they have signed.",
  "He is the Deputy Administrator for Defense Programs of Norland.",
  "She is a licensed member of the State Bar of Norland.",
  "They were told so by DAs who left.",
  "Its counterpart, NORDPORT, has been built.",
  "A survivor of Rehberg who lost her parents came.",
  "She read ‘A Choice for Reh’ at the port.",
  "Will Twitter be next? Nobody knew.",
  "We do not know What Will Happen.",
  "It was their last chance to Win Reh.",
  "BRIEF. EXPERTS DOWNPLAY PLANNED FERRY LAUNCH IN MAY",
  "The leader of the opposition in North-Rehberg Westmark, who suggested it, left.",
  "The Under Secretary for Economic Growth spoke of growth.",
  "They held an Enhanced Screening Session. The session showed that enhanced screening helps.",
];
for (const body of NONE) test(`not-person: ${body}`, () => assert.equal(peopleOf(`${body}\n`), []));

test("a surname behind an office that says little, where a person acts", () => {
  assert.equal(peopleOf("Attorney Okoro said so.\n"), ["Okoro"]);
  assert.equal(peopleOf("They met with Attorney General Okoro and others.\n"), ["Okoro"]);
  assert.equal(peopleOf("A call with National Security Bureau Chief Soloch and others.\n"), ["Soloch"]);
  assert.equal(peopleOf("They met Ranking Member Okoro.\n"), ["Okoro"]);
});

test("a word before a name that stands elsewhere is none of it", () => {
  assert.equal(peopleOf("They chose apoplectic Cheeto Ada Holm. Ada Holm left.\n"), ["Ada Holm"]);
});

test("a rare given name is part of the name", () => {
  assert.equal(peopleOf("“Yes,” said Musetta Tia Johnson.\n"), ["Musetta Tia Johnson"]);
});

test("a particle is part of the name", () => {
  assert.equal(peopleOf("Corvin Van Holm, a founder of the port, spoke. Mr. Van Holm left.\n"), ["Corvin Van Holm"]);
});

test("a colour that ends a name of three words", () => {
  assert.equal(peopleOf("A spokeswoman, Anna Richardson White, said so. “We go,” Ms. White said.\n"), ["Anna Richardson White"]);
  assert.equal(peopleOf("Anna Richardson White House adviser said so.\n"), ["Anna Richardson"]);
});

test("a name given to either gender is no reason to part two", () => {
  assert.equal(peopleOf("Senator Lindsey Holm spoke. It was bad, Mr. Holm said.\n"), ["Lindsey Holm"]);
});

test("a name ends at a word that no name has inside", () => {
  assert.equal(peopleOf("Former Pollster Says Ada Holm Is In Trouble. Ada Holm said so.\n"), ["Ada Holm"]);
});

test("a given name that is a verb elsewhere", () => {
  assert.equal(peopleOf("Will Holm, the mayor of Reh, said so.\n"), ["Will Holm"]);
  assert.equal(peopleOf("Will Sanders said so at once.\n"), ["Will Sanders"]);
});

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
