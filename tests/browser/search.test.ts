import type { Browser, Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Statement } from "../../src/schema/index.ts";
import { harbour } from "../search/harbour.ts";
import { launchBrowser } from "../support/browser.ts";
import { type BuiltSite, buildWholeSite, withWholeSite } from "../support/built-site.ts";
import { type Host, serveFolder, withHost } from "../support/serve-folder.ts";
import { closeBrowser } from "../support/with-page.ts";
import { after, facetCount, openSearch } from "./search-page.ts";

const test = suite("search in a browser");
let site: BuiltSite;
let host: Host;
let browser: Browser;
let page: Page;
const problems: string[] = [];

test.before(async () => {
  site = await buildWholeSite(harbour);
  host = await serveFolder(site.folder);
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
});
test.after(async () => {
  await closeBrowser(browser);
  await host?.close();
  site?.remove();
});
const short = (ids: readonly string[]) => ids.map((id) => id.replace(/-2031-..-../, ""));
const found = async (query: string) => short((await openSearch(page, host.url, query)).ids).sort();

test("a word, in each of its forms", async () => {
  assert.equal(await found("?q=tariffs"), ["gazette-4"]);
  assert.equal(await found("?q=regulating"), ["gazette-2", "mail-1"]);
  assert.equal(await found("?q=guarant"), ["gazette-1", "gazette-3"]);
  assert.equal(await found("?q=sudhafen"), ["mail-2"]);
});

test("an exact phrase, alone and with another word", async () => {
  assert.equal(await found("?q=%22legal+guarantees%22"), ["gazette-1"]);
  assert.equal(await found("?q=legal+guarantees"), ["gazette-1", "gazette-3"]);
  assert.equal(await found("?q=%22the+harbour%22+committee"), ["mail-2"]);
  assert.equal(await found("?q=%22harbour+the%22"), []);
  assert.equal(await found("?q=cease-fire"), ["gazette-3"]);
});

test("a word itself stands before longer ones that begin with it, however often they are said", () => {
  const [first] = harbour.statements;
  const texts = ["It left a mark on the old bridge", ...Array.from({ length: 12 }, () => "The market, a market for markets")];
  const statements = texts.map((text, n) => ({ ...(first as Statement), id: `said-${n}`, kind: "indirect" as const, quoted: [], text }));
  return withWholeSite({ ...harbour, statements }, (other) =>
    withHost(other.folder, {}, async ({ url }) => {
      const seen = await openSearch(page, url, "?q=mark");
      assert.is(seen.count, 13);
      assert.is(seen.ids[0], "said-0");
    }),
  );
});

test("a misspelt name is found by its right one, and the reverse", async () => {
  assert.equal(await found("?q=Ryabalov"), ["gazette-1", "mail-1"]);
  assert.equal(await found("?q=Rybalov"), ["gazette-1", "mail-1"]);
  assert.equal(await found("?q=Hoeglund"), ["gazette-2", "gazette-3", "gazette-4", "mail-2"]);
  assert.equal(await found("?q=Zelenovsky"), ["gazette-4"]);
  assert.equal(await found("?q=Selenovskyj"), ["gazette-4"]);
  assert.match((await page.locator("[data-notes]").textContent()) ?? "", /zelenovskyy/);
});

test("a word that occurs nowhere is named, and a near one offered", async () => {
  assert.equal(await found("?q=comittee"), []);
  assert.match((await page.locator("[data-notes]").textContent()) ?? "", /“comittee” occurs nowhere/);
  const seen = await after(page, () => page.locator("[data-notes] a", { hasText: "committee" }).click());
  assert.equal(short(seen.ids), ["mail-2"]);
  assert.equal(await found("?q=nowhereword+harbour"), []);
});

test("a slip in the first letters is seen too", async () => {
  for (const word of ["ocmmittee", "ommittee"]) {
    assert.equal(await found(`?q=${word}`), []);
    assert.match((await page.locator("[data-notes]").textContent()) ?? "", /Did you mean committee/, word);
  }
});

test("a word of an exact phrase is taken as it is: named and a near one offered, never read as another", async () => {
  assert.equal(await found("?q=%22Pavel+Zelenovsky%22"), []);
  assert.match((await page.locator("[data-notes]").textContent()) ?? "", /“zelenovsky” occurs nowhere in this record. Did you mean/);
  const seen = await after(page, () => page.locator("[data-notes] a", { hasText: "zelenovskyy" }).click());
  assert.equal(short(seen.ids), ["gazette-4"]);
  assert.is(await page.inputValue("#q"), '"Pavel zelenovskyy"');
});

test("facets join inside a group, meet between groups, and count right", async () => {
  await openSearch(page, host.url, "?q=harbour");
  assert.is(await facetCount(page, "speaker", "yuri-ryabalov"), 2);
  assert.is(await facetCount(page, "speaker", "mira-hoglund"), 2);
  let seen = await after(page, () => page.check('input[name="speaker"][value="yuri-ryabalov"]'));
  assert.equal(short(seen.ids).sort(), ["gazette-1", "mail-1"]);
  assert.is(await facetCount(page, "speaker", "mira-hoglund"), 2, "a group's own choice does not narrow its counts");
  assert.is(await facetCount(page, "topic", "security"), 1);
  seen = await after(page, () => page.check('input[name="speaker"][value="mira-hoglund"]'));
  assert.is(seen.count, 4);
  seen = await after(page, () => page.check('input[name="meeting"][value="harbour-talks-2031-03-03"]'));
  assert.equal(short(seen.ids).sort(), ["gazette-1", "gazette-2"]);
  assert.match(page.url(), /speaker=yuri-ryabalov&speaker=mira-hoglund&meeting=harbour-talks-2031-03-03/);
  seen = await after(page, () => page.goBack());
  assert.is(seen.count, 4);
});

test("dates, months, kind and review", async () => {
  assert.equal(await found("?from=2031-03-04&to=2031-03-31"), ["gazette-3", "gazette-4"]);
  assert.equal(await found("?month=2031-04"), ["mail-1", "mail-2", "mail-3"]);
  assert.is((await found("?year=2031")).length, 7);
  assert.equal(await found("?year=2030&month=2031-04"), ["mail-1", "mail-2", "mail-3"], "years and months are one group");
  assert.equal(await found("?kind=indirect&topic=fees"), ["gazette-4", "mail-3"]);
  assert.equal(await found("?review=reviewed"), ["gazette-1"]);
  assert.equal(await found("?source=mail-2031-04-11&q=fees"), ["mail-1", "mail-3"]);
});

test("the address restores the whole state", async () => {
  const seen = await openSearch(page, host.url, "?q=harbour&speaker=mira-hoglund&from=2031-01-01&to=2031-12-31&sort=oldest");
  assert.equal(short(seen.ids), ["gazette-2", "mail-2"]);
  assert.is(await page.inputValue("#q"), "harbour");
  assert.is(await page.inputValue("[name=from]"), "2031-01-01");
  assert.is(await page.inputValue("[name=sort]"), "oldest");
  assert.ok(await page.isChecked('input[name="speaker"][value="mira-hoglund"]'));
  assert.equal(short((await openSearch(page, host.url, "?q=harbour&sort=newest")).ids), ["mail-1", "mail-2", "gazette-1", "gazette-2"]);
  assert.equal(short((await openSearch(page, host.url, "?group=speaker&sort=oldest")).ids).slice(0, 3), [
    "gazette-2",
    "gazette-3",
    "mail-2",
  ]);
});

test("a search saved with the id that a person or a meeting had before goes on with today's", async () => {
  assert.equal(await found("?q=harbour&speaker=yuri-rybalov&meeting=talks-2031-03-03"), ["gazette-1"]);
  assert.match(page.url(), /speaker=yuri-ryabalov&meeting=harbour-talks-2031-03-03$/);
  assert.ok(await page.isChecked('input[name="speaker"][value="yuri-ryabalov"]'));
  assert.match((await page.locator("[data-chips]").textContent()) ?? "", /Yuri Ryabalov/);
  assert.equal(await found("?speaker=yuri-rybalov&speaker=yuri-ryabalov"), ["gazette-1", "mail-1"]);
  assert.match(page.url(), /\?speaker=yuri-ryabalov$/, "once");
  assert.equal(await found("?speaker=nobody-ever"), []);
  assert.match(page.url(), /speaker=nobody-ever$/);
});

test("a result opens its statement in context, the words marked", async () => {
  await openSearch(page, host.url, "?q=tariffs");
  const id = "gazette-2031-03-04-4";
  const link = page.locator(`article[data-statement="${id}"] .links a`);
  assert.is(await link.getAttribute("href"), `sources/gazette-2031-03-04.html#${id}`);
  await link.click();
  await page.waitForURL(/sources\/gazette/);
  assert.is(await page.locator(`[id="${id}"]`).count(), 1);
  assert.equal((await page.locator("mark", { hasText: "tariffs" }).count()) > 0, true);
});

test("typing searches, and is read out", async () => {
  await openSearch(page, host.url, "");
  const seen = await after(page, () => page.locator("#q").pressSequentially("tarif", { delay: 20 }));
  assert.is(seen.count, 1);
  assert.match(page.url(), /q=tarif$/);
  assert.is(await page.locator("[data-status]").textContent(), "1 of 7 statements");
});

test("a choice made right after typing keeps what was typed", async () => {
  await openSearch(page, host.url, "");
  await after(page, async () => {
    await page.fill("#q", "harbour");
    await page.check('input[name="speaker"][value="mira-hoglund"]');
    await page.waitForURL(/speaker=/);
  });
  assert.match(page.url(), /q=harbour&speaker=mira-hoglund/);
});

test("a host that answers with its own page for what is missing: the open page of an old edition says that the record was updated", async () => {
  const other = await browser.newPage({ serviceWorkers: "block" });
  await openSearch(other, host.url, "");
  await other.route("**/search/*/*.bin", (route) => route.fulfill({ status: 200, contentType: "text/html", body: "<h1>Our host</h1>" }));
  await other.fill("#q", "committee");
  await other.waitForSelector("[data-search-failed]");
  assert.match((await other.locator("[data-search-failed]").textContent()) ?? "", /updated/);
  assert.ok(await other.locator("[data-browse]").isVisible(), "reading goes on");
  await other.close();
});

test("the results go into a table", async () => {
  await openSearch(page, host.url, "?q=harbour&sort=oldest");
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-csv]").click()]);
  const stream = await download.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const lines = Buffer.concat(chunks).toString("utf8").trim().split("\r\n");
  assert.is(lines.length, 5);
  assert.match(lines[1] ?? "", /^gazette-2031-03-04-2,2031-03-03,Mira Höglund,Envoy,indirect,/);
});

test("nothing went wrong on the page", () => assert.equal(problems, []));

test.run();
