import { suite } from "uvu";
import * as assert from "uvu/assert";
import { record } from "../fixtures/site/strait-talks.ts";
import { siteFor } from "./support.ts";

const test = suite("site: what is not reviewed");

const NOTHING = "Nothing in this record is reviewed by an editor yet.";
const QUIET = /<body class="unreviewed"/;
const unreviewed = <T extends object>(list: readonly T[]) => list.map((item) => ({ ...item, reviewed: null }));
const nothing = { ...record, statements: unreviewed(record.statements), meetings: unreviewed(record.meetings) };

test("where nothing is reviewed every page says so once, and its cards say it without a mark", async () => {
  const site = await siteFor("unreviewed", { record: nothing });
  for (const path of ["index.html", "statements.html", "search.html"]) {
    const page = site.read(path);
    assert.match(page, QUIET);
    assert.is(page.split(NOTHING).length, 2, path);
  }
  assert.match(site.read("statements.html"), /<li class="chip open review">Not reviewed<\/li>/);
  assert.match(site.read("assets/site.css"), /\.unreviewed \.review\s*{/);
});

test("where some of the record is reviewed the mark stands on what is not", async () => {
  const site = await siteFor("plain");
  const page = site.read("statements.html");
  assert.not.match(page, QUIET);
  assert.not.ok(page.includes(NOTHING));
  assert.match(page, /<li class="chip open review">Not reviewed<\/li>/);
});

test.run();
