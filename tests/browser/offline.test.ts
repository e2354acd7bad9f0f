import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { harbour } from "../search/harbour.ts";
import { launchProfile } from "../support/browser.ts";
import { type BuiltSite, buildWholeSite } from "../support/built-site.ts";
import { type Host, serveFolder } from "../support/serve-folder.ts";
import { after, openSearch } from "./search-page.ts";

const test = suite("offline after a visit");
const BASE = "/press room/2031/";
let site: BuiltSite;
let profile: string;

test.before(async () => {
  site = await buildWholeSite(harbour);
});
test.before.each(() => {
  profile = mkdtempSync(join(tmpdir(), "readout-profile-"));
});
test.after.each(() => rmSync(profile, { recursive: true, force: true }));
test.after(() => site?.remove());

const saved = (page: Page) => page.waitForSelector('[data-offline][data-state="saved"]', { timeout: 15_000 });
const stateOf = (page: Page, state: string) => page.waitForSelector(`[data-offline][data-state="${state}"]`, { timeout: 15_000 });

/** Opens a profile, does something with a page, closes it. */
async function withPage(act: (page: Page, context: BrowserContext) => Promise<void>): Promise<void> {
  const context = await launchProfile(profile);
  try {
    await act(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

async function useAll(page: Page, host: Host): Promise<void> {
  assert.is((await openSearch(page, host.url, "?q=harbour")).count, 4);
  assert.is((await after(page, () => page.check('input[name="speaker"][value="mira-hoglund"]'))).count, 2);
  await page.locator("article[data-statement] .links a").first().click();
  await page.waitForURL(/sources\//);
  await page.goto(`${host.url}people/mira-hoglund.html`);
  assert.match(await page.title(), /Mira Höglund/);
}

test("a small site is saved unasked; then everything works with the host gone, and after a restart", async () => {
  const host = await serveFolder(site.folder, { base: BASE });
  await withPage(async (page) => {
    await page.goto(host.url);
    await saved(page);
    assert.ok(host.log.filter((asked) => asked.path.includes("/offline/")).length <= 5);
    await host.close();
    host.log.length = 0;
    await useAll(page, host);
    assert.is((await openSearch(page, host.url, "?q=%22legal+guarantees%22")).count, 1);
  });
  await withPage(async (page) => useAll(page, host));
  assert.equal(host.log, []);
});

test("a page that is not saved says so", async () => {
  const host = await serveFolder(site.folder);
  await withPage(async (page) => {
    await page.goto(host.url);
    await saved(page);
    await host.close();
    const response = await page.goto(`${host.url}people/nobody-here.html`);
    assert.is(response?.status(), 503);
  });
});

test("removing gives the room back, and is not undone unasked", async () => {
  const host = await serveFolder(site.folder);
  await withPage(async (page) => {
    await page.goto(host.url);
    await saved(page);
    await page.locator("[data-offline] button", { hasText: "Remove" }).click();
    await stateOf(page, "removed");
    assert.is(await packs(page), 0);
    await page.reload();
    await stateOf(page, "removed");
    await page.locator("[data-offline] button").click();
    await saved(page);
  });
  await host.close();
});

const packs = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().filter((request) => request.url.includes("pack-")).length;
  });

test("an interrupted save is told, and goes on where it stopped", async () => {
  let broken = true;
  const host = await serveFolder(site.folder, {
    intercept: (path, response) => {
      if (!broken || !/pack-[^/]+\.bin$/.test(path)) return false;
      response.writeHead(200, { "content-length": "900000" }).write("half");
      setTimeout(() => response.destroy(), 50);
      return true;
    },
  });
  await withPage(async (page) => {
    await page.goto(host.url);
    await stateOf(page, "failed");
    assert.match((await page.locator("[data-offline]").textContent()) ?? "", /network failed/);
    assert.is((await openSearch(page, host.url, "?q=harbour")).count, 4, "reading and searching go on");
    broken = false;
    await stateOf(page, "failed").catch(() => undefined);
    await page.reload();
    await saved(page);
  });
  await host.close();
});

test("a damaged pack is not kept", async () => {
  const host = await serveFolder(site.folder, {
    intercept: (path, response) => {
      if (!/pack-[^/]+\.bin$/.test(path)) return false;
      response.writeHead(200).end("not the pack");
      return true;
    },
  });
  await withPage(async (page) => {
    await page.goto(host.url);
    await stateOf(page, "failed");
    assert.match((await page.locator("[data-offline]").textContent()) ?? "", /damaged/);
    assert.is(await packs(page), 0);
  });
  await host.close();
});

test("a new edition takes the place of the old one whole; a page of the old one is told", async () => {
  const folder = join(profile, "editions");
  cpSync(site.folder, folder, { recursive: true });
  const host = await serveFolder(folder);
  const more = await buildWholeSite({ ...harbour, statements: harbour.statements.slice(1) });
  await withPage(async (page, context) => {
    await page.goto(`${host.url}search.html`);
    await saved(page);
    rmSync(folder, { recursive: true });
    cpSync(more.folder, folder, { recursive: true });
    const other = await context.newPage();
    await other.goto(`${host.url}index.html`);
    await other.waitForFunction(async () => {
      const [name = ""] = await caches.keys();
      const keys = await (await caches.open(name)).keys();
      return keys.length > 0;
    });
    await saved(other);
    await host.close();
    assert.is((await openSearch(other, host.url, "?q=harbour")).count, 3, "the new edition's index");
    await page.fill("#q", "committee");
    await page.waitForSelector("[data-search-failed]");
    assert.match((await page.locator("[data-search-failed]").textContent()) ?? "", /updated/);
  });
  more.remove();
});

test("an evicted pack is noticed, and saved again", async () => {
  const host = await serveFolder(site.folder);
  await withPage(async (page) => {
    await page.goto(host.url);
    await saved(page);
    await page.evaluate(async () => {
      const [name = ""] = await caches.keys();
      const cache = await caches.open(name);
      for (const request of await cache.keys()) if (request.url.includes("pack-")) await cache.delete(request);
    });
    await page.reload();
    await saved(page);
    assert.ok((await packs(page)) > 0);
  });
  await host.close();
});

test("a host with a page of its own for what is missing is no trouble", async () => {
  const host = await serveFolder(site.folder, {
    intercept: (path, response) => {
      if (!path.startsWith("/offline/")) return false;
      response.writeHead(200, { "content-type": "text/html" }).end("<h1>Our host</h1>");
      return true;
    },
  });
  await withPage(async (page) => {
    await page.goto(host.url);
    assert.is((await openSearch(page, host.url, "?q=harbour")).count, 4);
    assert.is(await page.locator("[data-offline][data-state]").count(), 0);
  });
  await host.close();
});

test("a large site is saved on request, with its progress", async () => {
  const host = await serveFolder(site.folder, {
    intercept: (path, response) => {
      if (!path.endsWith("/version.json")) return false;
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ version: "other", bytes: 23_400_000 }));
      return true;
    },
  });
  await withPage(async (page) => {
    await page.goto(host.url);
    await stateOf(page, "none");
    assert.is((await page.locator("[data-offline]").textContent())?.trim(), "Save for offline reading (23 MB)");
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
  await host.close();
});

test("a full store is told, and nothing half is kept", async () => {
  const host = await serveFolder(site.folder);
  await withPage(async (page, context) => {
    await page.goto("about:blank");
    const session = await context.newCDPSession(page);
    await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(host.url).origin, quotaSize: 40_000 });
    await page.goto(host.url);
    await stateOf(page, "failed");
    assert.match((await page.locator("[data-offline]").textContent()) ?? "", /not enough room/);
    assert.is(await packs(page), 0);
    assert.is((await openSearch(page, host.url, "?q=harbour")).count, 4);
  });
  await host.close();
});

test("two tabs save once", async () => {
  const host = await serveFolder(site.folder);
  await withPage(async (page, context) => {
    const other = await context.newPage();
    await Promise.all([page.goto(host.url), other.goto(`${host.url}people.html`)]);
    await Promise.all([saved(page), saved(other)]);
    const fetched = host.log.filter((asked) => asked.path.includes("pack-")).map((asked) => asked.path);
    assert.is(fetched.length, new Set(fetched).size);
  });
  await host.close();
});

test("an update that the network cuts off leaves the old edition whole", async () => {
  const folder = join(profile, "editions");
  cpSync(site.folder, folder, { recursive: true });
  let cut = false;
  const host = await serveFolder(folder, {
    intercept: (path, response) => {
      if (!cut || !/pack-[^/]+\.bin$/.test(path)) return false;
      response.destroy();
      return true;
    },
  });
  const more = await buildWholeSite({ ...harbour, statements: harbour.statements.slice(1) });
  await withPage(async (page) => {
    await page.goto(host.url);
    await saved(page);
    rmSync(folder, { recursive: true });
    cpSync(more.folder, folder, { recursive: true });
    cut = true;
    await page.reload();
    await stateOf(page, "failed");
    await host.close();
    assert.is((await openSearch(page, host.url, "?q=harbour")).count, 4, "pages and index of the old edition");
  });
  more.remove();
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
