import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { check } from "../../src/check/index.ts";
import { consolidate, publish } from "../../src/consolidate/index.ts";
import { type ArticleRecord, IdRegister, PublishedRecord, ReadoutRecord } from "../../src/schema/index.ts";
import { type ArticleSketch, PLAIN_BRIEFING, sketchArticle } from "../support/article-records.ts";

const test = suite("properties of the joined record");
const RUNS = { numRuns: 60, seed: 20310304 };

/** Few names, roles and words, so that much of it meets. */
const person = fc.record({
  name: fc.constantFrom(
    "Ada Quill",
    "A. Quill",
    "Quill",
    "Adah Quill",
    "Bruno Hart",
    "John Smith",
    "Hart Bruno",
    "Joe Varden",
    "Joseph R. Varden Jr.",
  ),
  roles: fc.subarray(["minister", "President", "spokesman", "mayor"], { maxLength: 2 }),
});
const SENTENCES = [
  "We came to listen and to be heard.",
  "Nothing was agreed.",
  "“The door is open,” she said.",
  "So it goes.",
  "The talks go on, he said.",
];
const sketch = fc.record({
  id: fc.stringMatching(/^[a-z]{2,6}$/),
  date: fc.constantFrom("2031-03-01", "2031-03-02", "2031-03-03"),
  rights: fc.constantFrom("full" as const, "excerpt" as const, "none" as const),
  people: fc.uniqueArray(person, { maxLength: 4, selector: (p) => p.name }),
  body: fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 8 }).map((list) => list.join(" ")),
  picks: fc.array(fc.record({ from: fc.nat(200), length: fc.integer({ min: 3, max: 60 }), direct: fc.boolean() }), { maxLength: 5 }),
  meeting: fc.constantFrom(null, "2031-03-01", "2031-03-02"),
});
const folder = fc.uniqueArray(sketch, { maxLength: 6, selector: (s) => s.id }).map((list) => list.map(toRecord));

function toRecord({ picks, meeting, ...rest }: typeof sketch extends fc.Arbitrary<infer S> ? S : never): ArticleRecord {
  const { body } = rest;
  const spans = picks
    .map(({ from, length, direct }) => ({ start: from % body.length, length, direct }))
    .map(({ start, length, direct }) => ({ start, end: Math.min(body.length, start + length), direct }))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(body.slice(start, end)));
  const speaker = rest.people[0]?.name;
  const article: ArticleSketch = {
    ...rest,
    meetings: meeting ? [{ id: "talks", start: meeting, end: meeting }] : [],
    statements: spans.map(({ start, end, direct }) => ({
      words: body.slice(start, end),
      kind: direct ? ("direct" as const) : ("indirect" as const),
      ...(speaker ? { speaker } : {}),
      more: { content: [{ start, end }], quoted: direct ? [{ start, end }] : [] },
    })),
  };
  return sketchArticle(article);
}

const options = { briefing: { ...PLAIN_BRIEFING, topics: [{ name: "Doors", terms: ["door"] }] } };

test("the order of articles does not matter", () => {
  fc.assert(
    fc.property(folder, fc.infiniteStream(fc.nat()), (records, order) => {
      const shuffled = records
        .map((record) => ({ record, at: order.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ record }) => record);
      assert.equal(consolidate(shuffled, options), consolidate(records, options));
    }),
    RUNS,
  );
});

test("joining again with the register gives the same record and adds nothing to the register", () => {
  fc.assert(
    fc.property(folder, (records) => {
      const once = consolidate(records, options);
      assert.equal(consolidate(records, { ...options, ids: once.ids }), once);
    }),
    RUNS,
  );
});

test("an article more changes no statement's id, and takes no id from anyone", () => {
  fc.assert(
    fc.property(folder, (records) => {
      const fewer = consolidate(records.slice(1), options);
      const all = consolidate(records, { ...options, ids: fewer.ids });
      const idsOf = (record: ReadoutRecord) =>
        new Set([...record.people, ...record.meetings, ...record.statements].flatMap((x) => [x.id, ...x.formerIds]));
      const after = idsOf(all.record);
      for (const id of idsOf(fewer.record)) assert.ok(after.has(id), id);
      for (const statement of fewer.record.statements) assert.ok(all.record.statements.some((other) => other.id === statement.id));
    }),
    RUNS,
  );
});

test("the record is sound, and so is what is published of it, within its rights", () => {
  fc.assert(
    fc.property(folder, (records) => {
      const { record, ids } = consolidate(records, options);
      ReadoutRecord.parse(record);
      IdRegister.parse(ids);
      assert.equal(
        check({ record }).filter((d) => d.severity === "error"),
        [],
      );
      const published = PublishedRecord.parse(publish(record, { briefing: { publish: "all" } }));
      for (const article of published.articles) {
        const body = record.articles.find((other) => other.id === article.id)?.body ?? "";
        for (const { start, end, text } of article.passages) assert.is(body.slice(start, end), text);
        const shown = article.passages.reduce((sum, passage) => sum + passage.text.length, 0);
        if (article.rights !== "full") assert.ok(shown * 4 <= body.length);
        for (const statement of published.statements.filter((s) => s.article === article.id))
          for (const span of statement.content)
            assert.ok(
              article.passages.some((p) => p.start <= span.start && span.end <= p.end),
              `${statement.id} is shown`,
            );
      }
    }),
    RUNS,
  );
});

test.run();
