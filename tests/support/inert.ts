/** Opens every page of a built site from its folder and reports whatever ran, was asked for, or stands where nothing of a source may. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseHTML } from "linkedom";
import type { Browser } from "playwright-core";

const RUNNABLE = ["IFRAME", "OBJECT", "EMBED", "BASE", "FOREIGNOBJECT", "ANIMATE", "IMG", "VIDEO", "AUDIO", "MATH", "STYLE"];
const ADDRESSES = ["href", "src", "action", "formaction", "xlink:href", "data", "srcdoc"];

/** What stands in a page's markup: elements and attributes that could run or ask for something, whatever a browser does with them. */
export function markupProblems(html: string): readonly string[] {
  const { document } = parseHTML(html);
  const problems: string[] = [];
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content") ?? "";
  if (!/default-src 'none'/.test(policy) || /'unsafe-inline'|'unsafe-eval'|\*|https?:/.test(policy))
    problems.push(`policy: ${policy || "none"}`);
  if (document.head.children[1]?.getAttribute("http-equiv") !== "Content-Security-Policy") problems.push("the policy does not come first");
  for (const element of document.querySelectorAll("*")) {
    const tag = element.tagName.toUpperCase();
    if (RUNNABLE.includes(tag)) problems.push(`<${tag}>`);
    if (tag === "SCRIPT" && !element.getAttribute("src") && !/json$/.test(element.getAttribute("type") ?? ""))
      problems.push("inline script");
    if (element.hasAttribute("style")) problems.push("inline style");
    for (const { name, value } of element.attributes) {
      if (name.startsWith("on")) problems.push(name);
      if (ADDRESSES.includes(name) && /^[\s\p{C}]*(?:java|vb)\s*script:|^[\s\p{C}]*data:/iu.test(value))
        problems.push(`${name}=${value.slice(0, 40)}`);
    }
  }
  return problems;
}

export interface Opened {
  readonly pages: number;
  /** Pages that show a script's tag as text. */
  readonly shown: number;
  /** Requests for the site's own files. */
  readonly requests: number;
  readonly problems: readonly string[];
}

/** `ran`: text that would stand there if a template had run a source's words. */
export async function openAll(browser: Browser, site: string, paths: readonly string[], ran: string): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const problems: string[] = [];
  const at = () => page.url().slice(page.url().lastIndexOf("/") + 1);
  let requests = 0;
  let shown = 0;
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`${at()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`${at()}: ${error.message}`));
  page.on("dialog", (dialog) => {
    problems.push(`${at()}: a dialog`);
    void dialog.dismiss();
  });
  page.on("popup", () => problems.push(`${at()}: a window`));
  page.on("request", (request) => {
    requests += 1;
    // A page opened from a folder starts its worker from words it holds.
    const own = request.url().startsWith(pathToFileURL(resolve(site)).href) || request.url().startsWith("blob:null/");
    if (!own) problems.push(`${at()} asks ${request.url()}`);
  });
  for (const path of paths) {
    const address = pathToFileURL(resolve(site, path)).href;
    const html = readFileSync(join(site, path), "utf8");
    problems.push(...markupProblems(html).map((problem) => `${path}: ${problem}`));
    if (/&lt;script/i.test(html)) shown += 1;
    if (html.includes(ran)) problems.push(`${path}: a template ran`);
    await page.goto(address);
    if (path === "search.html") await page.waitForSelector("[data-result-count]", { timeout: 60_000 });
    const [pwned, here] = await page.evaluate(() => [(globalThis as { pwned?: number }).pwned, location.href] as const);
    if (pwned !== undefined) problems.push(`${path}: a source's script ran`);
    if (!here.startsWith(address)) problems.push(`${path} went to ${here}`);
  }
  await context.close();
  return { pages: paths.length, shown, requests, problems };
}
