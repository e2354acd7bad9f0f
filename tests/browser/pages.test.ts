import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { hostileBriefs, hostileRecord, hostileSettings } from "../fixtures/site/hostile.ts";
import { record } from "../fixtures/site/strait-talks.ts";
import { siteFor } from "../site/support.ts";
import { axeViolations } from "../support/axe.ts";
import { launchBrowser } from "../support/browser.ts";
import { checkDataFiles } from "../support/data-files.ts";
import { roomOnPaper, sheetsOf } from "../support/paper.ts";
import { closeBrowser, withPage } from "../support/with-page.ts";

const test = suite<{ browser: Browser }>("pages in a browser");

const MAIN = [
  "index.html",
  "people/petra-halvorsen.html",
  "meetings/strait-talks-2031-03-04.html",
  "sources/courier-strait-talks.html",
  "briefs/strait-week.html",
];
const OTHERS = [
  "people.html",
  "meetings.html",
  "organizations.html",
  "organizations/karst.html",
  "places.html",
  "places/port-selwyn.html",
  "topics.html",
  "topics/fishing.html",
  "sources.html",
  "sources/karst-press-briefing.html",
  "briefs.html",
  "statements.html",
  "statements/2031-03.html",
  "timeline.html",
  "who-met-whom.html",
  "about.html",
  "components.html",
  "people/gone-person.html",
  "404.html",
  "not-saved.html",
];

interface View {
  readonly scheme: "light" | "dark";
  readonly width: number;
}
const WIDE_LIGHT: View = { scheme: "light", width: 1440 };
const NARROW_DARK: View = { scheme: "dark", width: 320 };

test.before(async (context) => {
  context.browser = await launchBrowser();
});
test.after(({ browser }) => closeBrowser(browser));

/** Opens a page of a folder for the time of `act`, and notes what its console reports. */
function withFile(
  browser: Browser,
  folder: string,
  path: string,
  view: View,
  act: (page: Page, errors: readonly string[]) => Promise<void>,
) {
  const options = { viewport: { width: view.width, height: 900 }, colorScheme: view.scheme, reducedMotion: "reduce" } as const;
  return withPage(browser, options, async (page) => {
    const errors: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(pathToFileURL(join(folder, path)).href);
    await act(page, errors);
  });
}

const cases = [
  ...[...MAIN, ...OTHERS].flatMap((path) => [WIDE_LIGHT, NARROW_DARK].map((view) => ({ path, view }))),
  ...MAIN.flatMap((path) => [
    { path, view: { scheme: "light", width: 320 } as const },
    { path, view: { scheme: "dark", width: 1440 } as const },
  ]),
];
for (const { path, view } of cases)
  test(`${path} at ${view.width} px, ${view.scheme}: axe, no error, no sideways scroll`, async ({ browser }) => {
    const site = await siteFor("plain");
    await withFile(browser, site.folder, path, view, async (page, errors) => {
      assert.equal(errors, []);
      assert.equal(await axeViolations(page), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "no sideways scroll");
    });
  });

const hostileSite = () =>
  siteFor("hostile", { record: hostileRecord, briefing: hostileSettings, briefs: hostileBriefs, baseUrl: "https://strait.example/desk" });

test("hostile text runs nowhere, asks for nothing and widens nothing, on every page", async ({ browser }) => {
  const site = await hostileSite();
  const context = await browser.newContext({ viewport: { width: 320, height: 900 }, colorScheme: "dark" });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`${page.url()}: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith("file:")) problems.push(`${page.url()} asks ${request.url()}`);
  });
  // The search page's scripts are another layer's: it has tests of its own.
  const paths = site.files.filter(
    (path) => path.endsWith(".html") && path !== "search.html" && !site.read(path).includes('http-equiv="refresh"'),
  );
  assert.ok(paths.length >= 40, `${paths.length} pages`);
  for (const path of paths) {
    await page.goto(pathToFileURL(join(site.folder, path)).href);
    const [pwned, width] = await page.evaluate(() => [(globalThis as { pwned?: number }).pwned, document.documentElement.scrollWidth]);
    if (pwned !== undefined) problems.push(`${path}: a source's script ran`);
    if ((width ?? 0) > 320) problems.push(`${path}: ${width} px wide`);
  }
  await context.close();
  assert.equal(problems, []);
});

test("hostile text stays data in feeds, calendars and downloads", async ({ browser }) => {
  const site = await hostileSite();
  assert.equal(await checkDataFiles(browser, site.folder, site.files), []);
  const calendar = site.read("calendar.ics").replaceAll("\r\n ", "");
  assert.not.match(calendar, /^(?:BEGIN:VALARM|ATTENDEE)/m);
  assert.not.match(site.read("data/statements.csv"), /(?:^|,)"?=HYPERLINK/m);
});

test("copies a citation as text, BibTeX and CSL-JSON, and filters a person's statements in place", async ({ browser }) => {
  const site = await siteFor("plain");
  await withFile(browser, site.folder, "people/petra-halvorsen.html", WIDE_LIGHT, async (page) => {
    await page.evaluate(
      `globalThis.copied = []; Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => { globalThis.copied.push(text); } } })`,
    );
    const card = page.locator('[data-statement="courier-strait-talks-0a0a0a02"]');
    await card.locator("summary").click();
    for (const button of await card.locator(".copy button").all()) await button.click();
    const [text = "", bibtex = "", csl = "", link = ""] = await page.evaluate(() => (globalThis as unknown as { copied: string[] }).copied);
    assert.match(text, /long winter/);
    assert.match(text, /The Selwyn Courier/);
    assert.match(bibtex, /^@article\{courier-strait-talks-0a0a0a02,/);
    assert.is((JSON.parse(csl) as { type: string }[])[0]?.type, "article-newspaper");
    assert.match(link, /^file:.*sources\/courier-strait-talks\.html#courier-strait-talks-0a0a0a02$/);
    await page.locator('button[data-value="quota"]').click();
    assert.is(await page.locator("[data-year] [data-statement]:visible").count(), 1);
    assert.match((await page.locator("[data-filter-status]").textContent()) ?? "", /^1 of 4/);
  });
});

test("a statement's address highlights its words, and the theme button is remembered", async ({ browser }) => {
  const site = await siteFor("plain");
  await withFile(browser, site.folder, "sources/courier-strait-talks.html", WIDE_LIGHT, async (page) => {
    await page.goto(`${page.url()}#courier-strait-talks-0a0a0a03`);
    const outline = await page.evaluate(() => getComputedStyle(document.querySelector(":target") as Element).outlineStyle);
    assert.is(outline, "solid");
    await page.waitForSelector(".cite.here .copy button");
    assert.match((await page.locator(".cite.here p").first().textContent()) ?? "", /The Selwyn Courier.*¶\d/);
    assert.match((await page.locator(".cite.here").getAttribute("data-permalink")) ?? "", /#courier-strait-talks-0a0a0a03$/);
    await page.locator("[data-theme-button]").click();
    await page.locator("[data-theme-button]").click();
    assert.is(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
    await page.reload();
    assert.is(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
  });
});

/** The talks with a room full of people, every statement said there many times over, and as many sources. */
function crowdedRecord(times: number) {
  const copies = Array.from({ length: times }, (_, i) => i);
  return {
    ...record,
    articles: [...record.articles, ...copies.flatMap((i) => record.articles.slice(0, 1).map((a) => ({ ...a, id: `copy-${i}` })))],
    meetings: record.meetings.map((meeting) =>
      meeting.id === "strait-talks-2031-03-04"
        ? {
            ...meeting,
            participants: copies.flatMap(() => meeting.participants),
            evidence: copies.flatMap((i) => meeting.evidence.map((e) => ({ ...e, article: `copy-${i}` }))),
          }
        : meeting,
    ),
    statements: copies.flatMap((i) =>
      record.statements.map((s, n) => ({
        ...s,
        id: `${s.article}-${String(i * 100 + n).padStart(8, "0")}`,
        saidAt: "strait-talks-2031-03-04",
        sameAs: [],
        partOf: null,
      })),
    ),
  };
}

const KEPT_BACK = 28;

test("a meeting prints on one page, however much was said there, and leaves nothing out while there is room", async ({ browser }) => {
  const crowded = await siteFor("crowded", { record: crowdedRecord(20), briefs: [] });
  const busy = await siteFor("busy", { record: crowdedRecord(3), briefs: [] });
  for (const site of [await siteFor("plain"), busy, crowded])
    await withFile(browser, site.folder, "meetings/strait-talks-2031-03-04.html", WIDE_LIGHT, async (page) => {
      assert.is(await sheetsOf(page), 1);
      const { free, leftOut } = await roomOnPaper(page);
      assert.ok(free >= 0, `${free} pt free`);
      assert.ok((await page.locator("[data-statement]:visible").count()) >= 3, "with statements on it");
      // What the estimate keeps back for other browsers' line breaks, and a line of its own error.
      assert.equal(
        leftOut.filter((height) => height < free - KEPT_BACK),
        [],
      );
      if (site === crowded) {
        assert.ok(leftOut.length > 0, "not all can be printed");
        assert.match((await page.locator(".ledger > .print-only").textContent()) ?? "", /^\d+ more statements/);
      }
      assert.is(await page.locator(".ledger .stmt:visible .who:not(:has(a))").count(), 0, "no question from nobody");
      const filled = await page.locator(".ledger .side:visible:has(:is(.stmt, .void, .print-only):visible)").count();
      assert.is(await page.locator(".ledger .side:visible").count(), filled, "no side's name stands over nothing");
      const heads = await page
        .locator(".ledger .stmt:visible .stmt-head")
        .evaluateAll((all) => all.map((e) => e.getBoundingClientRect().height));
      assert.ok(Math.min(...heads) > 10, "each says who speaks, where it goes on after another too");
    });
});

test("everything is read without JavaScript", async ({ browser }) => {
  const site = await siteFor("plain");
  await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(pathToFileURL(join(site.folder, "people/petra-halvorsen.html")).href);
    assert.is(await page.locator("[data-year] [data-statement]").count(), 4, "five, of which one repeats another source's words");
    assert.is(await page.locator("button:visible").count(), 0);
  });
});

test.run();
