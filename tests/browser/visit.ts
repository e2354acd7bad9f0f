/** A reader's visit for tests of offline reading: a host, a browser with a profile, and what is looked at in a page. */
import { cpSync, readFileSync, rmSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { type Host, type HostOptions, withHost } from "../support/serve-folder.ts";
import { makeTemporary, removeTemporary } from "../support/temporary.ts";
import { withProfile } from "../support/with-page.ts";

export interface Visit {
  readonly host: Host;
  readonly page: Page;
  readonly context: BrowserContext;
  /** Puts another edition in the place of the one that is served. */
  readonly publish: (site: string) => void;
  /** Ends the browser and starts it again on the same profile. */
  readonly restart: (act: (page: Page) => Promise<void>) => void;
}

/** Serves a copy of a site, opens a browser with a profile of its own, and gives all of it back whatever happens. */
export async function visit(site: string, options: HostOptions, act: (visit: Visit) => Promise<void>): Promise<void> {
  const room = makeTemporary("visit");
  const folder = join(room, "site");
  const publish = (edition: string) => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(edition, folder, { recursive: true });
  };
  const later: ((page: Page) => Promise<void>)[] = [];
  const restart = (after: (page: Page) => Promise<void>) => void later.push(after);
  try {
    publish(site);
    await withHost(folder, options, async (host) => {
      await withProfile(join(room, "profile"), (page, context) => act({ host, page, context, publish, restart }));
      for (const after of later) await withProfile(join(room, "profile"), after);
    });
  } finally {
    removeTemporary(room);
  }
}

/** Answers the request for the service worker's script with `before` put before it: a browser in which something is otherwise. */
export const workerAfter = (before: string, site: string) => (path: string, response: ServerResponse) => {
  if (!path.endsWith("/sw.js")) return false;
  response.writeHead(200, { "content-type": "text/javascript" }).end(`${before};${readFileSync(join(site, "sw.js"), "utf8")}`);
  return true;
};

/** Time enough for a machine that does much else. */
const WAIT = 40_000;

export const stateOf = (page: Page, state: string) => page.waitForSelector(`[data-offline][data-state="${state}"]`, { timeout: WAIT });
export const saved = (page: Page) => stateOf(page, "saved");

/** The footer's line about what is saved. */
export const offlineLine = async (page: Page) => ((await page.locator("[data-offline]").textContent()) ?? "").trim();

/** How many packs the browser holds. */
export const packs = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().filter((request) => request.url.includes("pack-")).length;
  });

export const isPack = (path: string) => /pack-[^/]+\.bin$/.test(path);
