import { readdirSync, readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { harbour } from "../search/harbour.ts";
import { type BuiltSite, buildWholeSite } from "../support/built-site.ts";
import type { Host } from "../support/serve-folder.ts";
import { after, openSearch } from "./search-page.ts";
import { offlineLine, packs, saved, stateOf, visit } from "./visit.ts";

const test = suite("offline after a visit");
let site: BuiltSite;

test.before(async () => {
  site = await buildWholeSite(harbour);
});
test.after(() => site?.remove());

async function useAll(page: Page, host: Host): Promise<void> {
  assert.is((await openSearch(page, host.url, "?q=harbour")).count, 4);
  assert.is((await after(page, () => page.check('input[name="speaker"][value="mira-hoglund"]'))).count, 2);
  await page.locator("article[data-statement] .links a").first().click();
  await page.waitForURL(/sources\//);
  await page.goto(`${host.url}people/mira-hoglund.html`);
  assert.match(await page.title(), /Mira Höglund/);
}

test("a small site is saved unasked; then everything works with the host gone, and after a restart", () =>
  visit(site.folder, { base: "/press room/2031/" }, async ({ host, page, restart }) => {
    await page.goto(host.url);
    await saved(page);
    assert.ok(host.log.filter((asked) => asked.path.includes("/offline/")).length <= 5);
    await host.close();
    host.log.length = 0;
    await useAll(page, host);
    assert.is((await openSearch(page, host.url, "?q=%22legal+guarantees%22")).count, 1);
    restart(async (again) => {
      await useAll(again, host);
      assert.equal(host.log, []);
    });
  }));

test("a page that is not saved says so", () =>
  visit(site.folder, {}, async ({ host, page }) => {
    await page.goto(host.url);
    await saved(page);
    await host.close();
    const response = await page.goto(`${host.url}people/nobody-here.html`);
    assert.is(response?.status(), 503);
  }));

test("removing gives the room back, and is not undone unasked", () =>
  visit(site.folder, {}, async ({ host, page }) => {
    await page.goto(host.url);
    await saved(page);
    await page.locator("[data-offline] button", { hasText: "Remove" }).click();
    await stateOf(page, "removed");
    assert.is(await packs(page), 0);
    await page.reload();
    await stateOf(page, "removed");
    await page.locator("[data-offline] button").click();
    await saved(page);
  }));

test("a large site is saved on request, with its progress", () => {
  const large = JSON.stringify({ version: "other", bytes: 23_400_000 });
  const options = {
    intercept: (path: string, response: ServerResponse) => {
      if (!path.endsWith("/version.json")) return false;
      response.writeHead(200, { "content-type": "application/json" }).end(large);
      return true;
    },
  };
  return visit(site.folder, options, async ({ host, page }) => {
    await page.goto(host.url);
    await stateOf(page, "none");
    assert.is(await offlineLine(page), "Save for offline reading (23 MB)");
    assert.is(await packs(page), 0);
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      const box = document.querySelector("[data-offline]");
      new MutationObserver(() => box?.querySelector("progress") && seen.push("progress")).observe(box as Node, { childList: true });
    });
    await page.locator("[data-offline] button").click();
    await saved(page);
    assert.ok((await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).includes("progress"));
  });
});

test("installable: manifest with name, start, scope, icons that exist", () => {
  const manifest = JSON.parse(readFileSync(join(site.folder, "site.webmanifest"), "utf8")) as {
    start_url: string;
    icons: { src: string; sizes: string }[];
    shortcuts: { url: string }[];
  };
  assert.is(manifest.start_url, "./index.html");
  assert.equal(new Set(manifest.icons.map((icon) => icon.sizes)), new Set(["192x192", "512x512"]));
  const there = new Set(readdirSync(site.folder));
  for (const { src } of manifest.icons) assert.ok(there.has(src), src);
  for (const { url } of manifest.shortcuts) assert.ok(there.has(url.slice(2)), url);
});

test.run();
