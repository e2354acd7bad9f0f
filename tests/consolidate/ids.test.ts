import { suite } from "uvu";
import * as assert from "uvu/assert";
import { consolidate } from "../../src/consolidate/index.ts";
import { IdRegister, ReadoutRecord } from "../../src/schema/index.ts";
import { type ArticleSketch, PLAIN_BRIEFING, sketchArticle } from "../support/article-records.ts";

const test = suite("lasting ids");
const briefing = PLAIN_BRIEFING;

const FIRST: ArticleSketch = {
  id: "first",
  date: "2031-03-05",
  body: "Foreign Minister Ada Quill said “we came to listen and to be heard” in Port Alder.",
  people: [{ name: "Ada Quill", roles: ["Foreign Minister"] }],
  places: [{ name: "Port Alder", country: "NL" }],
  organizations: [{ name: "Norland", kind: "country" }],
  meetings: [
    {
      id: "port-alder-talks-2031-03-05",
      place: "port-alder",
      participants: [{ person: "ada-quill", role: null, side: "norland", printed: null }],
    },
  ],
  statements: [{ words: "we came to listen and to be heard", speaker: "Ada Quill" }],
};
/** Older than the first, and names its people otherwise. */
const EARLIER: ArticleSketch = {
  id: "earlier",
  date: "2031-03-01",
  body: "Foreign Minister A. Quill waited.",
  people: [
    { name: "Adelheid Quill", roles: ["mayor"] },
    { name: "A. Quill", roles: ["Foreign Minister"] },
  ],
};

const idsOf = (record: ReadoutRecord) =>
  [record.people, record.organizations, record.places, record.meetings, record.statements].map((list) => list.map((item) => item.id));

test("ids are made of names and words", () => {
  const { record, ids } = consolidate([sketchArticle(FIRST)], { briefing });
  assert.equal(idsOf(record), [["ada-quill"], ["norland"], ["port-alder"], ["port-alder-talks-2031-03-05"], [record.statements[0]?.id]]);
  assert.match(record.statements[0]?.id ?? "", /^first-[0-9a-f]{8}$/);
  assert.equal(record.meetings[0]?.place, "port-alder");
  assert.equal(record.statements[0]?.speakers, [{ person: "ada-quill", role: null }]);
  ReadoutRecord.parse(record);
  IdRegister.parse(ids);
});

test("an added article changes no id, and the register only grows", () => {
  const before = consolidate([sketchArticle(FIRST)], { briefing });
  const after = consolidate([sketchArticle(EARLIER), sketchArticle(FIRST)], { briefing, ids: before.ids });
  for (const [index, ids] of idsOf(before.record).entries()) for (const id of ids) assert.ok(idsOf(after.record)[index]?.includes(id), id);
  assert.equal(after.ids.people.slice(0, before.ids.people.length), before.ids.people);
  assert.equal(
    after.record.people.find((person) => person.id === "ada-quill")?.otherNames.map((other) => other.name),
    ["A. Quill"],
  );
});

test("consolidating twice is consolidating once", () => {
  const once = consolidate([sketchArticle(FIRST), sketchArticle(EARLIER)], { briefing });
  const twice = consolidate([sketchArticle(EARLIER), sketchArticle(FIRST)], { briefing, ids: once.ids });
  assert.equal(twice, once);
});

test("an id stays when its first article goes", () => {
  const again: ArticleSketch = { ...FIRST, id: "second", date: "2031-03-06" };
  const both = consolidate([sketchArticle(FIRST), sketchArticle(again)], { briefing });
  const left = consolidate([sketchArticle(again)], { briefing, ids: both.ids });
  assert.equal(
    left.record.people.map((person) => person.id),
    ["ada-quill"],
  );
  assert.equal(
    left.record.organizations.map((organization) => organization.id),
    ["norland"],
  );
});

test("two people that turn out to be one: the older id stays, the other is a former id", () => {
  const a: ArticleSketch = { id: "a", body: "x", people: [{ name: "Ada Quill" }] };
  const b: ArticleSketch = { id: "b", body: "x", people: [{ name: "Adah Quill" }] };
  const apart = consolidate([a, b].map(sketchArticle), { briefing });
  assert.equal(
    apart.record.people.map((person) => person.id),
    ["ada-quill", "adah-quill"],
  );
  const both = { ...b, people: [{ name: "Ada Quill", otherNames: ["Adah Quill"] }] };
  const joined = consolidate([a, both].map(sketchArticle), { briefing, ids: apart.ids });
  assert.equal(
    joined.record.people.map((person) => [person.id, person.formerIds]),
    [["ada-quill", ["adah-quill"]]],
  );
  const apartAgain = consolidate([a, b].map(sketchArticle), { briefing, ids: joined.ids });
  assert.equal(
    apartAgain.record.people.map((person) => person.id),
    ["ada-quill", "adah-quill"],
  );
});

test("a statement whose bounds shift keeps its id; a new one beside it does not take it", () => {
  const before = consolidate([sketchArticle(FIRST)], { briefing });
  const shifted = { ...FIRST, statements: [{ words: "came to listen and to be heard", speaker: "Ada Quill" }, { words: "Port Alder" }] };
  const after = consolidate([sketchArticle(shifted)], { briefing, ids: before.ids });
  assert.is(after.record.statements[0]?.id, before.record.statements[0]?.id);
  assert.is.not(after.record.statements[1]?.id, before.record.statements[0]?.id);
  const back = consolidate([sketchArticle(FIRST)], { briefing, ids: after.ids });
  assert.is(back.record.statements[0]?.id, before.record.statements[0]?.id);
});

test("not-kept: other words at the same place of a changed body", () => {
  const before = consolidate([sketchArticle(FIRST)], { briefing });
  const body = FIRST.body.replace("we came to listen and to be heard", "they went to shout, as is their way");
  const changed = { ...FIRST, body, statements: [{ words: "they went to shout, as is their way" }] };
  const after = consolidate([sketchArticle(changed)], { briefing, ids: before.ids });
  assert.is.not(after.record.statements[0]?.id, before.record.statements[0]?.id);
});

test("a repeat counts on", () => {
  const body = "“No comment on that,” she said. “No comment on that,” he said.";
  const first = body.indexOf("No");
  const second = body.lastIndexOf("No");
  const spans = [first, second].map((start) => ({ start, end: start + 18 }));
  const statements = spans.map((span) => ({ words: "No comment on that", more: { content: [span], quoted: [span] } }));
  const { record } = consolidate([sketchArticle({ id: "a", body, statements })], { briefing });
  const [one, two] = record.statements.map((statement) => statement.id);
  assert.is(two, `${one}-2`);
});

test("names that make no file name, and names of other scripts", () => {
  const people = [{ name: "Con" }, { name: "Владимир Норов" }, { name: "※※" }, { name: "__proto__" }];
  const { record } = consolidate([sketchArticle({ id: "a", body: "x", people })], { briefing });
  assert.equal(
    record.people.map((person) => person.id),
    ["con-person", "person", "proto", "vladimir-norov"],
  );
});

test.run();
