/**
 * Compares the search of a built site with a plain scan over its exported record:
 *
 *   readout build FOLDER --out SITE; readout export FOLDER > record.json
 *   node --import tsx bench/search-quality.ts SITE record.json [--write=docs/search.md]
 *
 * For words: no statement that contains them all may be missing, and the first result must be one that does; what is found besides
 * (other endings, beginnings) is counted. For phrases, dates and facets the two must be equal. The table of queries is for the
 * White House's January 2022; others are drawn from the record. `--write` puts the table in the place of the one in the page. Exits 1 where a row fails.
 */
import { readFileSync, writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { ReadoutRecord, Statement } from "../src/schema/index.ts";
import { sortDay } from "../src/search/order.ts";
import { launchBrowser } from "../tests/support/browser.ts";
import { serveFolder } from "../tests/support/serve-folder.ts";
import { type Drawn, drawRows } from "./search-quality-drawn.ts";
import { ROWS, type Row } from "./search-quality-rows.ts";

const [folder = "", file = ""] = process.argv.slice(2);
const record = JSON.parse(readFileSync(file, "utf8")) as ReadoutRecord;
const dates = new Map(record.articles.map((a) => [a.id, a.date]));
const texts = new Map(record.statements.map((s) => [s.id, scanText(s)]));
const host = await serveFolder(folder);
const browser = await launchBrowser();
const context = await browser.newContext({ serviceWorkers: "block", acceptDownloads: true });
const page = await context.newPage();
let failures = 0;
const lines = ["| what | query | scan | found | missing | besides | first result |", "|---|---|---:|---:|---:|---:|---|"];
for (const row of ROWS) lines.push(await check(page, row));
for (const drawn of drawRows(record)) lines.push(await checkDrawn(page, drawn));
await browser.close();
await host.close();
const table = `${lines.join("\n")}\n`;
process.stdout.write(`${table}${record.statements.length} statements of ${record.articles.length} articles, ${failures} rows fail\n`);
const written = process.argv.find((arg) => arg.startsWith("--write="))?.slice(8);
if (written)
  writeFileSync(
    written,
    readFileSync(written, "utf8").replace(/\| what \| query \|.*\n(?:\|.*\n)*/, () => table),
  );
process.exitCode = failures > 0 ? 1 : 0;

interface Compared {
  readonly expected: number;
  readonly count: number;
  readonly missing: number;
  readonly besides: number;
  readonly first: string;
  readonly failed: boolean;
}

async function compare(page: Page, row: Row): Promise<Compared> {
  const expected = new Set(record.statements.filter((s) => matches(s, row)).map((s) => s.id));
  await page.goto(`${host.url}search.html?${row.query}`);
  await page.waitForFunction(() => document.querySelector("[data-result-count]") && !document.querySelector("[data-list][aria-busy]"));
  const count = Number(await page.locator("[data-result-count]").getAttribute("data-result-count"));
  const found = count > 0 ? await allIds(page) : [];
  const missing = [...expected].filter((id) => !found.includes(id)).length;
  const besides = found.filter((id) => !expected.has(id)).length;
  const first = found[0] === undefined ? "–" : expected.has(found[0]) ? "has it" : expected.size > 0 ? "has not" : "another form";
  const failed = missing > 0 || found.length !== count || (row.equal && besides > 0) || first === "has not";
  if (failed) failures += 1;
  return { expected: expected.size, count, missing, besides, first, failed };
}

async function check(page: Page, row: Row): Promise<string> {
  const seen = await compare(page, row);
  return lineOf(row.what, decodeURIComponent(row.query.replaceAll("+", " ")), seen, seen.first);
}

/** All queries of a kind in one line; which of them fail goes to stderr. */
async function checkDrawn(page: Page, { what, rows }: Drawn): Promise<string> {
  const all: Compared[] = [];
  for (const row of rows) {
    const seen = await compare(page, row);
    if (seen.failed) process.stderr.write(`${lineOf(what, row.query, seen, seen.first)}\n`);
    all.push(seen);
  }
  const sum = (part: "expected" | "count" | "missing" | "besides") => all.reduce((total, seen) => total + seen[part], 0);
  const sums = { expected: sum("expected"), count: sum("count"), missing: sum("missing"), besides: sum("besides") };
  const failed = all.some((seen) => seen.failed);
  return lineOf(
    `${what}, drawn`,
    `${rows.length} of them`,
    { ...sums, failed },
    `${all.filter((seen) => seen.first === "has it").length} have it`,
  );
}

function lineOf(what: string, query: string, seen: Omit<Compared, "first">, first: string): string {
  return `| ${[what, query, seen.expected, seen.count, seen.missing, seen.besides, first].join(" | ")} |${seen.failed ? " **fails**" : ""}`;
}

async function allIds(page: Page): Promise<string[]> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-csv]").click()]);
  const lines = readFileSync(await download.path(), "utf8")
    .slice(1)
    .split("\r\n")
    .slice(1);
  return lines.map((line) => line.split(",")[0] ?? "").filter(Boolean);
}

function matches(statement: Statement, { scan, filter, begins }: Row): boolean {
  if (filter && !filter(statement, sortDay(statement.date, dates.get(statement.article) ?? ""))) return false;
  const text = texts.get(statement.id) ?? "";
  const phrases = [...scan.matchAll(/“([^”]*)”/g)].map((m) => m[1] ?? "");
  const words = scan
    .replaceAll(/“[^”]*”/g, " ")
    .split(" ")
    .filter(Boolean);
  return [...phrases, ...words].every((part) =>
    new RegExp(`(?<![a-z0-9])${plain(part).replaceAll(/[^a-z0-9]+/g, "[^a-z0-9]+")}${begins ? "" : "(?![a-z0-9])"}`).test(text),
  );
}

/** The scan's own reading of a text, apart from the search's: without marks and case, words and names. */
function scanText(statement: Statement): string {
  const people = [...statement.speakers, ...statement.relays].flatMap((party) => {
    if ("person" in party)
      return record.people.filter((p) => p.id === party.person).flatMap((p) => [p.name, ...p.otherNames.map((o) => o.name)]);
    if ("organization" in party)
      return record.organizations.filter((o) => o.id === party.organization).flatMap((o) => [o.name, ...o.otherNames.map((n) => n.name)]);
    return [party.name];
  });
  return [statement.text, ...people].map(plain).join("\n||\n");
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}
