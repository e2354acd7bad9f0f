import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Organization, Person, Role } from "../../src/schema/index.ts";
import { initials, type Registers, speakerTile, stateCode } from "../../src/text/tile.ts";

const test = suite("tiles");

const body = (id: string, name: string, kind: Organization["kind"]): Organization => ({
  id,
  formerIds: [],
  name,
  otherNames: [],
  kind,
  mentions: [],
});
const role = (title: string, organization: string | null, ...articles: string[]): Role => ({ title, organization, articles, evidence: [] });
const ORGANIZATIONS = [
  body("ukraine", "Ukraine", "country"),
  body("united-kingdom", "United Kingdom", "country"),
  body("norland", "Norland", "country"),
  body("harbour-office", "Harbour Office", "government"),
  body("georgia", "Georgia", "company"),
];

/** "AQ", "AQ/UA" for one whose roles are these. */
function tileOf(...roles: Role[]): string {
  const person: Person = { id: "ada-quill", formerIds: [], name: "Ada Quill", otherNames: [], roles, mentions: [] };
  const { letters, country } = speakerTile(registers(person), { person: "ada-quill", role: null });
  return [letters, country].filter(Boolean).join("/");
}
const registers = (...people: Person[]): Registers => ({
  people: new Map(people.map((person) => [person.id, person])),
  organizations: new Map(ORGANIZATIONS.map((organization) => [organization.id, organization])),
  articles: new Map([
    ["old", { date: "2031-03-01" }],
    ["new", { date: "2031-03-05" }],
  ]),
});

test("a state has its code, not its letters: Ukraine is not the UK", () => {
  const lettersOf = (organization: string) => speakerTile(registers(), { organization }).letters;
  assert.equal(["ukraine", "united-kingdom", "norland", "harbour-office", "georgia"].map(lettersOf), ["UA", "GB", "NO", "HO", "GE"]);
  assert.equal(["Czech Republic", "United States", "Norland", "Soviet Union"].map(stateCode), ["CZ", "US", null, null]);
});
test("a person's state is that of the newest role", () => {
  assert.is(tileOf(role("envoy", "ukraine", "old")), "AQ/UA");
  assert.is(tileOf(role("envoy", "ukraine", "old"), role("minister", "united-kingdom", "new")), "AQ/GB");
});
test("a role without a body is that of the same post with one", () => {
  assert.is(tileOf(role("Deputy Minister", null, "new"), role("Ukrainian deputy minister", "ukraine", "old")), "AQ/UA");
});
test("not-a-state: another body, another post, a state that has no code", () => {
  assert.is(tileOf(role("director", "harbour-office", "new"), role("director", "ukraine", "old")), "AQ");
  assert.is(tileOf(role("secretary general", null, "new"), role("former minister", "ukraine", "new")), "AQ");
  assert.is(tileOf(role("envoy", "norland", "new")), "AQ");
  assert.is(tileOf(), "AQ");
});
test("nobody named has a question mark; letters come from the first and the last word", () => {
  assert.is(speakerTile(registers(), undefined).form, "none");
  assert.is(speakerTile(registers(), { name: "a senior official", unnamed: true }).letters, "?");
  assert.equal(["Ada Quill", "Ilse Varga-Lind", "NATO", "3 men", ""].map(initials), ["AQ", "IL", "NA", "ME", "?"]);
});

test.run();
