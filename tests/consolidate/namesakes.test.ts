import { suite } from "uvu";
import * as assert from "uvu/assert";
import { consolidate } from "../../src/consolidate/index.ts";
import { type ArticleSketch, type PersonSketch, PLAIN_BRIEFING, sketchArticle } from "../support/article-records.ts";

const test = suite("namesakes across articles");

type Named = Pick<ArticleSketch, "people" | "organizations" | "places">;

/** How many people of each name there are, e.g. `John Smith ×2`, in articles that name these. */
function count(articles: readonly Named[], name?: RegExp): string[] {
  const sketches = articles.map((named, index): ArticleSketch => ({ id: `paper-${index + 1}`, body: "Norland.", ...named }));
  const { record } = consolidate(sketches.map(sketchArticle), { briefing: PLAIN_BRIEFING });
  const counts = new Map<string, number>();
  for (const person of record.people.filter((p) => !name || name.test(p.name))) counts.set(person.name, (counts.get(person.name) ?? 0) + 1);
  return [...counts].map(([printed, number]) => `${printed} ×${number}`).sort();
}

const each = (...people: readonly PersonSketch[]): Named[] => people.map((person) => ({ people: [person] }));
/** So many articles about other things, that what is named seldom can be told. */
const fillers = (number: number): Named[] =>
  Array.from({ length: number }, (_, index) => ({
    people: [{ name: `Filler${index} Person${index}` }],
    places: [{ name: `Town ${index}` }],
  }));

const ONE: readonly (readonly [string, readonly PersonSketch[], string])[] = [
  [
    "an office in two forms",
    [
      { name: "John Smith", roles: ["Sen."] },
      { name: "John Smith", roles: ["Senator"] },
    ],
    "John Smith ×1",
  ],
  [
    "a member of parliament, as men and women are called",
    [
      { name: "Mary Lee", roles: ["Congresswoman"] },
      { name: "Mary Lee", roles: ["Representative"] },
    ],
    "Mary Lee ×1",
  ],
  [
    "a short given name",
    [
      { name: "Ben Quill", roles: ["Sen."] },
      { name: "Benjamin L. Quill", roles: ["senator"] },
    ],
    "Ben Quill ×1",
  ],
  [
    "a short name of two long ones",
    [
      { name: "Pat Quill", roles: ["Sen."] },
      { name: "Patrick J. Quill", roles: ["Sen."] },
    ],
    "Pat Quill ×1",
  ],
  ["a family name with a hyphen", [{ name: "Mara Jean-Luc" }, { name: "Jean-Luc" }], "Mara Jean-Luc ×1"],
  [
    "a chair by the short name of the body",
    [
      { name: "Vera Holm", roles: [{ title: "Chair of the Federal Harbour Commission", organization: "federal-harbour-commission" }] },
      { name: "Holm", roles: [{ title: "FHC Chairwoman", organization: "federal-harbour-commission" }] },
    ],
    "Vera Holm ×1",
  ],
  [
    "two spellings of one post",
    [
      { name: "Ivo Tarr", roles: ["Secretary of State for Defence"] },
      { name: "Tarr", roles: ["Secretary of State for Defense"] },
    ],
    "Ivo Tarr ×1",
  ],
  [
    "an Arabic article, joined or apart",
    [
      { name: "Nadir al-Hamdan", roles: ["President"] },
      { name: "Nadir Al Hamdan", roles: ["President"] },
      { name: "Hamdan", roles: ["President"] },
    ],
    "Nadir Al Hamdan ×1",
  ],
  ["a Korean given name in two parts", [{ name: "Kim Dong-ha" }, { name: "Kim Dong Ha" }], "Kim Dong Ha ×1"],
  [
    "who somebody is to another is no walk of life",
    [
      { name: "Ivor Quill", roles: ["successor"] },
      { name: "Ivor Quill", roles: ["mayor"] },
    ],
    "Ivor Quill ×1",
  ],
  [
    "a journalist by two words",
    [
      { name: "Mary Lee", roles: ["reporter"] },
      { name: "Mary Lee", roles: ["Journalist"] },
    ],
    "Mary Lee ×1",
  ],
  [
    "a party is no walk of life",
    [{ name: "Ivor Quill", roles: ["Republican"] }, { name: "Ivor Quill", roles: ["mayor"] }, { name: "Ivor Quill" }],
    "Ivor Quill ×1",
  ],
];
for (const [name, people, expected] of ONE) test(`one person: ${name}`, () => assert.equal(count(each(...people)), [expected]));

const TWO: readonly (readonly [string, readonly PersonSketch[]])[] = [
  ["a double name and its second part", [{ name: "Dana Holley-Tarr" }, { name: "Dana Tarr" }]],
  [
    "two posts in one house",
    [
      { name: "John Smith", roles: ["spokesman"] },
      { name: "John Smith", roles: ["pollster"] },
    ],
  ],
  [
    "short names of one, with middle names that differ",
    [
      { name: "Ben A. Quill", roles: ["Sen."] },
      { name: "Benjamin L. Quill", roles: ["Sen."] },
    ],
  ],
  [
    "a mayor here and a mayor there",
    [
      { name: "John Smith", roles: [{ title: "mayor", organization: "seton" }] },
      { name: "John Smith", roles: [{ title: "mayor", organization: "holm" }] },
    ],
  ],
];
for (const [name, people] of TWO)
  test(`not-one: ${name}`, () =>
    assert.is(
      count(each(...people)).reduce((sum, line) => sum + Number(line.split("×")[1]), 0),
      2,
    ));

test("one person: who is in the news often, and the same frequent name without a role", () => {
  const known = Array.from({ length: 4 }, () => ({ name: "John Smith", roles: ["senator"] }));
  assert.equal(count(each(...known, { name: "John Smith" })), ["John Smith ×1"]);
});

test("not-one: a frequent name without a role where two are as well known", () => {
  const known = [1, 2, 3].flatMap(() => [
    { name: "John Smith", roles: ["senator"] },
    { name: "John Smith", roles: ["quarterback"] },
  ]);
  assert.equal(count(each(...known, { name: "John Smith" })), ["John Smith ×3"]);
});

test("one person: a frequent name without a role, in one matter that few articles tell of", () => {
  const matter: Named = { people: [{ name: "John Smith" }], places: [{ name: "Seton Bay" }], organizations: [{ name: "Harbour Watch" }] };
  assert.equal(count([matter, matter, ...fillers(30)], /Smith/), ["John Smith ×1"]);
});

test("not-one: a frequent name without a role, in two matters", () => {
  const here: Named = { people: [{ name: "John Smith" }], places: [{ name: "Seton Bay" }] };
  const there: Named = { people: [{ name: "John Smith" }], places: [{ name: "Holm Fell" }] };
  assert.equal(count([here, there, ...fillers(30)], /Smith/), ["John Smith ×2"]);
});

test.run();
