/**
 * Pictures of every page type of a built site: light, dark, phone, and print as PDF.
 *
 *   npm run bench -- screenshots SITE FOLDER [part-of-path …]
 *
 * Without parts of paths: the pages at the root, and of each folder the largest, the middle and the smallest. A picture
 * stops after so many pixels; the PDF is whole.
 */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../tests/support/browser.ts";
import { filesOf, samplePages } from "./site/walk.ts";

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
const TALLEST = 4000;

const [site = "_site", folder = "shots", ...parts] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const browser = await launchBrowser();
try {
  for (const path of pagesToShoot()) await shoot(browser, path);
} finally {
  await browser.close();
}

function pagesToShoot(): readonly string[] {
  if (parts.length === 0) return samplePages(site);
  return filesOf(site).filter((path) => path.endsWith(".html") && parts.some((part) => path.includes(part)));
}

async function shoot(browser: Browser, path: string): Promise<void> {
  const address = pathToFileURL(resolve(site, path)).href;
  const name = path
    .replaceAll("/", "-")
    .replace(/\.html$/, "")
    .slice(0, 80);
  for (const shot of SHOTS) {
    const page = await browser.newPage({ viewport: { width: shot.width, height: 900 }, colorScheme: shot.scheme });
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    const height = Math.min(TALLEST, await page.evaluate(() => document.documentElement.scrollHeight));
    const picture = {
      path: join(folder, `${name}-${shot.name}.png`),
      fullPage: true,
      clip: { x: 0, y: 0, width: shot.width, height },
    };
    // A busy machine now and then fails to capture a long page.
    await page.screenshot(picture).catch(() => page.screenshot(picture));
    if (shot.name === "light") await page.pdf({ path: join(folder, `${name}.pdf`), preferCSSPageSize: true });
    await page.close();
  }
}
