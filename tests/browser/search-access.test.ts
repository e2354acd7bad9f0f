import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Statement } from "../../src/schema/index.ts";
import { harbour } from "../search/harbour.ts";
import { launchBrowser } from "../support/browser.ts";
import { type BuiltSite, buildWholeSite, withWholeSite } from "../support/built-site.ts";
import { type Host, type HostOptions, serveFolder, withHost } from "../support/serve-folder.ts";
import { closeBrowser, withPage as withPageOf } from "../support/with-page.ts";
import { after, answer, openSearch } from "./search-page.ts";

const test = suite("search for everyone");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let site: BuiltSite;
let host: Host;
let browser: Browser;

test.before(async () => {
  site = await buildWholeSite(harbour);
  host = await serveFolder(site.folder);
  browser = await launchBrowser();
});
test.after(async () => {
  await closeBrowser(browser);
  await host?.close();
  site?.remove();
});

const withPage = (options: Parameters<Browser["newPage"]>[0], act: (page: Page) => Promise<void>) => withPageOf(browser, options, act);

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const found = await (
      globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe.run();
    return found.violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`);
  });
}

test("axe finds nothing, in light, dark and narrow, with results, with none, grouped", async () => {
  for (const options of [
    { colorScheme: "light", viewport: { width: 1280, height: 900 } },
    { colorScheme: "dark", viewport: { width: 320, height: 700 } },
  ] as const) {
    await withPage(options, async (page) => {
      for (const query of ["?q=harbour&speaker=mira-hoglund", "?q=comittee", "?group=meeting", ""]) {
        await openSearch(page, host.url, query);
        assert.equal(await violations(page), [], `${options.colorScheme} ${query}`);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `no sideways scroll: ${query}`);
      }
    });
  }
});

test("a result says what the statement's card on a page says", async () => {
  await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    await openSearch(page, host.url, "?q=tariffs");
    const [found] = (await page.locator("article[data-statement]").allTextContents()).map((text) => text.replace(/\s+/g, " "));
    await page.goto(`${host.url}statements/2031-03.html`);
    const card = page.locator("article[data-statement]", { hasText: "the tariffs would rise" });
    const head = (await card.locator(".stmt-head").textContent())?.replace(/\s+/g, "") ?? "";
    assert.match(head, /^PZPavelZelenovskyypassingonMiraHöglund.*Inastatement$/);
    assert.is(found?.replace(/\s+/g, "").startsWith(head), true, found);
    assert.match(found ?? "", /Printed “The committee”/);
  });
});

test("a group's heading says how many results stand under it, shown or not", async () => {
  await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    await openSearch(page, host.url, "?group=meeting");
    assert.equal(
      (await page.locator("h3.group").allTextContents()).map((text) => text.trim()),
      ["Harbour talks 2", "Without one 5"],
    );
  });
});

test("on a phone the dates and the order are behind a line that opens them, on a wide screen they stand open", async () => {
  await withPage({ viewport: { width: 320, height: 700 } }, async (page) => {
    await openSearch(page, host.url, "?q=harbour&sort=newest");
    assert.not(await page.locator("select[name=sort]").isVisible());
    assert.ok(((await page.locator("article[data-statement]").first().boundingBox())?.y ?? 700) < 600, "a result in sight");
    await page.locator(".range-box summary").press("Enter");
    await after(page, () => page.locator("select[name=sort]").selectOption("oldest"));
    assert.match(page.url(), /sort=oldest/);
  });
  await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    await openSearch(page, host.url, "?q=harbour");
    assert.ok(await page.locator("select[name=sort]").isVisible());
    assert.not(await page.locator(".range-box summary").isVisible());
  });
});

test("on paper stands what was asked, and none of the fields", async () => {
  await withPage({ viewport: { width: 695, height: 900 } }, async (page) => {
    await openSearch(page, host.url, "?q=harbour&speaker=mira-hoglund");
    await page.emulateMedia({ media: "print" });
    assert.is(await page.locator("[data-asked]").textContent(), "“harbour” · Mira Höglund");
    assert.ok(await page.locator("[data-asked]").isVisible());
    assert.is(await page.locator("input:visible, select:visible, button:visible, summary:visible").count(), 0);
  });
});

test("by keyboard alone: the slash, typing, a facet, a result", async () => {
  await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    await openSearch(page, host.url, "");
    await page.keyboard.press("/");
    assert.is(await page.evaluate(() => document.activeElement?.id), "q");
    await after(page, () => page.keyboard.type("harbour"));
    for (let i = 0; i < 30 && !(await page.evaluate(() => document.activeElement?.matches('input[name="speaker"]'))); i++)
      await page.keyboard.press("Tab");
    const before = await page.evaluate(() => (document.activeElement as HTMLInputElement).value);
    const seen = await after(page, () => page.keyboard.press("Space"));
    assert.is(seen.count, 2);
    assert.is(await page.evaluate(() => (document.activeElement as HTMLInputElement).value), before, "the focus stays on the choice");
    await page.locator("article[data-statement] .links a").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/sources\//);
  });
});

test("without script the page leads to the lists", async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${host.url}search.html`);
    assert.match((await page.locator("noscript").textContent()) ?? "", /JavaScript/);
    for (const list of ["people.html", "meetings.html", "statements.html", "sources.html"])
      assert.ok((await page.locator(`[data-browse] a[href="${list}"]`).count()) > 0, list);
  });
});

test("where the page's script does not start, that is said, and what it needs", async () => {
  await withPage({}, async (page) => {
    await page.route("**/search/page.js*", (route) => route.abort());
    await page.goto(`${host.url}search.html`);
    const note = page.getByText("Search has not started");
    assert.not(await note.isVisible(), "not before it had time to");
    await note.waitFor({ state: "visible", timeout: 20_000 });
  });
  await withPage({}, async (page) => {
    await openSearch(page, host.url, "");
    assert.is(await page.locator("[data-stuck]").count(), 0);
  });
});

const cards = (page: Page) => page.locator("article[data-statement]").count();

/** Presses the button without scrolling to it, as scrolling loads by itself. */
const pressMore = (page: Page) => page.locator("[data-more] button").evaluate((button) => (button as HTMLElement).click());

/** A site of so many statements that find "harbour", served for the time of `act`. */
const withMany = (count: number, options: HostOptions, act: (page: Page, url: string) => Promise<void>) => {
  const [first] = harbour.statements;
  const statements = Array.from({ length: count }, (_, n) => ({ ...(first as Statement), id: `copy-${n}` }));
  return withWholeSite({ ...harbour, statements }, (other) =>
    withHost(other.folder, options, (its) =>
      withPage({ viewport: { width: 1280, height: 700 }, serviceWorkers: "block" }, (page) => act(page, its.url)),
    ),
  );
};

test("more results are loaded on request, the focus goes to the first of them", () =>
  withMany(25, {}, async (page, url) => {
    assert.is((await openSearch(page, url, "?q=harbour")).ids.length, 10);
    await pressMore(page);
    await page.waitForFunction(() => document.querySelectorAll("article[data-statement]").length === 20);
    const seen = await answer(page);
    assert.is(seen.count, 25);
    assert.is(new Set(seen.ids).size, 20);
    assert.is(await page.evaluate(() => document.activeElement?.closest("[data-statement]")?.getAttribute("data-statement")), seen.ids[10]);
  }));

test("going back from a source shows as many results as before, where the reader was", () =>
  withMany(25, {}, async (page, url) => {
    await openSearch(page, url, "?q=harbour");
    await pressMore(page);
    await page.waitForFunction(() => document.querySelectorAll("article[data-statement]").length === 20);
    await answer(page);
    const link = page.locator("article[data-statement] .links a").nth(17);
    await link.scrollIntoViewIfNeeded();
    const top = await page.evaluate(() => scrollY);
    assert.ok(top > 500);
    await link.click();
    await page.waitForURL(/sources\//);
    await page.goBack();
    await answer(page);
    assert.ok((await cards(page)) >= 20);
    await page.waitForFunction((was) => Math.abs(scrollY - was) < 50, top);
  }));

test("more results are loaded on scrolling, what is focused stays, and the foot of the page can be reached", () =>
  withMany(100, {}, async (page, url) => {
    await openSearch(page, url, "?q=harbour&sort=newest");
    await page.waitForTimeout(500);
    assert.is(await cards(page), 10, "nothing unasked");
    const link = page.locator("article[data-statement] .links a").nth(3);
    await link.focus();
    for (let n = 0; n < 30 && (await cards(page)) < 60; n++) {
      await page.mouse.wheel(0, 3000);
      await page.waitForTimeout(200);
    }
    await answer(page);
    assert.is(await cards(page), 60);
    assert.ok(await link.evaluate((element) => element === document.activeElement));
    await page.mouse.wheel(0, 30_000);
    await page.waitForTimeout(500);
    assert.is(await cards(page), 60);
    assert.ok(await page.locator("[data-more] button").isVisible());
    assert.ok(await page.evaluate(() => innerHeight + scrollY >= document.documentElement.scrollHeight - 2));
  }));

test("the count and the first results are shown while others are on their way", () => {
  const held: (() => void)[] = [];
  const intercept = (path: string, response: ServerResponse) => {
    if (!/\/c-1\.bin$/.test(path)) return false;
    held.push(() => response.writeHead(500).end());
    return true;
  };
  return withMany(25, { intercept }, async (page, url) => {
    // Best first is newest first where all match alike: 22 results lie in two files of eleven.
    await openSearch(page, url, "?q=harbour");
    await pressMore(page);
    await page.waitForFunction(() => document.querySelectorAll("article[data-statement]").length === 11);
    assert.is(await page.locator("[data-result-count]").getAttribute("data-result-count"), "25");
    for (const end of held) end();
    await page.waitForSelector("[data-search-failed]");
    assert.match((await page.locator("[data-search-failed]").textContent()) ?? "", /could not load/);
    assert.is(await cards(page), 11, "what is there stays");
  });
});

test("where no worker may be had, the page searches itself", async () => {
  await withPage({}, async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, "Worker", {
        value: class {
          constructor() {
            throw new Error("refused");
          }
        },
      });
    });
    assert.is((await openSearch(page, host.url, "?q=harbour")).count, 4);
  });
});

test.run();
