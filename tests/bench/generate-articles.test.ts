import { suite } from "uvu";
import * as assert from "uvu/assert";
import { generateArticles } from "../../bench/generate-articles.ts";
import { deriveText } from "../support/invented-article.ts";

const test = suite("generated articles");

test("are as many as asked, and the same each time", () => {
  const articles = [...generateArticles(20)];
  assert.is(new Set(articles.map(([file]) => file)).size, 20);
  assert.equal([...generateArticles(20)], articles);
});

test("say, report and tell of meetings, so that what is measured is work", () => {
  const records = [...generateArticles(20)].map(([, text]) => deriveText(text.split("---\n")[2] ?? ""));
  const kinds = new Set(records.flatMap((record) => record.statements.map((statement) => statement.kind)));
  assert.ok(kinds.has("direct") && kinds.has("indirect"), [...kinds].join(", "));
  assert.ok(records.every((record) => record.statements.length >= 4 && record.people.length >= 2));
  assert.ok(records.some((record) => record.meetings.length > 0));
});

test.run();
