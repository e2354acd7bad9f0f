import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import type { PublishedRecord } from "../src/schema/index.ts";
import type { Host } from "../tests/support/serve-folder.ts";
import { kB, median } from "./search-figures.ts";
import { queriesFor } from "./search-queries.ts";

/** Where a site is served from, and the browser that asks. */
interface Asked {
  readonly browser: Browser;
  readonly host: Host;
  readonly out: string;
}

/** Bytes of everything under search/, and of the page's own script. */
function loaded({ host: { log }, out }: Asked): number {
  return log
    .filter(({ path }) => path.startsWith("/search/"))
    .reduce((sum, { path, bytes }) => sum + (path.endsWith(".js") ? gzipSync(readFileSync(join(out, path))).length : bytes), 0);
}

async function firstUse(asked: Asked, query: string): Promise<{ bytes: number; requests: number }> {
  const { browser, host } = asked;
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  host.log.length = 0;
  await page.goto(`${host.url}search.html${query}`);
  await page.waitForFunction(() => performance.getEntriesByName("readout-search").length > 0, undefined, { timeout: 60_000 });
  await page.waitForTimeout(100);
  await context.close();
  return { bytes: loaded(asked), requests: host.log.filter(({ path }) => path.startsWith("/search/")).length };
}

/** What a first query costs, of each kind of query, and what a speaker's filter adds. */
export async function measureFirstUse(
  asked: Asked,
  record: PublishedRecord,
  each: number,
  print: (what: string, figure: string) => void,
): Promise<void> {
  const speaker = mostHeard(record);
  const medians: number[] = [];
  const added: number[] = [];
  for (const { name, queries } of queriesFor(record, each)) {
    const plain = [];
    for (const q of queries) plain.push(await firstUse(asked, `?q=${encodeURIComponent(q)}`));
    const [q = ""] = queries;
    const filtered = await firstUse(asked, `?q=${encodeURIComponent(q)}&speaker=${speaker}`);
    added.push(filtered.bytes - (plain[0]?.bytes ?? 0));
    medians.push(median(plain.map((p) => p.bytes)));
    print(
      `first use, ${name}`,
      `${kB(medians.at(-1) ?? 0)} (worst ${kB(Math.max(...plain.map((p) => p.bytes)))}), ${Math.max(...plain.map((p) => p.requests))} requests`,
    );
  }
  print("first use, median of the medians", `${kB(median(medians))}; worst median ${kB(Math.max(...medians))}`);
  print("a speaker's filter adds", `${kB(median(added))}, at most ${kB(Math.max(...added))}`);
}

function mostHeard(record: PublishedRecord): string {
  const counts = new Map<string, number>();
  for (const { speakers } of record.statements)
    for (const s of speakers) if ("person" in s) counts.set(s.person, (counts.get(s.person) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}
