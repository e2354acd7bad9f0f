/** Run by `firefox.sh`: drives an installed Firefox through search from a folder and offline. Exits 1 where something fails. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { harbour } from "../tests/search/harbour.ts";
import { buildWholeSite } from "../tests/support/built-site.ts";
import { serveFolder } from "../tests/support/serve-folder.ts";
import { makeTemporary, removeTemporary } from "../tests/support/temporary.ts";

interface Page {
  goto(url: string): Promise<unknown>;
  waitForFunction(code: string, options: { timeout: number }): Promise<unknown>;
  evaluate(code: string): Promise<unknown>;
  close(): Promise<void>;
}
interface Browser {
  newPage(): Promise<Page>;
  version(): Promise<string>;
  close(): Promise<void>;
}
interface Driver {
  readonly default: { launch(options: Readonly<Record<string, unknown>>): Promise<Browser> };
}

const driver = (await import(pathToFileURL(process.env.READOUT_DRIVER ?? "").href)) as Driver;
const profile = makeTemporary("firefox");

const start = () =>
  driver.default.launch({
    browser: "firefox",
    executablePath: ["/usr/bin/firefox-esr", "/usr/bin/firefox"].find((path) => existsSync(path)),
    headless: true,
    userDataDir: profile,
    // The driver's own profile relaxes the rules for files: without these two lines a failure would pass.
    extraPrefsFirefox: { "security.fileuri.strict_origin_policy": true, "remote.prefs.recommended": false },
  });
let browser = await start();
const site = await buildWholeSite(harbour, "Übersicht #1 100% & more");

async function count(page: Page, address: string): Promise<number> {
  await page.goto(address);
  await page.waitForFunction('document.querySelector("[data-result-count]") && !document.querySelector("[data-list][aria-busy]")', {
    timeout: 20_000,
  });
  return Number(await page.evaluate('document.querySelector("[data-result-count]").dataset.resultCount'));
}

async function searchAll(page: Page, root: string): Promise<void> {
  assert.equal(await count(page, `${root}search.html?q=harbour`), 4);
  assert.equal(await count(page, `${root}search.html?q=harbour&speaker=mira-hoglund&from=2031-04-01`), 1);
  assert.equal(await count(page, `${root}search.html?q=%22legal+guarantees%22`), 1);
  assert.equal(await count(page, `${root}search.html?q=Rybalov`), 2);
}

try {
  const file = await browser.newPage();
  const root = `${pathToFileURL(site.folder).href}/`;
  await searchAll(file, root);
  assert.equal(await file.evaluate('fetch("assets/site.css").then(() => "read", () => "refused")'), "refused");
  process.stdout.write(`${await browser.version()}: search from a folder works, and fetch is refused there\n`);

  const host = await serveFolder(site.folder, { base: "/Übersicht #1 100% & more/" });
  const hosted = await browser.newPage();
  await hosted.goto(host.url);
  await hosted.waitForFunction('document.querySelector("[data-offline][data-state=saved]")', { timeout: 20_000 });
  await host.close();
  host.log.length = 0;
  await searchAll(hosted, host.url);
  await hosted.goto(`${host.url}people/mira-hoglund.html`);
  assert.match(String(await hosted.evaluate("document.title")), /Mira Höglund/);
  process.stdout.write(`${await browser.version()}: search and pages work with the host gone\n`);

  await browser.close();
  browser = await start();
  await searchAll(await browser.newPage(), host.url);
  assert.equal(host.log.length, 0);
  process.stdout.write(`${await browser.version()}: and after a restart\n`);
} finally {
  await browser.close();
  site.remove();
  removeTemporary(profile);
}
