import { suite } from "uvu";
import * as assert from "uvu/assert";
import { sourceNamer } from "../../src/search/source-name.ts";
import { stringsFor } from "../../src/site/i18n/index.ts";
import { record } from "../fixtures/site/strait-talks.ts";

const test = suite("search: names of sources");
const [article] = record.articles;
if (!article) throw new Error("the fixture has an article");
const untitled = { ...article, title: null, publisher: null, date: "2031-01-10" };

test("a source is called by its title, else as its own page is, in the briefing's language", () => {
  assert.is(sourceNamer("en")(article), article.title);
  assert.is(sourceNamer("en")(untitled), stringsFor("en").source.untitled("10 January 2031"));
  assert.is(sourceNamer("fr")(untitled), stringsFor("fr").source.untitled("10 janvier 2031"));
  assert.is(sourceNamer("en")({ ...untitled, publisher: "The Selwyn Courier" }), "Article of 10 January 2031, The Selwyn Courier");
});

test("not-named: a language without words of its own is spoken to in English", () => {
  assert.is(sourceNamer("de")(untitled), "Article of 10 January 2031");
});

test.run();
