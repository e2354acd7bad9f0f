import type { ServerResponse } from "node:http";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { harbour } from "../search/harbour.ts";
import { type BuiltSite, buildWholeSite } from "../support/built-site.ts";
import { openSearch } from "./search-page.ts";
import { isPack, offlineLine, packs, saved, stateOf, visit } from "./visit.ts";

const test = suite("offline, and something goes wrong");
let site: BuiltSite;
/** The next edition: a statement less. */
let next: BuiltSite;

test.before(async () => {
  site = await buildWholeSite(harbour);
  next = await buildWholeSite({ ...harbour, statements: harbour.statements.slice(1) });
});
test.after(() => {
  site?.remove();
  next?.remove();
});

test("an interrupted save is told, and goes on where it stopped", () => {
  let broken = true;
  const intercept = (path: string, response: ServerResponse) => {
    if (!broken || !isPack(path)) return false;
    response.writeHead(200, { "content-length": "900000" }).write("half");
    setTimeout(() => response.destroy(), 50);
    return true;
  };
  return visit(site.folder, { intercept }, async ({ host, page }) => {
    await page.goto(host.url);
    await stateOf(page, "failed");
    assert.match(await offlineLine(page), /network failed/);
    assert.is((await openSearch(page, host.url, "?q=harbour")).count, 4, "reading and searching go on");
    await stateOf(page, "failed");
    broken = false;
    await page.reload();
    await saved(page);
  });
});

test("a damaged pack is not kept", () => {
  const intercept = (path: string, response: ServerResponse) => {
    if (!isPack(path)) return false;
    response.writeHead(200).end("not the pack");
    return true;
  };
  return visit(site.folder, { intercept }, async ({ host, page }) => {
    await page.goto(host.url);
    await stateOf(page, "failed");
    assert.match(await offlineLine(page), /damaged/);
    assert.is(await packs(page), 0);
  });
});

test("a new edition takes the place of the old one whole; a page of the old one is told", () =>
  visit(site.folder, {}, async ({ host, page, context, publish }) => {
    await page.goto(`${host.url}search.html`);
    await saved(page);
    publish(next.folder);
    const other = await context.newPage();
    await other.goto(`${host.url}index.html`);
    await saved(other);
    await host.close();
    assert.is((await openSearch(other, host.url, "?q=harbour")).count, 3, "the new edition's index");
    await page.fill("#q", "committee");
    await page.waitForSelector("[data-search-failed]");
    assert.match((await page.locator("[data-search-failed]").textContent()) ?? "", /updated/);
  }));

test("an evicted pack is noticed, and saved again", () =>
  visit(site.folder, {}, async ({ host, page }) => {
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
  }));

test("a host with a page of its own for what is missing is no trouble", () => {
  const intercept = (path: string, response: ServerResponse) => {
    if (!path.startsWith("/offline/")) return false;
    response.writeHead(200, { "content-type": "text/html" }).end("<h1>Our host</h1>");
    return true;
  };
  return visit(site.folder, { intercept }, async ({ host, page }) => {
    await page.goto(host.url);
    assert.is((await openSearch(page, host.url, "?q=harbour")).count, 4);
    assert.is(await page.locator("[data-offline][data-state]").count(), 0);
  });
});

test("a full store is told, and nothing half is kept", () =>
  visit(site.folder, {}, async ({ host, page, context }) => {
    await page.goto("about:blank");
    const session = await context.newCDPSession(page);
    await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(host.url).origin, quotaSize: 40_000 });
    await page.goto(host.url);
    await stateOf(page, "failed");
    assert.match(await offlineLine(page), /not enough room/);
    assert.is(await packs(page), 0);
    assert.is((await openSearch(page, host.url, "?q=harbour")).count, 4);
  }));

test("two tabs save once", () =>
  visit(site.folder, {}, async ({ host, page, context }) => {
    const other = await context.newPage();
    await Promise.all([page.goto(host.url), other.goto(`${host.url}people.html`)]);
    await Promise.all([saved(page), saved(other)]);
    const fetched = host.log.filter((asked) => isPack(asked.path)).map((asked) => asked.path);
    assert.is(fetched.length, new Set(fetched).size);
  }));

test("an update that the network cuts off leaves the old edition whole", () => {
  let cut = false;
  const intercept = (path: string, response: ServerResponse) => {
    if (!cut || !isPack(path)) return false;
    response.destroy();
    return true;
  };
  return visit(site.folder, { intercept }, async ({ host, page, publish }) => {
    await page.goto(host.url);
    await saved(page);
    publish(next.folder);
    cut = true;
    await page.reload();
    await stateOf(page, "failed");
    await host.close();
    assert.is((await openSearch(page, host.url, "?q=harbour")).count, 4, "pages and index of the old edition");
  });
});

test.run();
