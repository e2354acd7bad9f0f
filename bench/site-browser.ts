/**
 * Opens every page type of a built site in a real browser, in all the ways readers do, and says what is wrong.
 *
 *   npm run bench -- site-browser SITE [--per-folder 2] [--view part-of-its-name] [part-of-path …]
 *
 * From file:// in light and dark at 320, 768 and 1440 px: axe, headings, errors, requests, sideways scroll. Then forced
 * colours, 200 % zoom, 200 % text, reduced motion, no script, a walk by Tab alone; and once from a sub-path over HTTP.
 */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { axeViolations } from "../tests/support/axe.ts";
import { launchBrowser } from "../tests/support/browser.ts";
import { serveFolder } from "../tests/support/serve-folder.ts";
import { idleControls, keyboardWalk, lostContent, motion, outline } from "./site/in-page.ts";
import { filesOf, samplePages } from "./site/walk.ts";

type Check = (page: Page) => Promise<readonly string[]>;
interface View {
  readonly name: string;
  readonly options: BrowserContextOptions;
  readonly checks: readonly Check[];
  /** Root font size in per cent, for larger text without zoom. */
  readonly text?: number;
}

const at = (width: number, colorScheme: "light" | "dark"): View => ({
  name: `${width} px ${colorScheme}`,
  options: { viewport: { width, height: 900 }, colorScheme },
  checks: [axeViolations, outline, lostContent],
});
const VIEWS: readonly View[] = [
  ...[320, 768, 1440].flatMap((width) => [at(width, "light"), at(width, "dark")]),
  { name: "forced colours", options: { viewport: { width: 1280, height: 900 }, forcedColors: "active" }, checks: [axeViolations] },
  { name: "200 % zoom", options: { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }, checks: [lostContent] },
  { name: "200 % text", options: { viewport: { width: 1280, height: 900 } }, checks: [lostContent], text: 200 },
  { name: "less motion", options: { viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" }, checks: [motion] },
  { name: "no script", options: { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false }, checks: [idleControls, lostContent] },
  { name: "Tab alone", options: { viewport: { width: 1280, height: 900 } }, checks: [keyboardWalk] },
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { "per-folder": { type: "string", default: "2" }, view: { type: "string", default: "" } },
});
const [site = "_site", ...parts] = positionals;
const pages = parts.length
  ? filesOf(site).filter((path) => path.endsWith(".html") && parts.some((part) => path.includes(part)))
  : samplePages(site, Number(values["per-folder"]));
const folder = `${pathToFileURL(resolve(site)).href}/`;
const problems: string[] = [];
const browser = await launchBrowser();
const host = await serveFolder(resolve(site), { base: "/desk/2031/" });
try {
  for (const view of VIEWS.filter((v) => v.name.includes(values.view))) await look(browser, folder, view);
  await look(browser, host.url, { name: "sub-path", options: {}, checks: [lostContent] });
} finally {
  await browser.close();
  await host.close();
}
process.stdout.write(`${pages.length} pages, ${VIEWS.length + 1} views each: ${problems.length} problems\n`);
process.exitCode = problems.length > 0 ? 1 : 0;

async function look(browser: Browser, base: string, view: View): Promise<void> {
  const context = await browser.newContext(view.options);
  const before = problems.length;
  for (const path of pages) {
    const page = await context.newPage();
    const found = [...(await open(page, base, path, view))];
    for (const check of view.checks) found.push(...(await check(page)));
    for (const line of found) {
      problems.push(line);
      process.stdout.write(`  ${view.name}, ${path}: ${line}\n`);
    }
    await page.close();
  }
  await context.close();
  process.stdout.write(`${view.name}: ${problems.length - before} problems\n`);
}

/** Errors that the page reports, and requests that leave the site. */
async function open(page: Page, base: string, path: string, view: View): Promise<readonly string[]> {
  const found: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") found.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => found.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(base) && !/^(?:blob|data):/.test(request.url())) found.push(`asks ${request.url()}`);
  });
  page.on("requestfailed", (request) => found.push(`failed: ${request.url()}`));
  await page.goto(base + path);
  if (view.text)
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = `${size}%`;
    }, view.text);
  if (view.options.javaScriptEnabled !== false) await page.evaluate(() => document.fonts.ready);
  return found;
}
