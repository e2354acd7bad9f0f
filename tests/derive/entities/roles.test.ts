import { suite } from "uvu";
import * as assert from "uvu/assert";
import { entitiesOf, rolesOf } from "./reading-of.ts";

const test = suite("roles");

const ROLES: readonly (readonly [string, string, string])[] = [
  ["with its state", "Deputy Russian Foreign Minister Ada Lindqvist spoke.", "Ada Lindqvist: Deputy Russian Foreign Minister"],
  ["with its department", "State Department spokesman Nils Tarr spoke.", "Nils Tarr: State Department spokesman"],
  ["with what it is over", "Secretary of Commerce Gina Tarr spoke.", "Gina Tarr: Secretary of Commerce"],
  [
    "of an office in an office",
    "Chairman of the Joint Chiefs of Staff Gen. Mark Tarr spoke.",
    "Mark Tarr: Chairman of the Joint Chiefs of Staff Gen.",
  ],
  ["without the honorific", "Secretary Dr. Gina Tarr spoke.", "Gina Tarr: Secretary"],
  ["behind a possessive", "Australia’s Prime Minister Gina Tarr spoke.", "Gina Tarr: Prime Minister"],
  ["apposition", "Gina Tarr, the top lawyer at the State Department, spoke.", "Gina Tarr: top lawyer at the State Department"],
  [
    "apposition behind a party",
    "Rep. Gina Tarr (D-Ohio), head of the Ports Committee, spoke.",
    "Gina Tarr: Rep.; head of the Ports Committee",
  ],
  ["apposition with now", "Gina Tarr, now a consultant on fisheries, spoke.", "Gina Tarr: consultant on fisheries"],
  ["no apposition: who is spoken to", "Gina Tarr, the president made it clear today.", "Gina Tarr: "],
  ["no apposition: who says so of her", "Gina Tarr, the mayor said, was ill.", "Gina Tarr: "],
  ["apposition with a participle", "Gina Tarr, the mayor elected in 2010, spoke.", "Gina Tarr: mayor"],
  ["relative clause", "Gina Tarr, who served as ambassador to Norway, spoke.", "Gina Tarr: ambassador to Norway"],
  ["no apposition: the next of a list", "Gina Tarr, Foreign Minister Ada Lindqvist, and others met.", "Gina Tarr: "],
  ["no title of who serves another", "The former adviser to President Gina Tarr spoke.", "Gina Tarr: President"],
  ["no friend of a state’s minister", "A friend of Norwegian Prime Minister Gina Tarr spoke.", "Gina Tarr: Norwegian Prime Minister"],
  [
    "an office and a rank",
    "Undersecretary for Administration Vice-Admiral Gina Tarr spoke.",
    "Gina Tarr: Undersecretary for Administration Vice-Admiral",
  ],
  ["no kin", "His wife, Gina Tarr, spoke.", "Gina Tarr: "],
];
for (const [name, text, expected] of ROLES) test(name, () => assert.ok(rolesOf(text).includes(expected), rolesOf(text).join(" | ")));

test("a plural title is each one's in the singular", () => {
  assert.equal(rolesOf("Sens. Gina Tarr, Ada Lindqvist and Nils Holm voted."), [
    "Gina Tarr: Sen.",
    "Ada Lindqvist: Sen.",
    "Nils Holm: Sen.",
  ]);
});

test("a role belongs to the state behind the name", () => {
  const { people, organizations } = entitiesOf("They called President Gina Tarr of Norway.");
  assert.is(organizations.find((o) => o.id === people[0]?.roles[0]?.organization)?.name, "Norway");
});

test("roles carry evidence that reads back", () => {
  const body = "State Department spokesman Nils Tarr spoke.";
  const [evidence] = entitiesOf(body).people[0]?.roles[0]?.evidence ?? [];
  assert.is(body.slice(evidence?.start, evidence?.end), "State Department spokesman");
  assert.is(evidence?.rule, "title-before");
});

test.run();
