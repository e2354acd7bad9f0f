import { suite } from "uvu";
import * as assert from "uvu/assert";
import { consolidate } from "../../src/consolidate/index.ts";
import { readBriefs, recordFiles, writeTogether } from "../../src/store/index.ts";
import { type ArticleSketch, PLAIN_BRIEFING, sketchArticle } from "../support/article-records.ts";
import { makeBriefing, readTree, removeBriefing } from "../support/briefing.ts";

const test = suite("files of the record");

const sketch = (id: string, words: string): ArticleSketch => ({ id, body: `“${words},” Ada Quill said.`, statements: [{ words }] });
const read = (text: string | undefined) => JSON.parse(text ?? "null");

test("a file for each article with its own statements, one for each register; those of articles that are gone go", () => {
  const folder = makeBriefing({ "articles/x.txt": "" });
  const write = (...sketches: readonly ArticleSketch[]) => {
    const { record, ids } = consolidate(sketches.map(sketchArticle), { briefing: PLAIN_BRIEFING });
    writeTogether(folder, recordFiles(folder, record, ids));
    const { "articles/x.txt": _, ...tree } = readTree(folder);
    return tree;
  };
  try {
    const both = write(sketch("one", "We wait"), sketch("two", "We left"));
    assert.equal(Object.keys(both), [
      "ids.json",
      "records/articles/one.json",
      "records/articles/two.json",
      "records/meetings.json",
      "records/organizations.json",
      "records/people.json",
      "records/places.json",
      "records/topics.json",
    ]);
    for (const text of Object.values(both)) assert.is(read(text).version, 1);
    assert.equal(
      ["one", "two"].map((id) => read(both[`records/articles/${id}.json`]).statements.map((s: { text: string }) => s.text)),
      [["We wait"], ["We left"]],
    );
    const { "records/articles/two.json": gone, ...rest } = write(sketch("one", "We wait"));
    assert.is(gone, undefined);
    assert.is(rest["records/articles/one.json"], both["records/articles/one.json"]);
  } finally {
    removeBriefing(folder);
  }
});

test("what is wrong with a brief stands at the line of its file", () => {
  const briefs = {
    "briefs/day.md": "---\ntitle: A\ndate: never\n---\nText\n",
    "briefs/yaml.md": "---\ntitle: A\ndate: [\n---\nText\n",
    "briefs/!!.md": "---\ntitle: A\ndate: 2031-05-06\n---\n",
  };
  const folder = makeBriefing(briefs);
  try {
    assert.equal(
      readBriefs(folder)
        .diagnostics.map(({ code, place }) => `${place?.file}:${place?.line} ${code}`)
        .sort(),
      ["briefs/!!.md:1 brief-name", "briefs/day.md:3 schema", "briefs/yaml.md:4 yaml"],
    );
  } finally {
    removeBriefing(folder);
  }
});

test.run();
