/**
 * Lighthouse (mobile) on pages of a built site, the best of three runs in each category; served with compression, as hosts do.
 *
 *   npm run bench -- lighthouse SITE PAGE … [--runs 3] [--keep FOLDER]      (--keep leaves each run's report there, to look into)
 *
 * Lighthouse is no dependency (a hundred packages for one bench): npx fetches this version of it at the first run.
 */
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { browserPath } from "../tests/support/browser.ts";
import { serveCompressed } from "./site/compressing-host.ts";

/** The newest version that runs on Node 20. */
const LIGHTHOUSE = "lighthouse@12.8.2";
/**
 * Without a screen the browser holds a painted page back for one or two whole seconds, idle, to hide the page before it: that is
 * its doing, whatever the page (one without styles, scripts and fonts waits as long), and would be counted as the page's speed.
 */
const FLAGS = "--headless --no-sandbox --disable-gpu --disable-dev-shm-usage --disable-features=PaintHolding";

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string; readonly displayValue?: string }>>;
  readonly runtimeError?: { readonly message: string };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string", default: "3" }, keep: { type: "string" } },
});
const [site = "_site", ...pages] = positionals;
const chrome = await browserPath();
const host = await serveCompressed(site);
for (const page of pages.length > 0 ? pages : ["index.html"]) {
  const reports: Report[] = [];
  for (let run = 0; run < Number(values.runs); run++) {
    const report = await lighthouse(host.url + page);
    if (report) reports.push(report);
    if (report && values.keep) keep(report, values.keep, `${page.replace(/\W+/g, "-")}-${run + 1}.json`);
    if (isPerfect(reports)) break;
  }
  process.stdout.write(`${page}: ${describe(reports)}\n`);
  if (!isPerfect(reports)) process.exitCode = 1;
}
host.close();

function lighthouse(url: string): Promise<Report | null> {
  const args = ["--yes", LIGHTHOUSE, url, "--quiet", "--output=json", `--chrome-flags=${FLAGS}`];
  const child = spawn("npx", args, { env: { ...process.env, CHROME_PATH: chrome }, stdio: ["ignore", "pipe", "inherit"] });
  const pieces: Buffer[] = [];
  child.stdout.on("data", (piece: Buffer) => pieces.push(piece));
  return new Promise((resolve) => {
    child.on("close", () => {
      try {
        resolve(JSON.parse(Buffer.concat(pieces).toString("utf8")) as Report);
      } catch {
        resolve(null);
      }
    });
  });
}

function keep(report: Report, folder: string, name: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), JSON.stringify(report));
}

function best(reports: readonly Report[]): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const report of reports)
    for (const [name, { score }] of Object.entries(report.categories))
      scores.set(name, Math.max(scores.get(name) ?? 0, Math.round((score ?? 0) * 100)));
  return scores;
}

function isPerfect(reports: readonly Report[]): boolean {
  return reports.length > 0 && [...best(reports).values()].every((score) => score === 100);
}

function describe(reports: readonly Report[]): string {
  if (reports.length === 0) return "no report";
  const scores = [...best(reports)].map(([name, score]) => `${name} ${score}`).join(", ");
  const performance = reports.map((r) => Math.round((r.categories.performance?.score ?? 0) * 100)).join("/");
  const shift = Math.max(...reports.map((r) => Number.parseFloat(r.audits["cumulative-layout-shift"]?.displayValue ?? "0")));
  const failing = Object.values(reports.at(-1)?.audits ?? {}).filter((a) => a.score !== null && a.score < 0.9 && a.score >= 0);
  const notes = isPerfect(reports) ? "" : `\n    ${failing.map((a) => `${a.title} ${a.displayValue ?? ""}`).join("; ")}`;
  return `${scores} (performance ${performance}, layout shift ${shift})${notes}`;
}
