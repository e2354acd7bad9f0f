import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { z } from "zod";
import { consolidate } from "../../src/consolidate/index.ts";
import type { BriefingTopic } from "../../src/schema/index.ts";
import { type ArticleSketch, PLAIN_BRIEFING, sketchArticle } from "../support/article-records.ts";

const test = suite("statements across articles");

const statementsOf = (articles: readonly ArticleSketch[], topics: readonly z.infer<typeof BriefingTopic>[] = []) =>
  consolidate(articles.map(sketchArticle), { briefing: { ...PLAIN_BRIEFING, topics: [...topics] } }).record.statements;

const people = [{ name: "Ada Quill" }, { name: "Bruno Hart" }];

test("the same words in two articles know each other", () => {
  const words = "We came to listen and to be heard";
  const [one, two] = statementsOf([
    { id: "a", body: `“${words},” she said.`, people, statements: [{ words, speaker: "Ada Quill" }] },
    { id: "b", body: `“${words.toUpperCase()}!” she said.`, people, statements: [{ words: words.toUpperCase(), speaker: "Ada Quill" }] },
  ]);
  assert.equal([one?.sameAs, two?.sameAs], [[two?.id], [one?.id]]);
});

test("not-same: another speaker, too few words, the same article", () => {
  const words = "We came to listen and to be heard";
  const twice = `“${words},” he said. “${words},” she said. “No comment.”`;
  const second = twice.lastIndexOf(words);
  const again = { words, speaker: "Ada Quill", more: { content: [{ start: second, end: second + words.length }] } };
  const all = statementsOf([
    { id: "a", body: twice, people, statements: [{ words, speaker: "Ada Quill" }, again, { words: "No comment" }] },
    { id: "b", body: twice, people, statements: [{ words, speaker: "Bruno Hart" }, { words: "No comment" }] },
  ]);
  assert.equal(
    all.flatMap((statement) => statement.sameAs),
    [],
  );
});

test("topics: terms as words, case and marks aside, open at the end with a star", () => {
  const topics = [
    { name: "Fish", terms: ["herring", "cod quota*"] },
    { id: "peace", name: "War and peace", terms: ["cease-fire", "Łódź accord", "demilitari*"] },
  ];
  const find = (words: string) => statementsOf([{ id: "a", body: words, statements: [{ words }] }], topics)[0]?.topics;
  assert.equal(find("a red Herring, no less"), ["fish"]);
  assert.equal(find("herrings swim"), []);
  assert.equal(find("the cod quotas of Norland"), ["fish"]);
  assert.equal(find("a cease fire and the LODZ accord"), ["peace"]);
  assert.equal(find("herring and demilitarization"), ["fish", "peace"]);
  assert.equal(find("the cod and its quota"), []);
});

test("about: the only meeting that the talks can mean", () => {
  const body = "The talks in Port Alder begin on Monday. “The talks will be hard,” she said.";
  const meeting = { id: "port-alder-talks", evidence: [{ article: "a", start: 0, end: 9, field: "kind", rule: "sketch" }] };
  const statements = [{ words: "The talks will be hard" }];
  assert.equal(statementsOf([{ id: "a", body, meetings: [meeting], statements }])[0]?.about, ["port-alder-talks"]);
  const second = { ...meeting, id: "lake-talks", start: "2031-05-01" };
  assert.equal(statementsOf([{ id: "a", body, meetings: [meeting, second], statements }])[0]?.about, []);
  assert.equal(statementsOf([{ id: "a", body, meetings: [{ ...meeting, kind: "dinner" }], statements }])[0]?.about, []);
});

test.run();
