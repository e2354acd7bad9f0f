import type { Browser, Page } from "playwright-core";
import type { PublishedRecord } from "../src/schema/index.ts";
import type { Host } from "../tests/support/serve-folder.ts";
import { queriesFor } from "./search-queries.ts";

const ROUNDS = 5;

/** Milliseconds from a question, the index loaded before. */
interface Asked {
  /** Until results, counts and facets stand in the page and are laid out: what the search itself takes. */
  readonly laidOut: number;
  /** Until the frame that shows them is drawn: the wait for the screen's next frame, up to 17 ms, comes on top. */
  readonly drawn: number;
}

/**
 * Asks every query of a class in turn, so that none follows itself and nothing can be left standing; the first round loads what is
 * needed and does not count. A question waits until the answer before it is drawn: the browser's work for that is not its own.
 */
export async function measureWarm(
  browser: Browser,
  host: Host,
  record: PublishedRecord,
  each: number,
  print: (what: string, figure: string) => void,
) {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  // What tsx leaves in functions that are sent to a page.
  await page.addInitScript("globalThis.__name = (made) => made");
  await page.goto(`${host.url}search.html`);
  await page.waitForFunction(() => performance.getEntriesByName("readout-search").length > 0);
  const all: Asked[][] = [];
  for (const { name, queries } of queriesFor(record, each)) {
    await askAll(page, queries);
    const rounds: Asked[][] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await askAll(page, queries));
    const asked = queries.map((_, n) => rounds.map((round) => round[n] as Asked));
    if (name !== "phrase of common words") all.push(...asked);
    print(`warm, ${name}`, figures(asked));
  }
  print("warm, all but phrases of common words", figures(all));
  await context.close();
}

async function askAll(page: Page, queries: readonly string[]): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const query of queries) asked.push(await page.evaluate(ask, query));
  return asked;
}

/** Runs in the page. */
async function ask(query: string): Promise<Asked> {
  const frame = () =>
    new Promise<void>((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(0);
      }),
    );
  await frame();
  await frame();
  const started = performance.now();
  const measure = performance.measure.bind(performance);
  const laidOut = new Promise<number>((resolve) => {
    // Called by the page when all is written: to ask for a place now makes the browser lay it out now.
    performance.measure = (...given) => {
      document.body.getBoundingClientRect();
      resolve(performance.now() - started);
      return measure(...given);
    };
  });
  history.replaceState(null, "", `search.html?q=${encodeURIComponent(query)}`);
  dispatchEvent(new PopStateEvent("popstate"));
  const took = await laidOut;
  performance.measure = measure;
  await frame();
  return { laidOut: took, drawn: performance.now() - started };
}

/** Over the queries, each by the median of its rounds, so that what else the machine does counts little; behind it, over all askings. */
function figures(asked: readonly (readonly Asked[])[]): string {
  const of = (part: keyof Asked) => {
    const medians = asked.map((rounds) =>
      quantile(
        rounds.map((round) => round[part]),
        0.5,
      ),
    );
    const every = asked.flat().map((round) => round[part]);
    return `median ${quantile(medians, 0.5).toFixed(0)} ms, p95 ${quantile(medians, 0.95).toFixed(0)} ms (${quantile(every, 0.95).toFixed(0)})`;
  };
  return `${of("laidOut")}; drawn: ${of("drawn")}`;
}

function quantile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}
