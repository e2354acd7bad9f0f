/**
 * A real browser for tests. On Linux x64 it comes with `npm ci` (the packaged headless shell); elsewhere, and where
 * READOUT_BROWSER names one, an installed Chrome, Chromium or Edge is used. Never falls back to skipping.
 */
import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, chromium } from "playwright-core";
import { unpackPackaged } from "./packaged-browser.ts";

const INSTALLED: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
  linux: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge"],
};

/** Flags that change nothing a page may do: `--disable-web-security` and the like would hide what breaks from `file://`. */
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking"];

let found: Promise<string> | undefined;

/** Path of the browser that tests drive. Throws with what to install where there is none. */
export function browserPath(): Promise<string> {
  found ??= findBrowser();
  return found;
}

/** Milliseconds for one start; a loaded machine takes some seconds. */
const START_LIMIT = 30_000;
const STARTS = 3;

/** Starts the browser with an empty profile. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await browserPath();
  return startAgain(() => chromium.launch({ executablePath, args: FLAGS, headless: true, timeout: START_LIMIT }));
}

/** Starts the browser on a profile folder, as a reader's own is: what it stores (service workers, caches) outlives the start. */
export async function launchProfile(folder: string): Promise<BrowserContext> {
  const executablePath = await browserPath();
  return startAgain(() => chromium.launchPersistentContext(folder, { executablePath, args: FLAGS, headless: true, timeout: START_LIMIT }));
}

/**
 * Headless Chromium now and then dies of SIGSEGV while it starts, before any page of ours is in it (seen once in some hundred
 * runs): that says nothing about the site. A start is tried again; what happens after it never is.
 */
async function startAgain<T>(start: () => Promise<T>): Promise<T> {
  for (let left = STARTS - 1; ; left -= 1) {
    try {
      return await start();
    } catch (error) {
      if (left === 0) throw error;
      process.stderr.write("the browser did not start; trying again\n");
    }
  }
}

async function findBrowser(): Promise<string> {
  const named = process.env.READOUT_BROWSER;
  if (named) {
    if (!existsSync(named)) throw new Error(`READOUT_BROWSER names ${named}, which does not exist`);
    return named;
  }
  if (process.platform === "linux" && process.arch === "x64") return unpackPackaged();
  const installed = (INSTALLED[process.platform] ?? []).find((path) => existsSync(path));
  if (installed) return installed;
  throw new Error("no browser to test with: install Chrome, Chromium or Edge, or name one in READOUT_BROWSER");
}
