import { suite } from "uvu";
import * as assert from "uvu/assert";
import { check, checkRights, checkUnpublished } from "../../src/check/index.ts";
import { consolidate, publish } from "../../src/consolidate/index.ts";
import type { Brief, Diagnostic, ReadoutRecord } from "../../src/schema/index.ts";
import { PLAIN_BRIEFING, sketchArticle } from "../support/article-records.ts";

const test = suite("check");

const BODY =
  "Ada Quill met Bruno Hart in Port Alder. “We came to listen, and\nto be heard,” she said. Nothing was agreed on that day, and no more was heard of it until spring came and the harbour thawed.";
const { record } = consolidate(
  [
    sketchArticle({
      id: "paper",
      body: BODY,
      people: [{ name: "Ada Quill" }],
      organizations: [{ name: "Norland" }],
      places: [{ name: "Port Alder" }],
      meetings: [{ id: "talks", place: "port-alder", participants: [{ person: "ada-quill", side: "norland", role: null, printed: null }] }],
      statements: [{ words: "We came to listen, and\nto be heard", speaker: "Ada Quill", more: { date: "2031-03-04", saidAt: "talks" } }],
    }),
  ],
  { briefing: { ...PLAIN_BRIEFING, topics: [{ name: "Fish", terms: ["fish"] }] } },
);
const brief = (body: string): Brief => ({
  id: "note",
  file: "briefs/note.md",
  title: "Note",
  date: "2031-03-05",
  asOf: null,
  summary: null,
  body,
  bodyLine: 5,
});
const show = (found: readonly Diagnostic[]) =>
  found.map((d) =>
    [d.severity, d.code, [d.place?.file, d.place?.line, d.place?.column].filter((x) => x !== undefined).join(":")].join(" "),
  );

/** The record with one change, checked. */
function checkWith(change: (copy: ReadoutRecord) => void): string[] {
  const copy = structuredClone(record);
  change(copy);
  return show(check({ record: copy }));
}
const first = <T>(list: T[]): T => list[0] as T;

test("a sound record has no findings", () => {
  assert.equal(check({ record }), []);
  assert.equal(checkRights(record, publish(record, { briefing: { publish: "all" } })), []);
});

test("words that do not stand at their span", () => {
  assert.equal(
    checkWith((r) => void Object.assign(first(r.statements), { text: "We came to shout" })),
    ["error quotation-not-verbatim articles/paper.txt"],
  );
  assert.equal(
    checkWith((r) => void Object.assign(first(first(r.statements).content), { start: 43 })),
    ["error quotation-not-verbatim articles/paper.txt"],
  );
});

test("spans outside their article, their title, or of no article", () => {
  assert.equal(
    checkWith((r) => void Object.assign(first(r.statements), { cue: { start: 5, end: 9999 } })),
    ["error span-outside articles/paper.txt"],
  );
  assert.equal(
    checkWith((r) => void first(r.people).mentions.push({ article: "paper", in: "title", start: 0, end: 3 })),
    ["error span-outside articles/paper.txt"],
  );
  assert.equal(
    checkWith((r) => void first(r.people).mentions.push({ article: "lost", start: 0, end: 3 })),
    ["error article-unknown "],
  );
});

test("ids that are not there, and ids that are there twice", () => {
  const changes: ((r: ReadoutRecord) => void)[] = [
    (r) => void r.people.pop(),
    (r) => void r.organizations.pop(),
    (r) => void r.places.pop(),
    (r) => void r.meetings.pop(),
    (r) => void first(r.statements).topics.push("birds"),
    (r) => void Object.assign(first(r.statements), { partOf: "paper-00000000" }),
    (r) => void first(r.statements).sameAs.push("paper-00000000"),
  ];
  for (const change of changes) assert.ok(checkWith(change).every((line) => line === "error id-unknown ") && checkWith(change).length > 0);
  assert.equal(
    checkWith((r) => void r.topics.push(first(r.topics))),
    ["error id-twice briefing.yaml:1:1"],
  );
});

test("dates: no such day, ends before it starts, held or said after its report", () => {
  assert.equal(
    checkWith((r) => void Object.assign(first(r.statements), { date: "2031-02-30" })),
    ["error date-impossible articles/paper.txt"],
  );
  assert.equal(
    checkWith((r) => void Object.assign(first(r.statements), { date: "2031-03-05" })),
    ["warning date-ahead articles/paper.txt"],
  );
  assert.equal(
    checkWith((r) => void Object.assign(first(r.statements), { date: "2031-03" })),
    [],
  );
  assert.equal(
    checkWith((r) => void Object.assign(first(r.meetings), { end: "2031-03-01" })),
    ["warning dates-reversed articles/paper.txt"],
  );
  assert.equal(
    checkWith((r) => void Object.assign(first(r.meetings), { start: "2031-03-09", end: "2031-03-09" })),
    ["warning date-ahead articles/paper.txt"],
  );
  assert.equal(
    checkWith((r) => void Object.assign(first(r.meetings), { start: "2031-03-09", end: "2031-03-09", status: "planned" })),
    [],
  );
});

test("what waits for the editor: unsettled speakers, people of one name", () => {
  assert.equal(
    checkWith((r) => void Object.assign(first(r.statements), { attribution: "unsettled", speakers: [] })),
    ["warning speaker-unsettled articles/paper.txt"],
  );
  assert.equal(
    checkWith((r) => void r.people.push({ ...first(r.people), id: "ada-quill-2" })),
    ["warning name-ambiguous "],
  );
});

test("what rights keep back", () => {
  const kept = structuredClone(record);
  first(kept.articles).rights = "none";
  Object.assign(first(kept.statements), { kind: "indirect", quoted: [] });
  const published = publish(kept, { briefing: { publish: "all" } });
  assert.equal(show(checkRights(kept, published)), ["warning rights-share articles/paper.txt"]);
});

test("a brief cites what is there", () => {
  const id = record.statements[0]?.id;
  const good = `See [[person:ada-quill|her]], [[meeting:talks]], [[statement:${id}]], [[organization:norland]], [[place:port-alder]], [[topic:fish]], [[source:paper]].`;
  assert.equal(check({ record, briefs: [brief(good)] }), []);
  const bad =
    "One line.\n\nThen [[person:nobody]] and [[meeting:talk]],\n[[people:ada-quill]]. `[[person:code]]`\n```\n[[person:code]]\n```\n";
  assert.equal(show(check({ record, briefs: [brief(bad)] })), [
    "error citation-unknown briefs/note.md:7:6",
    "error citation-unknown briefs/note.md:7:28",
    "error citation-kind briefs/note.md:8:1",
  ]);
});

test("a brief must not cite what is withheld, nor by a former id", () => {
  const moved = structuredClone(record);
  first(moved.people).formerIds.push("a-quill");
  const tombstones = [{ kind: "meeting" as const, id: "talks", article: null, reason: "x" }];
  assert.equal(show(check({ record: moved, tombstones, briefs: [brief("[[meeting:talks]] [[person:a-quill]]")] })), [
    "error citation-withheld briefs/note.md:5:1",
    "error citation-moved briefs/note.md:5:19",
  ]);
});

test("a brief must not cite what is not published", () => {
  const id = record.statements[0]?.id;
  const cites = [brief(`[[statement:${id}]] [[person:ada-quill]] \`[[statement:${id}]]\``)];
  const all = { publish: "all" as const };
  const reviewed = { publish: "reviewed" as const };
  assert.equal(checkUnpublished(cites, record, publish(record, { briefing: all }), all), []);
  assert.equal(show(checkUnpublished(cites, record, publish(record, { briefing: reviewed }), reviewed)), [
    "error citation-unpublished briefs/note.md:5:1",
    `error citation-unpublished briefs/note.md:5:${`[[statement:${id}]] `.length + 1}`,
  ]);
  const kept = structuredClone(record);
  first(kept.articles).rights = "none";
  Object.assign(first(kept.statements), { kind: "indirect", quoted: [] });
  const [found] = checkUnpublished(cites, kept, publish(kept, { briefing: all }), all);
  assert.match(found?.message ?? "", /`rights: none` keeps it back/);
});

test("an id that was probably meant is named", () => {
  const [found] = check({ record, briefs: [brief("[[person:ada-quil]]")] });
  assert.match(found?.hint ?? "", /^Did you mean `ada-quill`\? /);
});

test("quoted words in a brief that no source has", () => {
  const fine = '“We came to listen and to be heard.” “we came … to be heard” “No comment” "nothing was agreed" [a](b "title of a link")';
  assert.equal(show(check({ record, briefs: [brief(fine)] })), []);
  assert.equal(show(check({ record, briefs: [brief("As she put it,\n“we came to shout”.")] })), [
    "warning quotation-unknown briefs/note.md:6:1",
  ]);
});

test.run();
