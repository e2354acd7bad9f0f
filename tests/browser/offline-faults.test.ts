import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { OfflineManifest } from "../../src/client/offline/types.ts";
import { harbour } from "../search/harbour.ts";
import { type BuiltSite, buildWholeSite } from "../support/built-site.ts";
import { withLimit } from "../support/temporary.ts";
import { openSearch } from "./search-page.ts";
import { isPack, offlineLine, packs, saved, stateOf, visit, workerAfter } from "./visit.ts";

const test = suite("offline, and something goes wrong");
let site: BuiltSite;
/** The next edition: a statement less. */
let next: BuiltSite;

test.before(async () => {
  site = await buildWholeSite(harbour);
  next = await buildWholeSite({ ...harbour, statements: harbour.statements.slice(1) });
});
test.after(() => {
  site?.remove();
  next?.remove();
});

test("an interrupted save is told, and goes on where it stopped", () => {
  let broken = true;
  const intercept = (path: string, response: ServerResponse) => {
    if (!broken || !isPack(path)) return false;
    response.writeHead(200, { "content-length": "900000" }).write("half");
    setTimeout(() => response.destroy(), 50);
    return true;
  };
  return visit(site.folder, { intercept }, async ({ host, page }) => {
    await page.goto(host.url);
    await stateOf(page, "failed");
    assert.match(await offlineLine(page), /network failed/);
    assert.is((await openSearch(page, host.url, "?q=harbour")).count, 4, "reading and searching go on");
    await stateOf(page, "failed");
    broken = false;
    await page.reload();
    await saved(page);
  });
});

test("a damaged pack is not kept", () => {
  const intercept = (path: string, response: ServerResponse) => {
    if (!isPack(path)) return false;
    response.writeHead(200).end("not the pack");
    return true;
  };
  return visit(site.folder, { intercept }, async ({ host, page }) => {
    await page.goto(host.url);
    await stateOf(page, "failed");
    assert.match(await offlineLine(page), /damaged/);
    assert.is(await packs(page), 0);
  });
});

/** A pack of the right length with one byte of it wrong, sent so many times. */
function spoil(times: number) {
  let left = times;
  return (path: string, response: ServerResponse) => {
    if (!isPack(path) || left === 0) return false;
    left -= 1;
    const bytes = readFileSync(join(site.folder, "offline", path.split("/").at(-1) ?? ""));
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    response.writeHead(200, { "content-length": bytes.length }).end(bytes);
    return true;
  };
}

test("a pack with a wrong byte is not kept", () =>
  visit(site.folder, { intercept: spoil(Number.POSITIVE_INFINITY) }, async ({ host, page }) => {
    await page.goto(host.url);
    await stateOf(page, "failed");
    assert.match(await offlineLine(page), /damaged/);
    assert.is(await packs(page), 0);
  }));

/** SHA-256 of each pack that the browser holds. */
const keptHashes = (page: Page) =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (!request.url.includes("pack-")) continue;
        const bytes = await (await cache.match(request))?.arrayBuffer();
        const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes ?? new ArrayBuffer(0)));
        found.push(Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join(""));
      }
    }
    return found.sort();
  });

test("a pack whose byte was wrong once is fetched again", () =>
  visit(site.folder, { intercept: spoil(1) }, async ({ host, page }) => {
    const manifest = JSON.parse(readFileSync(join(site.folder, "offline/manifest.json"), "utf8")) as OfflineManifest;
    await page.goto(host.url);
    await saved(page);
    const wanted = manifest.packs.map((pack) => pack.sha256).sort();
    let kept = await keptHashes(page);
    for (let tries = 0; tries < 400 && kept.join() !== wanted.join(); tries++) {
      await page.waitForTimeout(100);
      kept = await keptHashes(page);
    }
    assert.equal(kept, wanted);
  }));

test("a new edition takes the place of the old one whole; a page of the old one is told", () =>
  visit(site.folder, {}, async ({ host, page, context, publish }) => {
    await page.goto(`${host.url}search.html`);
    await saved(page);
    publish(next.folder);
    const other = await context.newPage();
    await other.goto(`${host.url}index.html`);
    await holds(other, next);
    await host.close();
    assert.is((await openSearch(other, host.url, "?q=harbour")).count, 3, "the new edition's index");
    await page.fill("#q", "committee");
    await page.waitForSelector("[data-search-failed]");
    assert.match((await page.locator("[data-search-failed]").textContent()) ?? "", /updated/);
  }));

test("an evicted pack is noticed, and saved again", () =>
  visit(site.folder, {}, async ({ host, page }) => {
    await page.goto(host.url);
    await saved(page);
    await page.evaluate(async () => {
      const [name = ""] = await caches.keys();
      const cache = await caches.open(name);
      for (const request of await cache.keys()) if (request.url.includes("pack-")) await cache.delete(request);
    });
    await page.reload();
    await saved(page);
    assert.ok((await packs(page)) > 0);
  }));

test("an evicted edition while offline: what cannot be shown is said, and links lead back", () =>
  visit(site.folder, {}, async ({ host, page }) => {
    await page.goto(host.url);
    await saved(page);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await host.close();
    const response = await page.goto(`${host.url}people.html`);
    assert.is(response?.status(), 503);
    assert.match((await page.locator("h1").textContent()) ?? "", /not saved/);
  }));

test("a host with a page of its own for what is missing is no trouble", () => {
  const intercept = (path: string, response: ServerResponse) => {
    if (!path.startsWith("/offline/")) return false;
    response.writeHead(200, { "content-type": "text/html" }).end("<h1>Our host</h1>");
    return true;
  };
  return visit(site.folder, { intercept }, async ({ host, page }) => {
    await page.goto(host.url);
    assert.is((await openSearch(page, host.url, "?q=harbour")).count, 4);
    assert.is(await page.locator("[data-offline][data-state]").count(), 0);
  });
});

test("a full store is told, and nothing half is kept", () =>
  visit(site.folder, {}, async ({ host, page, context }) => {
    await page.goto("about:blank");
    const session = await context.newCDPSession(page);
    await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(host.url).origin, quotaSize: 40_000 });
    await page.goto(host.url);
    await stateOf(page, "failed");
    assert.match(await offlineLine(page), /not enough room/);
    assert.is(await packs(page), 0);
    assert.is((await openSearch(page, host.url, "?q=harbour")).count, 4);
  }));

test("an update for which there is no room is told, and the edition before stays whole", () =>
  visit(site.folder, {}, async ({ host, page, context, publish }) => {
    await page.goto(host.url);
    await saved(page);
    const held = await packs(page);
    const session = await context.newCDPSession(page);
    await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(host.url).origin, quotaSize: 40_000 });
    publish(next.folder);
    await page.goto(`${host.url}about.html`);
    await stateOf(page, "failed");
    assert.match(await offlineLine(page), /not enough room/);
    assert.is(await packs(page), held, "nothing of the new edition");
    await host.close();
    assert.is((await openSearch(page, host.url, "?q=harbour")).count, 4, "pages and index of the old edition");
  }));

/** Milliseconds within which a connection that the browser lets go is seen to close. */
const GIVEN_UP = 10_000;

/** Waits in the service worker take a hundred times as long. */
const SLOW = "const wait = setTimeout; self.setTimeout = (act, time) => wait(act, time * 100)";

test("where one of several packs fails, the others are given up at once and all begun anew with care", () => {
  const slow = workerAfter(SLOW, site.folder);
  let asked = 0;
  let refuse = () => {};
  let closed = () => {};
  const givenUp = new Promise<void>((resolve) => (closed = resolve));
  const intercept = (path: string, response: ServerResponse) => {
    if (slow(path, response)) return true;
    if (!isPack(path)) return false;
    asked += 1;
    // The first is refused once the second is under way; the second never ends by itself.
    if (asked === 1) refuse = () => response.writeHead(429).end();
    if (asked === 2) {
      response.once("close", closed).writeHead(200).write("the beginning");
      refuse();
    }
    return asked <= 2;
  };
  return visit(site.folder, { intercept }, async ({ host, page }) => {
    await page.goto(host.url);
    await saved(page);
    assert.is(asked, 4);
    // The host hears of it in its own time.
    await withLimit(GIVEN_UP, "giving up the other pack", givenUp);
  });
});

test("two tabs save once", () =>
  visit(site.folder, {}, async ({ host, page, context }) => {
    const other = await context.newPage();
    await Promise.all([page.goto(host.url), other.goto(`${host.url}people.html`)]);
    await Promise.all([saved(page), saved(other)]);
    const fetched = host.log.filter((asked) => isPack(asked.path)).map((asked) => asked.path);
    assert.is(fetched.length, new Set(fetched).size);
  }));

test("an update that the network cuts off leaves the old edition whole", () => {
  let cut = false;
  const intercept = (path: string, response: ServerResponse) => {
    if (!cut || !isPack(path)) return false;
    response.destroy();
    return true;
  };
  return visit(site.folder, { intercept }, async ({ host, page, publish }) => {
    await page.goto(host.url);
    await saved(page);
    publish(next.folder);
    cut = true;
    await page.reload();
    await stateOf(page, "failed");
    await host.close();
    assert.is((await openSearch(page, host.url, "?q=harbour")).count, 4, "pages and index of the old edition");
  });
});

test("an edition published while the reader is offline changes nothing until the network is back", () => {
  let down = false;
  const intercept = (_: string, response: ServerResponse) => {
    if (down) response.destroy();
    return down;
  };
  return visit(site.folder, { intercept }, async ({ host, page, publish }) => {
    await page.goto(host.url);
    await saved(page);
    down = true;
    publish(next.folder);
    assert.is((await openSearch(page, host.url, "?q=harbour")).count, 4, "the saved edition, whole");
    await saved(page);
    down = false;
    await page.goto(host.url);
    await holds(page, next);
    assert.is((await openSearch(page, host.url, "?q=harbour")).count, 3);
  });
});

for (const ranges of [true, false])
  test(`an update asks for what changed only, where the host ${ranges ? "sends parts" : "sends no parts: then for the pack"}`, () =>
    visit(site.folder, { ranges }, async ({ host, page, publish }) => {
      await page.goto(host.url);
      await saved(page);
      const whole = sentFor(host.log);
      publish(next.folder);
      host.log.length = 0;
      await page.goto(`${host.url}about.html`);
      await holds(page, next);
      await host.close();
      assert.is((await openSearch(page, host.url, "?q=harbour")).count, 3);
      if (ranges) assert.ok(sentFor(host.log) < whole * 0.7, `${sentFor(host.log)} of ${whole} bytes`);
    }));

const sentFor = (log: readonly { path: string; bytes: number }[]) =>
  log.filter((asked) => isPack(asked.path)).reduce((sum, asked) => sum + asked.bytes, 0);

/** Waits until the browser holds an edition and nothing of the one before. */
async function holds(page: Page, { folder }: BuiltSite): Promise<void> {
  const { packs } = JSON.parse(readFileSync(join(folder, "offline/manifest.json"), "utf8")) as OfflineManifest;
  // Not `waitForFunction`: it takes the promise of an answer for the answer.
  await page.evaluate(
    async (names) => {
      for (let tries = 0; tries < 400; tries++) {
        const [name = ""] = await caches.keys();
        const held = (await (await caches.open(name)).keys()).filter(({ url }) => url.includes("pack-"));
        if (held.length === names.length && names.every((pack) => held.some(({ url }) => url.endsWith(pack)))) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error("the edition is not saved");
    },
    packs.map((pack) => pack.name),
  );
}

test("a private window: where nothing may be stored, that is said, and search works", () => {
  const refuse = `CacheStorage.prototype.open = () => Promise.reject(new DOMException("no", "SecurityError"))`;
  return visit(site.folder, { intercept: workerAfter(refuse, site.folder) }, async ({ host, page }) => {
    await page.goto(host.url);
    await stateOf(page, "failed");
    assert.match(await offlineLine(page), /private window/);
    assert.is((await openSearch(page, host.url, "?q=harbour")).count, 4);
  });
});

test("a private window: where no service worker may be had, that is said, and search works", () =>
  visit(site.folder, {}, async ({ host, page }) => {
    await page.addInitScript(() => {
      navigator.serviceWorker.register = () => Promise.reject(new DOMException("no", "SecurityError"));
    });
    await page.goto(host.url);
    await stateOf(page, "failed");
    assert.match(await offlineLine(page), /private window/);
    assert.is(await page.locator("[data-offline] button").count(), 0);
    assert.is((await openSearch(page, host.url, "?q=harbour")).count, 4);
  }));

/** Waits in the service worker pass twenty times as fast. */
const QUICK = "const wait = setTimeout; self.setTimeout = (act, time) => wait(act, time / 20)";

test("a network that neither answers nor fails is not waited for: the saved page is shown", () => {
  let hangs = false;
  const quick = workerAfter(QUICK, site.folder);
  const intercept = (path: string, response: ServerResponse) => quick(path, response) || hangs;
  return visit(site.folder, { intercept }, async ({ host, page }) => {
    await page.goto(host.url);
    await saved(page);
    hangs = true;
    assert.is((await openSearch(page, host.url, "?q=harbour")).count, 4);
  });
});

test("a save whose bytes stop coming has failed, and can be tried again", () => {
  let hangs = true;
  const quick = workerAfter(QUICK, site.folder);
  const intercept = (path: string, response: ServerResponse) => {
    if (quick(path, response)) return true;
    if (!hangs || !isPack(path)) return false;
    response.writeHead(200).write("the beginning");
    return true;
  };
  return visit(site.folder, { intercept }, async ({ host, page }) => {
    await page.goto(host.url);
    await stateOf(page, "failed");
    assert.match(await offlineLine(page), /network failed/);
    hangs = false;
    await page.locator("[data-offline] button").click();
    await saved(page);
  });
});

test("removed while a save is under way: it stays removed", () => {
  const held: (() => void)[] = [];
  let hold = true;
  const intercept = (path: string, response: ServerResponse) => {
    if (!hold || !isPack(path)) return false;
    held.push(() => response.destroy());
    return true;
  };
  return visit(site.folder, { intercept }, async ({ host, page }) => {
    await page.goto(host.url);
    while (held.length === 0) await page.waitForTimeout(50);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.postMessage({ do: "remove" }));
    hold = false;
    for (const end of held) end();
    await stateOf(page, "removed");
    await page.reload();
    await stateOf(page, "removed");
    assert.is(await packs(page), 0);
  });
});

test("a reader who spares the line is asked first", () => {
  const spare = 'Object.defineProperty(self.navigator, "connection", { value: { saveData: true } })';
  return visit(site.folder, { intercept: workerAfter(spare, site.folder) }, async ({ host, page }) => {
    await page.goto(host.url);
    await stateOf(page, "none");
    assert.is(await packs(page), 0);
    await page.locator("[data-offline] button").click();
    await saved(page);
  });
});

test("a host that leaves .html out of its addresses", () =>
  visit(site.folder, {}, async ({ host, page }) => {
    await page.goto(host.url);
    await saved(page);
    await host.close();
    const response = await page.goto(`${host.url}people/mira-hoglund`);
    assert.is(response?.status(), 200);
    assert.match(await page.title(), /Mira Höglund/);
    await page.goto(`${host.url}search?q=harbour`);
    await page.waitForSelector('[data-result-count="4"]');
  }));

test("a manifest that is none is told as a failure, and the edition before stays", () => {
  let broken = false;
  const intercept = (path: string, response: ServerResponse) => {
    if (!broken || !path.endsWith("/manifest.json")) return false;
    response.writeHead(200, { "content-type": "application/json" }).end('{"version":"other","bytes":12}');
    return true;
  };
  return visit(site.folder, { intercept }, async ({ host, page, publish }) => {
    await page.goto(host.url);
    await saved(page);
    publish(next.folder);
    broken = true;
    await page.goto(host.url);
    await stateOf(page, "failed");
    await host.close();
    assert.is((await openSearch(page, host.url, "?q=harbour")).count, 4);
  });
});

test("what is not saved says so at its address, with links that lead back", () =>
  visit(site.folder, {}, async ({ host, page }) => {
    await page.goto(host.url);
    await saved(page);
    await host.close();
    const response = await page.goto(`${host.url}data/people/nobody.csv`);
    assert.is(response?.status(), 503);
    assert.match((await page.locator("main").textContent()) ?? "", /network cannot be reached/);
    await page.locator("main a", { hasText: "Search" }).click();
    await page.waitForURL(/search\.html/);
  }));

test("a path with spaces, #, %, & and umlauts", () =>
  visit(site.folder, { base: "/Übersicht #1 100% & more/" }, async ({ host, page }) => {
    await page.goto(host.url);
    await saved(page);
    await host.close();
    assert.is((await openSearch(page, host.url, "?q=harbour&speaker=mira-hoglund")).count, 2);
    await page.goto(`${host.url}people/mira-hoglund.html`);
    assert.match(await page.title(), /Mira Höglund/);
  }));

test.run();
