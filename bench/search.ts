/**
 * What search costs at a size: `node --import tsx bench/search.ts 10000`. Prints bytes of a first use (scripts as gzip, the
 * index's own files as they are), what a speaker's filter adds, times of answered queries, files, and the time of building the
 * index beside Pagefind's own with the same records. Each first use is a browser context of its own. `--in=DIR` keeps what is built,
 * `--built` takes it from there; `--warm` leaves the first uses out.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Briefing } from "../src/schema/index.ts";
import { buildIndex, buildSearch } from "../src/search/index.ts";
import { buildSite } from "../src/site/index.ts";
import { launchBrowser } from "../tests/support/browser.ts";
import { serveFolder } from "../tests/support/serve-folder.ts";
import { cpuSeconds } from "./cpu-time.ts";
import { generateRecord } from "./generate-record.ts";
import { kB, median } from "./search-figures.ts";
import { measureFirstUse } from "./search-first-use.ts";
import { measureWarm } from "./search-warm.ts";
import { buildStock } from "./stock-pagefind.ts";

const EACH = 5;
/** The index is built and, in turn with it, stock Pagefind's so often: medians count. */
const ROUNDS = [
  [1_000, 7],
  [10_000, 3],
] as const;
const size = Number(process.argv[2] ?? 1000);
const rounds = ROUNDS.find(([most]) => size <= most)?.[1] ?? 1;
const withStock = process.argv.includes("--stock");
const folder = process.argv.find((arg) => arg.startsWith("--in="))?.slice(5) ?? mkdtempSync(join(tmpdir(), "readout-bench-"));
const record = generateRecord(size);
const out = join(folder, "site");

if (!process.argv.includes("--built")) await build();
const host = await serveFolder(out);
const browser = await launchBrowser();
try {
  if (!process.argv.includes("--warm")) await measureFirstUse({ browser, host, out }, record, EACH, print);
  await measureWarm(browser, host, record, EACH * 2, print);
} finally {
  await browser.close();
  await host.close();
  if (!process.argv.some((arg) => arg.startsWith("--in="))) rmSync(folder, { recursive: true, force: true });
}

async function build(): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  // The search page is the same at every size; the other pages are not measured here.
  const few = {
    ...record,
    statements: record.statements.slice(0, 10),
    articles: record.articles.slice(0, 1),
    meetings: record.meetings.slice(0, 1),
  };
  await buildSite({ record: few, briefing: Briefing.parse({ title: record.briefing.title }), briefs: [], out, baseUrl: null });
  const ours: Timed[] = [];
  const stock: Timed[] = [];
  let stockFiles = 0;
  for (let round = 0; round < rounds; round++) {
    ours.push(await timed(() => buildIndex({ record, out })));
    if (withStock)
      stock.push(
        await timed(async () => {
          stockFiles = await buildStock(record, join(folder, "stock"));
        }),
      );
  }
  const files = readdirSync(join(out, "search"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  print("index", `${times(ours)}, ${files.length} files (${(files.length / size).toFixed(3)} a statement), ${kB(bytes)}`);
  await buildSearch({ record, out });
  if (!withStock) return;
  print("stock Pagefind", `${times(stock)}, ${stockFiles} files`);
  const ratio = (part: keyof Timed) => (median(ours.map((time) => time[part])) / median(stock.map((time) => time[part]))).toFixed(2);
  print("ours, stock = 1", `${ratio("seconds")} of its time, ${ratio("cpu")} of its CPU time`);
}

interface Timed {
  readonly seconds: number;
  readonly cpu: number;
}

function times(list: readonly Timed[]): string {
  const figure = (part: keyof Timed) => `${median(list.map((time) => time[part])).toFixed(2)} (first ${list[0]?.[part].toFixed(2)})`;
  return `${figure("seconds")} s, ${figure("cpu")} s of CPU`;
}

/** CPU time counts the processes that were started, too: it says more than the clock on a machine that others use. */
async function timed(act: () => Promise<unknown>): Promise<Timed> {
  const cpu = cpuSeconds();
  const started = performance.now();
  await act();
  const seconds = (performance.now() - started) / 1000;
  await new Promise((resolve) => setTimeout(resolve, 300));
  return { seconds, cpu: cpuSeconds() - cpu };
}

function print(what: string, figure: string): void {
  process.stdout.write(`${String(size).padStart(6)}  ${what.padEnd(40)} ${figure}\n`);
}
