import { suite } from "uvu";
import * as assert from "uvu/assert";
import { entitiesOf, namesOf, rolesOf } from "./reading-of.ts";

const test = suite("what looks like a name");

/** Text that names nobody. */
const NONE: readonly (readonly [string, string])[] = [
  ["adjectives with a hyphen", "“No,” said a Zorvat-based pilot of the Kelvat-led board in Zorvat."],
  ["words that a page ran together", "QuillFlagShareLikeReplyTarr said no."],
  ["a product with a capital inside", "They asked the HarbourPanel. HarbourPanel said no."],
  ["a station", "They asked Wxyz-Tv. Wxyz-Tv said no."],
  ["a magazine and a dealer", "“No,” said a writer at Zorvat Monthly. Henry Realty said no. Monthly was late."],
  ["a command", "The Kelvat Rowing Command said no. Command was tired."],
  ["a group that calls itself so", "He is chairman of Zorvatic Patriots. Patriots said no."],
  ["a word broken off", "Attorney General Gar- — the general spoke."],
  ["degrees", "She has an M.Phil. and an M.Sc. in ports."],
  ["a word inside a title", "They hired a Chief Sailing Officer and an Assistant Rowing Editor."],
  ["the first word of a body's name", "Head of the National Zorvatic and Harbour Administration it was."],
  ["an adverb before a comma", "They went. Zealously, the board agreed. Distinctly, who knew?"],
  ["storms, forts and projects", "Hurricane Zelda, a storm, hit Fort Quill. Operation Kelvat, a plan, said nothing."],
  ["partners of a firm", "They hired Quill & Tarr, a firm, and Holm, Quill & Tarr, lawyers."],
  ["an interjection", "“Amen, brother!” they said."],
  ["places that begin with given names", "They met in Sandy Cove and at Sandy Cove, near Helen Bay."],
  ["a style of rulers", "They thanked His Royal Highness. Her Serene Highness left, and His Royal Highness slept."],
  ["a team", "They watched the Dalton Rowers. A fan of the Dalton Rowers left."],
];
for (const [name, text] of NONE) test(`not: ${name}`, () => assert.equal(namesOf(text), []));

/** Text, and all whom it names. */
const FOUND: readonly (readonly [string, string, readonly string[]])[] = [
  ["capitals inside names", "Tom MacQuillard spoke. Ada VanderLin listened.", ["Tom MacQuillard", "Ada VanderLin"]],
  ["an office's word as surname", "Dr. Martin Corvin King, Jr. spoke. King left.", ["Martin Corvin King Jr."]],
  [
    "behind a title two capitals",
    "They were told by Acting Director Mirabela Young that Professor Corvel West had spoken.",
    ["Mirabela Young", "Corvel West"],
  ],
  [
    "a people's name as given name",
    "“No,” said German Okoro, one of the pilots. Frederick Okoro left.",
    ["German Okoro", "Frederick Okoro"],
  ],
  ["a word as given name behind a title", "Ports Secretary Ash Tarr left. Tarr slept.", ["Ash Tarr"]],
  ["a state's abbreviation without its point", "“No,” said Mo Quillard, a pilot.", ["Mo Quillard"]],
  ["the verb before a name", "Said Ada Lindqvist: “No.”", ["Ada Lindqvist"]],
  ["a title that is a given name elsewhere", "Dean Ada Lindqvist spoke. Dean Tarr listened.", ["Ada Lindqvist", "Dean Tarr"]],
  ["a country that is a given name elsewhere", "Ambassador to Israel Tom Quillard spoke.", ["Tom Quillard"]],
  ["a middle name that is a word", "S. Lane Tarr, an attorney, spoke. Tarr left.", ["S. Lane Tarr"]],
  ["a soft hyphen", "Doug \u00adQuillard, a pilot, spoke.", ["Doug Quillard"]],
  ["letters decoded wrongly", "Enrique PeÃ±a Corvin spoke. PeÃ±a Corvin left.", ["Enrique PeÃ±a Corvin"]],
  ["a sentence that ends with a number of kings", "They met King Olaf V. The king smiled.", ["Olaf V"]],
  ["an elected one", "Prime Minister-designate Ada Lindqvist spoke.", ["Ada Lindqvist"]],
  ["the Vietnamese way", "Nguyen Van Corvung, a pilot, spoke. Mr. Corvung left.", ["Nguyen Van Corvung"]],
];
for (const [name, text, expected] of FOUND) test(name, () => assert.equal(namesOf(text), expected));

test("the rest of a headline is no part of a name", () => {
  const text = "Ada Lindqvist Wins And Thanks Board\n\nAda Lindqvist said so.";
  assert.equal(
    entitiesOf(text).people.flatMap((person) => [person.name, ...person.otherNames.map((o) => o.name)]),
    ["Ada Lindqvist"],
  );
});

test("bodies that only a role tells", () => {
  const text = "Ada Lin, chief executive of Qwertix, met CEO of Medtonix Geoff Tarr and Jo Holm, an analyst at Brightwater.";
  assert.equal(
    entitiesOf(text).people.map((person) => `${person.name}: ${person.roles.map((role) => role.organization).join()}`),
    ["Ada Lin: qwertix", "Geoff Tarr: medtonix", "Jo Holm: brightwater"],
  );
});

test("rows of a list: name, post, body", () => {
  const people = entitiesOf("- Ada Lin, President and GM, Whirlwood\n- Jo Tarr, CEO, Seton Mills").people;
  assert.equal(
    people.map((person) => person.roles.map((role) => role.organization).join()),
    ["whirlwood", "seton-mills"],
  );
});

test("not bodies: portfolios, people and parties", () => {
  const text = "The director of Communications, the director of Ada Lindqvist’s staff and the chairman of Democrats left.";
  assert.equal(entitiesOf(text).organizations, []);
});

test("not a role: a verb and its object, a counterpart", () => {
  assert.equal(rolesOf("The mayor, Ada Lin, met the president, Mina Tal. Jo Holm met Lin’s counterpart, Ines Quill."), [
    "Ada Lin: mayor",
    "Mina Tal: president",
    "Jo Holm: ",
    "Ines Quill: ",
  ]);
});

test.run();
