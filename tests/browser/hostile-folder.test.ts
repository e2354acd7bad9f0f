import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { filesOf } from "../../bench/site/walk.ts";
import { hostileFolder, RAN } from "../fixtures/hostile-folder.ts";
import { makeBriefing, removeBriefing } from "../support/briefing.ts";
import { launchBrowser } from "../support/browser.ts";
import { readout } from "../support/cli.ts";
import { markupProblems, openAll } from "../support/inert.ts";
import { closeBrowser } from "../support/with-page.ts";

const test = suite("a folder of hostile articles");

test("from file to page nothing of it runs, is asked for, or becomes markup; the search shows it as text", async () => {
  const folder = makeBriefing(Object.fromEntries(hostileFolder()));
  const browser = await launchBrowser();
  try {
    const { status, err } = await readout(folder, ["build", "briefing"]);
    assert.is(status, 0, err.slice(0, 2000));
    const site = join(dirname(folder), "_site");
    const pages = filesOf(site).filter((path) => path.endsWith(".html"));
    const opened = await openAll(browser, site, pages, RAN);
    assert.equal(opened.problems.slice(0, 20), []);
    assert.ok(opened.pages > 100, `${opened.pages} pages`);
    assert.ok(opened.shown > 60, `${opened.shown} show it as text`);
  } finally {
    await closeBrowser(browser);
    removeBriefing(folder);
  }
});

test("what would be a problem is seen", () => {
  const page = (body: string) =>
    `<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head><body>${body}</body></html>`;
  assert.equal(markupProblems(page("<p>words</p>")), []);
  for (const body of [
    "<script>x</script>",
    '<p onclick="x">',
    '<p style="x">',
    '<a href="java&#9;script:x">',
    "<img src=x>",
    "<style>x</style>",
  ])
    assert.is(markupProblems(page(body)).length, 1, body);
  assert.ok(markupProblems("<html><head></head><body></body></html>").length > 0);
});

test.run();
