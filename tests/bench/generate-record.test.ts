import { suite } from "uvu";
import * as assert from "uvu/assert";
import { generateRecord } from "../../bench/generate-record.ts";
import { PublishedRecord } from "../../src/schema/index.ts";

const test = suite("generated record");

test("is valid, of the size asked, and the same each time", () => {
  const record = generateRecord(205);
  PublishedRecord.parse(record);
  assert.is(record.statements.length, 205);
  assert.is(new Set(record.statements.map((s) => s.id)).size, 205);
  assert.equal(generateRecord(205), record);
});

test("its statements stand verbatim in their articles", () => {
  const record = generateRecord(50);
  const articles = new Map(record.articles.map((a) => [a.id, a]));
  for (const statement of record.statements) {
    const span = statement.content[0];
    const passage = articles.get(statement.article)?.passages.find((p) => p.start === span?.start);
    assert.is(passage?.text, statement.text);
  }
});

test.run();
