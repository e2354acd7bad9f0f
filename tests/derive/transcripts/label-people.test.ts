import { suite } from "uvu";
import * as assert from "uvu/assert";
import { contextOf, speechOf } from "./support.ts";

const test = suite("labels and people");

type People = Readonly<Record<string, readonly string[]>>;
const who = (title: string, body: string, people: People = {}) =>
  speechOf(contextOf(body, title), people).statements.map(
    (s) =>
      `${s.speakerAsPrinted}: ${s.attribution} ${s.speakers.map((x) => ("person" in x ? x.person : "name" in x ? `“${x.name}”` : x.organization)).join(" + ")}`,
  );
const OKORO: People = { "ines-okoro": ["Ines Okoro"] };

test("a surname in a label is the person whom the title names", () => {
  assert.equal(who("Press Briefing by Press Secretary Ines Okoro", "MS. OKORO: Hi.\n\nQ  Why?\n\nMR. OKORO: Yes.\n", OKORO), [
    "MS. OKORO: named ines-okoro",
    "Q: unnamed “Q”",
    "MR. OKORO: named ines-okoro",
  ]);
});

test("a surname that stands nowhere else makes a person, an office his role", () => {
  const { entities, statements } = speechOf(
    contextOf("PORT COMMISSIONER O’HALE: Hi.\n\nMS. JEAN-MARC: Yes.\n\nQ  Why?\n\nDR. MCARDO: No.\n", "Press Call"),
  );
  assert.equal(
    entities.people.map((p) => `${p.id} ${p.name} ${p.roles.map((r) => r.title).join()}`),
    ["ohale O’Hale Port Commissioner", "jean-marc Jean-Marc ", "mcardo McArdo "],
  );
  assert.is(statements[0]?.speakerAsPrinted, "PORT COMMISSIONER O’HALE");
});

test("an office alone is whom the title names with it", () => {
  const people = { hale: ["Hale"], "lea-hale": ["Lea Hale"], ardo: ["Ardo"] };
  assert.equal(
    who("Remarks by President Hale and First Lady Lea Hale", "THE PRESIDENT: Hi.\n\nTHE FIRST LADY: Yes.\n\nQ  Why?\n", people),
    ["THE PRESIDENT: named hale", "THE FIRST LADY: named lea-hale", "Q: unnamed “Q”"],
  );
});

test("not-president: a vice president, or one of two", () => {
  assert.equal(who("Remarks by Vice President Ardo", "THE PRESIDENT: Hi.\n", { ardo: ["Ardo"] }), [
    "THE PRESIDENT: unnamed “the President”",
  ]);
  const both = { hale: ["Hale"], ardo: ["Ardo"] };
  assert.equal(who("Remarks", "THE PRESIDENT: I met President Hale and President Ardo.\n", both), [
    "THE PRESIDENT: unnamed “the President”",
  ]);
});

test("one surname, two people: the office decides, else nobody", () => {
  const people = { hale: ["Ron Hale"], "lea-hale": ["Lea Hale"] };
  const body = "PRESIDENT HALE: Hi, said President Ron Hale to Lea Hale.\n\nMS. HALE: Yes.\n\nQ  Why?\n";
  assert.equal(who("Remarks at the pier", body, people), ["PRESIDENT HALE: named hale", "MS. HALE: unsettled ", "Q: unnamed “Q”"]);
});

test("names of several words, hyphens and family name first", () => {
  const people = { safi: ["Omar bin Idris Al-Safi"], sato: ["Sato Kenji"] };
  assert.equal(who("Remarks by Omar bin Idris Al-Safi and Sato Kenji", "AMIR AL SAFI: Hi.\n\nPRIME MINISTER SATO: Yes.\n", people), [
    "AMIR AL SAFI: named safi",
    "PRIME MINISTER SATO: named sato",
  ]);
});

test("described speakers are not people", () => {
  const body = "MODERATOR: Hi.\n\nSENIOR ADMINISTRATION OFFICIAL: Yes.\n\nMOERATOR: Next.\n\nQ  Why?\n";
  assert.equal(who("Background Press Call", body), [
    "MODERATOR: unnamed “moderator”",
    "SENIOR ADMINISTRATION OFFICIAL: unnamed “senior administration official”",
    "MOERATOR: unnamed “moerator”",
    "Q: unnamed “Q”",
  ]);
});

test("a bare surname that recurs is a person, a word of the text is none", () => {
  const body =
    "Intro.\n\nTARVIK: Why do you like it?\n\nPILOT: Because a pilot likes it.\n\nTARVIK: And who pays?\n\nPILOT: The port does.\n";
  assert.equal(who("At the pier", body).slice(0, 2), ["TARVIK: named tarvik", "PILOT: unnamed “pilot”"]);
});

test("a person read out of labels alone is taken out", () => {
  const people = { moderator: ["MODERATOR"], okoro: ["OKORO"], "ines-okoro": ["Ines Okoro"] };
  const { entities } = speechOf(contextOf("MODERATOR: Hi.\n\nMS. OKORO: Yes.\n\nQ  Why?\n", "Briefing by Ines Okoro"), people);
  assert.equal(
    entities.people.map((p) => p.id),
    ["ines-okoro"],
  );
});

test("an answer is the one person whom the title names", () => {
  const body = "Intro.\n\nQ: Why?\n\nA: I like it.\n\nQ: Still?\n\nA: Yes.\n";
  assert.equal(who("Q&A with Ines Okoro", body, OKORO).slice(0, 2), ["Q: unnamed “Q”", "A: named ines-okoro"]);
  assert.equal(who("At the pier", body)[1], "A: unsettled ");
});

test("signers: one, two, none, an organization's leaders", () => {
  const two = { hale: ["Hale"], ardo: ["Ardo"] };
  assert.equal(who("Joint Statement by President Hale and President Ardo on Ferries", "We agree.\n", two), [
    "President Hale and President Ardo: named hale + ardo",
  ]);
  assert.equal(who("Statement by Port Minister Ines Okoro on Ferries", "We agree.\n"), ["Port Minister Ines Okoro: named ines-okoro"]);
  assert.equal(who("Joint Statement of the Leaders of the Five Ports on Ferries", "We agree.\n"), [
    "the Leaders of the Five Ports: unnamed “the Leaders of the Five Ports”",
  ]);
  assert.equal(who("Harbor Day Statement", "I wish you a calm sea.\n"), ["null: unsettled "]);
  assert.equal(who("A Proclamation on Harbor Day", "I call on all.\n\n   RONALD B. HALE JR.\n", { "ron-hale": ["Ronald Hale"] }), [
    "RONALD B. HALE JR.: named ron-hale",
  ]);
});

test.run();
