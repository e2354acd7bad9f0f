/**
 * Meetings of a built site as they print: sheets taken, and how much of the sheet is free where statements were left to the site
 * that would have had room.
 *
 *   npm run bench -- one-page SITE [FROM [TO]]
 *
 * Prints a summary, and a line for each meeting that takes more than a sheet or leaves out what has room. FROM and TO cut the
 * list of meetings (by number, from 0), for a slow machine.
 */
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { launchBrowser } from "../tests/support/browser.ts";
import { roomOnPaper, sheetsOf } from "../tests/support/paper.ts";
import { filesOf, isRedirect } from "./site/walk.ts";

/** A sheet with more free than this share, and statements left out, is looked at. */
const WASTEFUL = 0.25;
/** Points that the site keeps back for other browsers' line breaks, and a line of its estimate's error. */
const KEPT_BACK = 28;

interface Printed {
  readonly path: string;
  readonly sheets: number;
  /** Share of the first sheet that is free; below 0 where it does not suffice. */
  readonly free: number;
  readonly shown: number;
  /** Said on the page to be left to the site. */
  readonly left: number;
  /** Statements of the page's ledger that are left out and would have had room. */
  readonly wouldFit: number;
}

const [site = "_site", from = "0", to] = process.argv.slice(2);
const pages = filesOf(site).filter((path) => /^meetings\/[^/]+\.html$/.test(path) && !isRedirect(site, path));
const browser = await launchBrowser();
const all: Printed[] = [];
try {
  const page = await browser.newPage();
  for (const path of pages.slice(Number(from), to ? Number(to) : undefined)) all.push(await print(page, path));
} finally {
  await browser.close();
}
report(all);

async function print(page: Page, path: string): Promise<Printed> {
  await page.goto(pathToFileURL(resolve(join(site, path))).href);
  await page.evaluate(() => document.fonts.ready);
  const sheets = await sheetsOf(page);
  const { free, sheet, leftOut } = await roomOnPaper(page);
  const said = (await page.locator(".ledger > .print-only").allTextContents()).join("");
  return {
    path,
    sheets,
    free: free / sheet,
    shown: await page.locator(".ledger [data-statement]:visible").count(),
    left: Number(/[\d,.\s]+/.exec(said)?.[0].replace(/\D/g, "") ?? 0),
    wouldFit: leftOut.filter((height) => height < free - KEPT_BACK).length,
  };
}

function report(printed: readonly Printed[]): void {
  const withLedger = printed.filter((p) => p.shown + p.left > 0);
  const over = printed.filter((p) => p.sheets > 1 || p.free < 0);
  const wasteful = printed.filter((p) => p.left > 0 && p.free > WASTEFUL);
  const fitting = printed.filter((p) => p.wouldFit > 0);
  for (const p of new Set([...over, ...fitting, ...wasteful])) console.log(JSON.stringify(p));
  const full = withLedger.filter((p) => p.left > 0).map((p) => p.free);
  console.log(
    `${printed.length} meetings, ${withLedger.length} with statements, ${full.length} with some left to the site; more than a sheet: ${over.length}; ` +
      `more than ${WASTEFUL * 100} % free and some left: ${wasteful.length}; left out what has room: ${fitting.length}; ` +
      `free where some are left, mean: ${((100 * full.reduce((sum, f) => sum + f, 0)) / Math.max(1, full.length)).toFixed(1)} %`,
  );
}
