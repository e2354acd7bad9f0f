import { suite } from "uvu";
import * as assert from "uvu/assert";
import { consolidate } from "../../src/consolidate/index.ts";
import { type ArticleSketch, type PersonSketch, PLAIN_BRIEFING, sketchArticle } from "../support/article-records.ts";

const test = suite("people across articles");

/** Names of the people of articles that each name these, and how often each stands for another's. */
function join(...articles: readonly (readonly PersonSketch[])[]): string[] {
  const sketches = articles.map((people, index): ArticleSketch => ({ id: `paper-${index + 1}`, body: "Norland.", people }));
  const { record } = consolidate(sketches.map(sketchArticle), { briefing: PLAIN_BRIEFING });
  return record.people.map((person) => [person.name, ...person.otherNames.map((other) => other.name)].join(" = ")).sort();
}

test("one person: same full name, same role", () => {
  assert.equal(join([{ name: "Ada Quill", roles: ["Foreign Minister"] }], [{ name: "Ada Quill", roles: ["foreign minister"] }]), [
    "Ada Quill",
  ]);
});

test("one person: a president's name in five forms", () => {
  const president = ["President"];
  assert.equal(
    join(
      [{ name: "Joe Varden", roles: president }],
      [{ name: "Varden", roles: president }],
      [{ name: "Joseph R. Varden Jr.", roles: ["President of Norland"] }],
      [{ name: "Joe Varden", otherNames: ["Varden", "Mr. Varden"], roles: ["president"] }],
      [{ name: "Joseph Varden", roles: president }],
    ),
    ["Joe Varden = Joseph R. Varden Jr. = Joseph Varden = Mr. Varden = Varden"],
  );
});

/** Names of the people of two articles: a woman named in full, and one whose body calls a surname by an honorific. */
const besideAntonia = (body: string) => {
  const sketches: ArticleSketch[] = [
    { id: "paper-1", body: "Antonia Fauk spoke.", people: [{ name: "Antonia Fauk" }] },
    { id: "paper-2", body, people: [{ name: "Fauk" }] },
  ];
  const { record } = consolidate(sketches.map(sketchArticle), { briefing: PLAIN_BRIEFING });
  return record.people.map((person) => person.name).sort();
};

test("one person: a surname with the honorific that its only bearer's given name asks for", () => {
  assert.equal(besideAntonia("Ms. Fauk said no."), ["Antonia Fauk"]);
});

test("not-one: a surname with an honorific of the other gender", () => {
  assert.equal(besideAntonia("Mr. Fauk said no."), ["Antonia Fauk", "Fauk"]);
});

test("one person: spellings of one name with one role", () => {
  assert.equal(
    join(
      [{ name: "Sergei Moravin", roles: ["Deputy Foreign Minister"] }],
      [{ name: "Sergey Moravin", roles: ["deputy foreign minister"] }],
    ),
    ["Sergei Moravin = Sergey Moravin"],
  );
});

test("not-one: spellings of one name without a role", () => {
  assert.equal(join([{ name: "Sergei Moravin", roles: ["Deputy Foreign Minister"] }], [{ name: "Sergey Moravin" }]).length, 2);
});

test("not-one: John Smith the mayor and John Smith the spokesman", () => {
  const company = [{ name: "Vera Holm" }];
  assert.equal(
    join([{ name: "John Smith", roles: ["mayor"] }, ...company], [{ name: "John Smith", roles: ["spokesman"] }, ...company]).length,
    3,
  );
});

test("not-one: a John Smith nobody says anything about", () => {
  assert.equal(join([{ name: "John Smith", roles: ["mayor"] }], [{ name: "John Smith" }]).length, 2);
});

test("not-one: a rare name in two walks of life and other company", () => {
  assert.equal(join([{ name: "Ivor Quill", roles: ["mayor"] }], [{ name: "Ivor Quill", roles: ["violinist"] }]).length, 2);
});

test("one person: a rare name in two roles but the same company", () => {
  assert.equal(
    join(
      [{ name: "Ivor Quill", roles: ["mayor"] }, { name: "Vera Holm" }],
      [{ name: "Ivor Quill", roles: ["candidate"] }, { name: "Vera Holm" }],
    ),
    ["Ivor Quill", "Vera Holm"],
  );
});

test("not-one: similar names with one role", () => {
  assert.equal(join([{ name: "Olaf Scholten", roles: ["Chancellor"] }], [{ name: "Olaf Schulten", roles: ["Chancellor"] }]).length, 2);
});

test("not-one: vice president and president of one surname", () => {
  assert.equal(join([{ name: "Ada Varden", roles: ["Vice President"] }], [{ name: "Varden", roles: ["President"] }]).length, 2);
});

test("not-one: a surname that two people bear", () => {
  assert.equal(
    join(
      [
        { name: "Ada Clere", roles: ["senator"] },
        { name: "Bruno Clere", roles: ["senator"] },
      ],
      [{ name: "Clere", roles: ["senator"] }],
    ).length,
    3,
  );
});

test("one person: a surname alone goes to the bearer with the role", () => {
  assert.equal(
    join(
      [
        { name: "Ada Clere", roles: ["senator"] },
        { name: "Bruno Clere", roles: ["governor"] },
      ],
      [{ name: "Clere", roles: ["governor"] }],
    ),
    ["Ada Clere", "Bruno Clere = Clere"],
  );
});

test("not-one: middle names that differ", () => {
  const president = ["President"];
  assert.equal(join([{ name: "Georg W. Busk", roles: president }], [{ name: "Georg H. W. Busk", roles: president }]).length, 2);
});

test("not-one: father and son", () => {
  const role = ["senator"];
  assert.equal(join([{ name: "Aldo Renn Sr.", roles: role }], [{ name: "Aldo Renn Jr.", roles: role }]).length, 2);
});

test("one person: a rare surname alone, whose only bearer is known", () => {
  assert.equal(join([{ name: "Antonia Fauk" }], [{ name: "Fauk" }]), ["Antonia Fauk = Fauk"]);
});

test("not-one: a frequent surname alone; a surname with a role its only bearer is not known for", () => {
  assert.is(join([{ name: "Antonia Walker" }], [{ name: "Walker" }]).length, 2);
  assert.is(join([{ name: "Antonia Fauk" }], [{ name: "Fauk", roles: ["Defence Secretary"] }]).length, 2);
});

test("one person: family name first, family name alone, family name last", () => {
  const role = ["Prime Minister"];
  assert.equal(join([{ name: "Moriya Kenta", roles: role }], [{ name: "Moriya", roles: role }], [{ name: "Kenta Moriya", roles: role }]), [
    "Kenta Moriya = Moriya = Moriya Kenta",
  ]);
});

test("not-one: names turned about without a role", () => {
  assert.is(join([{ name: "Jordan Vale" }], [{ name: "Vale Jordan" }]).length, 2);
});

test("not-one: a name that fits two with middle names", () => {
  const role = ["President"];
  assert.is(
    join([{ name: "Georg W. Busk", roles: role }], [{ name: "Georg H. W. Busk", roles: role }], [{ name: "Georg Busk", roles: role }])
      .length,
    3,
  );
});

test("other names keep the articles that print them", () => {
  const articles = [
    sketchArticle({ id: "a", body: "x", people: [{ name: "Ada Quill", otherNames: ["Quyll"], roles: ["minister"] }] }),
    sketchArticle({ id: "b", body: "x", people: [{ name: "Ada Quill", otherNames: ["Quyll", "Ms. Quill"], roles: ["minister"] }] }),
  ];
  const { record } = consolidate(articles, { briefing: PLAIN_BRIEFING });
  assert.equal(record.people[0]?.otherNames, [
    { name: "Ms. Quill", articles: ["b"] },
    { name: "Quyll", articles: ["a", "b"] },
  ]);
  assert.equal(
    record.people[0]?.roles.map((role) => [role.title, role.articles]),
    [["minister", ["a", "b"]]],
  );
});

const ofNorland = (title: string) => ({ title, organization: "Norland" });

/** As `join`, of articles that name Norland as a state. */
function joinInNorland(...articles: readonly (readonly PersonSketch[])[]): string[] {
  const organizations = [{ name: "Norland", kind: "country" as const }];
  const sketches = articles.map((people, index): ArticleSketch => ({ id: `paper-${index + 1}`, body: "Norland.", people, organizations }));
  const { record } = consolidate(sketches.map(sketchArticle), { briefing: PLAIN_BRIEFING });
  return record.people.map((person) => person.name).sort();
}

test("one person: a name and the longer one that goes on behind it, in the same office", () => {
  for (const [short, long] of [
    ["Ramiro Ulloa", "Ramiro Ulloa Sandoval"],
    ["Jabir bin Salim", "Jabir bin Salim Al Nuri"],
  ] as const)
    assert.is(join([{ name: short, roles: ["President"] }], [{ name: long, roles: ["President"] }]).length, 1, long);
});

test("not-one: a longer name in another office, without one, or one of two that begin so", () => {
  const short = { name: "Ramiro Ulloa", roles: ["President"] };
  assert.is(join([short], [{ name: "Ramiro Ulloa Sandoval", roles: ["goalkeeper"] }]).length, 2);
  assert.is(join([short], [{ name: "Ramiro Ulloa Sandoval" }]).length, 2);
  assert.is(
    join(
      [short],
      [
        { name: "Ramiro Ulloa Sandoval", roles: ["President"] },
        { name: "Ramiro Ulloa Pardo", roles: ["President"] },
      ],
    ).length,
    3,
  );
});

test("not-one: a frequent name and a longer one", () => {
  assert.is(join([{ name: "John James", roles: ["Senator"] }], [{ name: "John James Varden", roles: ["Senator"] }]).length, 2);
});

test("one person: a ruler by title or style and given name", () => {
  const ruler = [{ name: "Jabir bin Salim Al Nuri", roles: [ofNorland("Emir Sheikh")] }];
  assert.equal(joinInNorland(ruler, [{ name: "Sheikh Jabir" }], [{ name: "Amir Jabir" }]), ["Jabir bin Salim Al Nuri"]);
});

test("not-one: a style before a given name that two bear, that no ruler bears, or far from his state", () => {
  const ruler = { name: "Jabir bin Salim Al Nuri", roles: [ofNorland("Emir")] };
  assert.is(joinInNorland([ruler], [{ name: "Jabir Holt" }], [{ name: "Sheikh Jabir" }]).length, 3);
  assert.is(joinInNorland([{ name: "Jabir Holt", roles: [ofNorland("Minister")] }], [{ name: "Sheikh Jabir" }]).length, 2);
  const far: ArticleSketch[] = [
    { id: "paper-1", body: "Norland.", people: [ruler], organizations: [{ name: "Norland", kind: "country" }] },
    { id: "paper-2", body: "Sudland.", people: [{ name: "Sheikh Jabir" }], organizations: [{ name: "Sudland", kind: "country" }] },
  ];
  assert.is(consolidate(far.map(sketchArticle), { briefing: PLAIN_BRIEFING }).record.people.length, 2);
});

test("one person: forms of a given name in two offices of one government", () => {
  const names = joinInNorland(
    [{ name: "Elizabeth Varden", roles: [ofNorland("Foreign Secretary")] }],
    [{ name: "Liz Varden", roles: [ofNorland("Prime Minister")] }],
  );
  assert.is(names.length, 1);
});

test("not-one: forms of a given name in offices of different kinds", () => {
  const names = joinInNorland(
    [{ name: "Elizabeth Varden", roles: [ofNorland("Foreign Secretary")] }],
    [{ name: "Liz Varden", roles: [ofNorland("tennis player")] }],
  );
  assert.is(names.length, 2);
});

test("one person: a rank that closes a title, and the rank with the surname", () => {
  assert.is(
    join([{ name: "Mark Tolvan", roles: ["Chairman of the Joint Staff Gen."] }], [{ name: "Tolvan", roles: ["General"] }]).length,
    1,
  );
  assert.is(join([{ name: "Mark Tolvan", roles: ["Chairman of the Joint Staff"] }], [{ name: "Tolvan", roles: ["General"] }]).length, 2);
});

test("one person: a role that one article tells of a bearer settles the next", () => {
  const articles = [
    [{ name: "Orla Tolvan" }, { name: "Pim Ostrander" }],
    [{ name: "Tolvan", roles: ["Senator"] }, { name: "Pim Ostrander" }],
  ];
  assert.equal(join(...articles, [{ name: "Tolvan", roles: ["Senator"] }]), ["Orla Tolvan = Tolvan", "Pim Ostrander"]);
  assert.is(join(...articles, [{ name: "Tolvan", roles: ["Prince"] }]).length, 3);
});

test.run();
