/** How long saving a built site for offline reading takes on localhost: `node --import tsx bench/offline.ts SITE`. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OfflineVersion } from "../src/client/offline/types.ts";
import { launchProfile } from "../tests/support/browser.ts";
import { serveFolder } from "../tests/support/serve-folder.ts";

const [folder = "_site"] = process.argv.slice(2);
const { bytes } = JSON.parse(readFileSync(join(folder, "offline/version.json"), "utf8")) as OfflineVersion;
const profile = mkdtempSync(join(tmpdir(), "readout-profile-"));
const host = await serveFolder(folder);
const context = await launchProfile(profile);
try {
  const page = await context.newPage();
  await page.goto(host.url);
  await page.waitForSelector("[data-offline][data-state]", { timeout: 60_000 });
  // A small site saves itself; the time is taken for a save that is asked for.
  await page.waitForSelector('[data-offline]:is([data-state="saved"], [data-state="none"])', { timeout: 60_000 });
  if ((await page.getAttribute("[data-offline]", "data-state")) === "saved") await page.locator("[data-offline] button").last().click();
  await page.waitForSelector('[data-offline]:is([data-state="removed"], [data-state="none"])');
  host.log.length = 0;
  const took = await page.evaluate(async () => {
    const box = document.querySelector<HTMLElement>("[data-offline]");
    const started = performance.now();
    box?.querySelector("button")?.click();
    while (box?.dataset.state !== "saved") await new Promise((resolve) => setTimeout(resolve, 5));
    return performance.now() - started;
  });
  process.stdout.write(`${(bytes / 1e6).toFixed(1)} MB in ${host.log.length} requests, ${(took / 1000).toFixed(2)} s\n`);
} finally {
  await context.close();
  await host.close();
  rmSync(profile, { recursive: true, force: true });
}
