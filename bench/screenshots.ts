/**
 * Pictures of every page type of a built site: light, dark, phone and print.
 * node --import tsx bench/screenshots.ts SITE FOLDER [part-of-path …]
 */
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../tests/support/browser.ts";

interface Shot {
  readonly name: string;
  readonly width: number;
  readonly scheme: "light" | "dark";
}

const SHOTS: readonly Shot[] = [
  { name: "light", width: 1280, scheme: "light" },
  { name: "dark", width: 1280, scheme: "dark" },
  { name: "phone", width: 360, scheme: "light" },
];

const [site = "_site", folder = "shots", ...parts] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const browser = await launchBrowser();
try {
  for (const path of pagesOf(site).filter((p) => parts.length === 0 || parts.some((part) => p.includes(part)))) await shoot(browser, path);
} finally {
  await browser.close();
}

/** Every page at the root, and the first three of each folder (all of them where parts of paths are asked for). */
function pagesOf(root: string): readonly string[] {
  const pages = readdirSync(root).filter((file) => file.endsWith(".html"));
  const folders = ["people", "meetings", "organizations", "places", "topics", "sources", "briefs", "statements"];
  const nested = folders
    .filter((name) => existsSync(join(root, name)))
    .flatMap((name) =>
      readdirSync(join(root, name))
        .filter((file) => file.endsWith(".html"))
        .sort()
        .slice(0, parts.length > 0 ? undefined : 3)
        .map((file) => `${name}/${file}`),
    );
  return [...pages, ...nested];
}

async function shoot(browser: Browser, path: string): Promise<void> {
  const address = pathToFileURL(resolve(site, path)).href;
  const name = path.replaceAll("/", "-").replace(/\.html$/, "");
  for (const shot of SHOTS) {
    const page = await browser.newPage({ viewport: { width: shot.width, height: 900 }, colorScheme: shot.scheme });
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(folder, `${name}-${shot.name}.png`), fullPage: true });
    if (shot.name === "light") await page.pdf({ path: join(folder, `${name}.pdf`), preferCSSPageSize: true });
    await page.close();
  }
}
