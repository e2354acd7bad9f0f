/**
 * Compares the search of a built site with a plain scan over its exported record:
 *
 *   readout build FOLDER --out SITE; readout export FOLDER > record.json
 *   node --import tsx bench/search-quality.ts SITE record.json [--write=docs/search.md]
 *
 * For words: no statement that contains them all may be missing, and the first result must be one that does; what is found besides
 * (other endings, beginnings) is counted. For phrases, dates and facets the two must be equal. The table of queries is for the
 * White House's January 2022. `--write` puts the table in the place of the one in the page. Exits 1 where a row fails.
 */
import { readFileSync, writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { ReadoutRecord, Statement } from "../src/schema/index.ts";
import { sortDay } from "../src/search/order.ts";
import { launchBrowser } from "../tests/support/browser.ts";
import { serveFolder } from "../tests/support/serve-folder.ts";

interface Row {
  readonly what: string;
  readonly query: string;
  /** What a scan should look for instead of the query's own words: the right spelling, the word without its filter. */
  readonly scan: string;
  readonly filter?: (statement: Statement, day: string) => boolean;
  readonly equal?: true;
  /** The query is the beginning of words: a scan for it as a word says nothing about the first result. */
  readonly begins?: true;
}

const said = (person: string) => (s: Statement) => s.speakers.some((speaker) => "person" in speaker && speaker.person === person);
const ROWS: readonly Row[] = [
  { what: "word", query: "q=inflation", scan: "inflation" },
  { what: "word in most statements", query: "q=the", scan: "the" },
  { what: "words together", query: "q=russia+sanctions", scan: "russia sanctions" },
  { what: "word with an apostrophe", query: "q=don%27t", scan: "“don't”" },
  { what: "word with a hyphen", query: "q=covid-19", scan: "“covid-19”" },
  { what: "initials", query: "q=u.s.", scan: "“u.s”" },
  { what: "name", query: "q=Psaki", scan: "psaki" },
  { what: "name, as the record spells it", query: "q=Zelenskyy", scan: "zelenskyy" },
  { what: "name, another spelling", query: "q=Zelensky", scan: "zelenskyy" },
  { what: "name, a third spelling", query: "q=Zelenskiy", scan: "zelenskyy" },
  { what: "name, a fourth spelling", query: "q=Selenskyj", scan: "zelenskyy" },
  { what: "name, misspelt", query: "q=Pskai", scan: "psaki" },
  { what: "diacritics, written", query: "q=Erdo%C4%9Fan", scan: "erdogan" },
  { what: "diacritics, left out", query: "q=Erdogan", scan: "erdogan" },
  { what: "phrase", query: "q=%22build+back+better%22", scan: "“build back better”", equal: true },
  { what: "phrase of common words", query: "q=%22of+the%22", scan: "“of the”", equal: true },
  { what: "phrase of common words", query: "q=%22and+that+is+what%22", scan: "“and that is what”", equal: true },
  { what: "phrase, one word", query: "q=%22sanction%22", scan: "“sanction”", equal: true },
  { what: "phrase, wrong order", query: "q=%22better+back+build%22", scan: "“better back build”", equal: true },
  { what: "phrase and word", query: "q=%22supply+chain%22+semiconductors", scan: "“supply chain” semiconductors" },
  { what: "two phrases", query: "q=%22supply+chain%22+%22the+president%22", scan: "“supply chain” “the president”", equal: true },
  { what: "stem", query: "q=vaccinating", scan: "vaccinating" },
  { what: "stem", query: "q=negotiation", scan: "negotiation" },
  { what: "beginning", query: "q=vaccin", scan: "vaccin", begins: true },
  { what: "beginning of a word that has a stem", query: "q=regulatio", scan: "regulation", begins: true },
  { what: "unknown word", query: "q=qwertzuiop", scan: "qwertzuiop", equal: true },
  { what: "unknown and known word", query: "q=qwertzuiop+inflation", scan: "qwertzuiop inflation", equal: true },
  {
    what: "range of dates",
    query: "from=2022-01-10&to=2022-01-14",
    scan: "",
    filter: (_, day) => day >= "2022-01-10" && day <= "2022-01-14",
    equal: true,
  },
  {
    what: "phrase in a range",
    query: "q=%22nord+stream%22&from=2022-01-15",
    scan: "“nord stream”",
    filter: (_, day) => day >= "2022-01-15",
    equal: true,
  },
  { what: "speaker", query: "speaker=jen-psaki", scan: "", filter: said("jen-psaki"), equal: true },
  {
    what: "two speakers",
    query: "speaker=jen-psaki&speaker=joe-biden",
    scan: "",
    filter: (s) => said("jen-psaki")(s) || said("joe-biden")(s),
    equal: true,
  },
  { what: "speaker and phrase", query: "q=%22russia%22&speaker=jen-psaki", scan: "“russia”", filter: said("jen-psaki"), equal: true },
  {
    what: "speaker, kind and date",
    query: "speaker=joe-biden&kind=turn&to=2022-01-20",
    scan: "",
    filter: (s, day) => said("joe-biden")(s) && s.kind === "turn" && day <= "2022-01-20",
    equal: true,
  },
  {
    what: "month",
    query: "month=2022-01&kind=indirect",
    scan: "",
    filter: (s, day) => day.startsWith("2022-01-") && s.kind === "indirect",
    equal: true,
  },
];

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

async function check(page: Page, row: Row): Promise<string> {
  const expected = new Set(record.statements.filter((s) => matches(s, row)).map((s) => s.id));
  await page.goto(`${host.url}search.html?${row.query}`);
  await page.waitForFunction(() => document.querySelector("[data-result-count]") && !document.querySelector("[data-list][aria-busy]"));
  const count = Number(await page.locator("[data-result-count]").getAttribute("data-result-count"));
  const found = count > 0 ? await allIds(page) : [];
  const missing = [...expected].filter((id) => !found.includes(id)).length;
  const besides = found.filter((id) => !expected.has(id)).length;
  const first = found[0] === undefined ? "–" : expected.has(found[0]) ? "has it" : expected.size > 0 ? "has not" : "another form";
  const failed = missing > 0 || found.length !== count || (row.equal && besides > 0) || (first === "has not" && !row.begins);
  if (failed) failures += 1;
  const query = decodeURIComponent(row.query.replaceAll("+", " "));
  return `| ${[row.what, query, expected.size, count, missing, besides, first].join(" | ")} |${failed ? " **fails**" : ""}`;
}

async function allIds(page: Page): Promise<string[]> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-csv]").click()]);
  const lines = readFileSync(await download.path(), "utf8")
    .slice(1)
    .split("\r\n")
    .slice(1);
  return lines.map((line) => line.split(",")[0] ?? "").filter(Boolean);
}

function matches(statement: Statement, { scan, filter }: Row): boolean {
  if (filter && !filter(statement, sortDay(statement.date, dates.get(statement.article) ?? ""))) return false;
  const text = texts.get(statement.id) ?? "";
  const phrases = [...scan.matchAll(/“([^”]*)”/g)].map((m) => m[1] ?? "");
  const words = scan
    .replaceAll(/“[^”]*”/g, " ")
    .split(" ")
    .filter(Boolean);
  return [...phrases, ...words].every((part) =>
    new RegExp(`(?<![a-z0-9])${plain(part).replaceAll(/[^a-z0-9]+/g, "[^a-z0-9]+")}(?![a-z0-9])`).test(text),
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
