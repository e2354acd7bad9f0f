/** Pages and profiles that are closed whatever happens, and tests that end: a page's own promise has no time limit. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchProfile } from "./browser.ts";
import { withLimit } from "./temporary.ts";

const ACT = 120_000;
const CLOSE = 20_000;

/** Opens a page in a context of its own, does something with it, closes it. */
export function withPage(browser: Browser, options: Parameters<Browser["newPage"]>[0], act: (page: Page) => Promise<void>): Promise<void> {
  return use(
    () => browser.newPage(options),
    (page) => page.close(),
    act,
  );
}

/** Starts the browser on a profile folder, does something with a page, and ends the browser. */
export function withProfile(folder: string, act: (page: Page, context: BrowserContext) => Promise<void>): Promise<void> {
  return use(
    () => launchProfile(folder),
    (context) => context.close(),
    async (context) => act(await context.newPage(), context),
  );
}

/** Ends a browser; one that has died or does not answer is left to the end of the process. */
export async function closeBrowser(browser: Browser | undefined): Promise<void> {
  if (browser) await quietly(() => browser.close());
}

async function use<T>(open: () => Promise<T>, close: (thing: T) => Promise<void>, act: (thing: T) => Promise<void>): Promise<void> {
  const thing = await open();
  try {
    await withLimit(ACT, "what is done with a page", act(thing));
  } finally {
    await quietly(() => close(thing));
  }
}

async function quietly(close: () => Promise<void>): Promise<void> {
  try {
    await withLimit(CLOSE, "closing", close());
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  }
}
