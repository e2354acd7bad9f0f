import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { packSite } from "../../src/search/index.ts";
import { harbour } from "../search/harbour.ts";
import { launchBrowser } from "../support/browser.ts";
import { type BuiltSite, buildWholeSite } from "../support/built-site.ts";
import { makeTemporary, removeTemporary } from "../support/temporary.ts";
import { closeBrowser, withPage } from "../support/with-page.ts";
import { after, openSearch } from "./search-page.ts";

const test = suite("search from a folder");
/** A folder that a reader may well have. */
const NAME = "Übersicht #1 100% & more";
let site: BuiltSite;
let browser: Browser;
let unpacked: string;

test.before(async () => {
  site = await buildWholeSite(harbour, NAME);
  browser = await launchBrowser();
  unpacked = makeTemporary("zip");
  await packSite(site.folder, join(unpacked, "site.zip"));
  for (const [path, bytes] of Object.entries(unzipSync(new Uint8Array(readFileSync(join(unpacked, "site.zip")))))) {
    mkdirSync(dirname(join(unpacked, path)), { recursive: true });
    writeFileSync(join(unpacked, path), bytes);
  }
});
test.after(async () => {
  await closeBrowser(browser);
  site?.remove();
  if (unpacked) removeTemporary(unpacked);
});

/** Without this the rest would pass in a browser that allows too much. */
async function assertFetchRefused(page: Page): Promise<void> {
  const outcome = await page.evaluate(() =>
    fetch("assets/site.css").then(
      () => "read",
      () => "refused",
    ),
  );
  assert.is(outcome, "refused");
}

const search = (folder: string) => withPage(browser, {}, (page) => searchIn(page, folder));

async function searchIn(page: Page, folder: string): Promise<void> {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => message.type() === "error" && !/font|ERR_FAILED/.test(message.text()) && problems.push(message.text()));
  const root = `${pathToFileURL(folder).href}/`;
  const seen = await openSearch(page, root, "?q=harbour&speaker=mira-hoglund");
  assert.is(seen.count, 2);
  assert.equal(problems, []);
  await assertFetchRefused(page);
  problems.length = 0;
  assert.is((await after(page, () => page.check('input[name="meeting"][value="harbour-talks-2031-03-03"]'))).count, 1);
  assert.is((await openSearch(page, root, "?q=%22legal+guarantees%22")).count, 1);
  assert.is((await openSearch(page, root, "?q=Rybalov")).count, 2);
  assert.is((await openSearch(page, root, "?q=Hoeglund&from=2031-04-01")).count, 1);
  await page.locator("article[data-statement] .links a").first().click();
  await page.waitForURL(/sources\/mail/);
  assert.ok((await page.locator("[id='mail-2031-04-11-2']").count()) === 1);
  assert.equal(problems, []);
}

test("the built site itself, in a folder with an odd name", () => search(site.folder));

test("the unpacked zip", async () => {
  await search(unpacked);
  assert.match(readFileSync(join(unpacked, "index.html"), "utf8"), /unpack the whole zip first/);
  await withPage(browser, {}, async (page) => {
    await page.goto(pathToFileURL(join(unpacked, "index.html")).href);
    assert.ok(await page.getByText("This is an offline copy").isVisible());
    assert.not(await page.getByText("unpack the whole zip first").isVisible(), "only where the styles are missing");
  });
  assert.match(readFileSync(join(unpacked, "READ-ME.txt"), "utf8"), /double click/);
});

test("a missing part of the index is said, and reading goes on", async () => {
  const folder = join(unpacked, "broken");
  rmSync(folder, { recursive: true, force: true });
  for (const [path, bytes] of Object.entries(unzipSync(new Uint8Array(readFileSync(join(unpacked, "site.zip")))))) {
    if (/search\/[^/]+\/wasm/.test(path)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  await withPage(browser, {}, async (page) => {
    await page.goto(`${pathToFileURL(folder).href}/search.html?q=harbour`);
    await page.waitForSelector("[data-search-failed]");
    assert.match((await page.locator("[data-search-failed]").textContent()) ?? "", /Reading works as before/);
    assert.ok(await page.locator("[data-browse]").isVisible());
  });
});

test("the same site packs to the same bytes", async () => {
  await packSite(site.folder, join(unpacked, "again.zip"));
  assert.equal(readFileSync(join(unpacked, "again.zip")), readFileSync(join(unpacked, "site.zip")));
});

test.run();
