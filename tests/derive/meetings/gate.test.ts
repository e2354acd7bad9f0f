import { readdirSync, readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findEntities } from "../../../src/derive/entities/index.ts";
import { viewsOf } from "../../../src/derive/meetings/index.ts";
import { OCCASION_GATE, OCCASION_RULES } from "../../../src/derive/meetings/rules/index.ts";
import { readDocument } from "../../../src/text/document.ts";
import { bareArticle } from "../../support/bare.ts";

const test = suite("meetings/gate");

const golden = new URL("../../golden/", import.meta.url);
const texts = readdirSync(golden, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".txt"))
  .map((file) => readFileSync(new URL(file, golden), "utf8"));

function viewsOfText(body: string) {
  const article = bareArticle(body, { date: "2022-01-12" });
  const context = { article, document: readDocument(body, "text") };
  return viewsOf(context, findEntities(context));
}

test("the example of a rule opens its gate", () => {
  OCCASION_RULES.forEach(({ name, example }, i) => {
    assert.ok(
      viewsOfText(example).some((view) => OCCASION_GATE(view) & (1 << i)),
      name,
    );
  });
});

test("no rule is shut out where one of its patterns matches", () => {
  let matched = 0;
  for (const view of [...texts, ...OCCASION_RULES.map(({ example }) => example)].flatMap(viewsOfText))
    OCCASION_RULES.forEach(({ name, patterns }, i) => {
      if (!patterns.some((asked) => [asked].flat().every((pattern) => view.skeleton.search(pattern) >= 0))) return;
      matched++;
      assert.ok(OCCASION_GATE(view) & (1 << i), `${name}: ${view.skeleton}`);
    });
  assert.ok(matched > 20, `${matched}`);
});

test("most sentences are shut out of most rules", () => {
  const open = texts.flatMap(viewsOfText).map((view) => OCCASION_RULES.filter((_, i) => OCCASION_GATE(view) & (1 << i)).length);
  assert.ok(open.reduce((sum, n) => sum + n, 0) / open.length < OCCASION_RULES.length / 2);
});

test.run();
