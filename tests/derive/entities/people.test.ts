import { suite } from "uvu";
import * as assert from "uvu/assert";
import { entitiesOf, namesOf } from "./reading-of.ts";

const test = suite("people");

/** Text, and the people it names. */
const FOUND: readonly (readonly [string, string, readonly string[]])[] = [
  ["title and full name", "Foreign Minister Ada Lindqvist spoke on Monday.", ["Ada Lindqvist"]],
  ["title in several parts", "Deputy Secretary of State Mina Tal arrived in Geneva.", ["Mina Tal"]],
  ["portfolio of several words", "Minister of Environment, Forest and Climate Change Hanana Sidwell signed it.", ["Hanana Sidwell"]],
  ["particles", "European Commission President Ursula von der Brock met Osama bin Talal.", ["Ursula von der Brock", "Osama bin Talal"]],
  ["a surname with a particle alone", "They called President von der Brock.", ["von der Brock"]],
  ["initials and a suffix", "President Jorun R. Habel, Jr. met G.K. Osterfield.", ["Jorun R. Habel Jr.", "G.K. Osterfield"]],
  ["non-Western order", "President Park Seo-jin and Xi Lanying agreed.", ["Park Seo-jin", "Xi Lanying"]],
  ["a nickname between marks", 'State Del. Marcia "Cia" Holm spoke. Holm left.', ['Marcia "Cia" Holm']],
  ["diacritics and two surnames", "President Andrés Manuel Peña Óbrego arrived. Peña Óbrego left.", ["Andrés Manuel Peña Óbrego"]],
  ["apostrophe and hyphen", "Commissioner James O’Hanlon and Jo-Renee Formas met.", ["James O’Hanlon", "Jo-Renee Formas"]],
  ["surname alone behind a title", "They met Prime Minister Kasparova of Erewhon.", ["Kasparova"]],
  ["a role in lower case", "The talks were led by engineer Pawu Combettar.", ["Pawu Combettar"]],
  ["an unknown name that speaks", "“No,” said Qwerin Zolta of the union.", ["Qwerin Zolta"]],
  ["a list under one plural title", "Senators Lindqvist, Okafor and Tarr voted.", ["Lindqvist", "Okafor", "Tarr"]],
  ["a surname that is a place", "Jim Jordan spoke. “No,” Jordan said.", ["Jim Jordan"]],
  ["a surname that is an office", "Howard Dean spoke. Dean, a physician, left.", ["Howard Dean"]],
  ["capitals all through", "ADA LINDQVIST: No.\n\nAda Lindqvist left.", ["Ada Lindqvist"]],
];
for (const [name, text, expected] of FOUND) test(name, () => assert.equal(namesOf(text), expected));

/** Text that names nobody. */
const NOT: readonly (readonly [string, string])[] = [
  ["not an organization with a name in it", "The Lindqvist Foundation and the Ada Lindqvist Center gave money."],
  ["not an administration", "The Okafor administration rejected it."],
  ["not places and states", "Talks in Geneva and Brussels went on, Moscow said, as Washington and Ukraine waited."],
  ["not a headline", "Harbour Workers Rip Ministers As Talks Will Tell Of Strike"],
  ["not weekdays and months", "On Monday and Tuesday in March, Parliament met."],
  ["not the start of a sentence", "Unity also means prosperity. Immunity came up. Inspired by it, they left."],
  ["not an order", "The Executive Order followed the Clean Ports Act and the Treaty of Lund."],
  ["not a set phrase", "Jim Crow laws were ended; Marine One flew to Camp David."],
];
for (const [name, text] of NOT) test(name, () => assert.equal(namesOf(text), []));

test("a misprint of a surname is another name of its person", () => {
  const { people } = entitiesOf("Minister Pavel Orlinsky arrived. Orilnsky predicted trouble.");
  assert.equal(
    people.map((p) => [p.name, p.otherNames.map((o) => o.name)]),
    [["Pavel Orlinsky", ["Orilnsky"]]],
  );
});

test("surnames that are alike but both in full names stay two people", () => {
  assert.equal(namesOf("Minister Olaf Schulz met Minister Anna Scholz. Scholz left; Schulz stayed."), ["Olaf Schulz", "Anna Scholz"]);
});

test("a shared surname goes by the honorific", () => {
  const { people, mentions } = entitiesOf("Hilda Brennt and Bill Brennt arrived. Mrs. Brennt spoke. Mr. Brennt left.");
  const last = mentions.filter((m) => m.type === "person").slice(-2);
  assert.equal(people.length, 2);
  assert.equal(
    last.map((m) => m.entity),
    ["hilda-brennt", "bill-brennt"],
  );
});

test("forms of one given name are one person, sons and fathers are two", () => {
  assert.equal(namesOf("Senator Joseph Habel spoke. Joe Habel left."), ["Joseph Habel"]);
  assert.equal(namesOf("Martin Habel Sr. spoke. Martin Habel Jr. left."), ["Martin Habel Sr.", "Martin Habel Jr."]);
});

test("the title completes a surname and adds mentions", () => {
  const { people } = entitiesOf("President Habel spoke.", "Readout of President Jorun Habel’s Call");
  assert.equal(
    people.map((p) => [p.name, p.mentions.map((m) => m.in ?? "body")]),
    [["Jorun Habel", ["body", "title"]]],
  );
});

test("ids are unique in an article", () => {
  const { people } = entitiesOf("Martin Habel Sr. spoke. Martin Habel Jr. left. Mr. Habel of the Harbour Union and Mrs. Habel came.");
  assert.equal(new Set(people.map((p) => p.id)).size, people.length);
});

test("a surname of two that only describes is nobody’s mention", () => {
  const text = "Ada Lindqvist and Nils Lindqvist ran. The Lindqvist camp slept. A vote for the Holm camp, led by Ivo Holm, was held.";
  const names = entitiesOf(text)
    .mentions.filter((m) => m.type === "person")
    .map((m) => text.slice(m.start, m.end));
  assert.equal(names, ["Ada Lindqvist", "Nils Lindqvist", "Holm", "Ivo Holm"]);
});

test("a capital is a place but where it does what a government does", () => {
  const found = (text: string) => entitiesOf(text).organizations.map((o) => o.name);
  assert.equal(found("Kyiv warned them."), ["Ukraine"]);
  assert.equal(found("Talks in Kyiv failed. They met in Kyiv and said so. Paris and Kyiv warned them."), []);
});

test.run();
