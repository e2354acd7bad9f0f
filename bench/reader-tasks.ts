/**
 * Does in a real browser, from the front page, what readers come for, and counts their actions: a click, or one entry of
 * text with Enter. For the site of the White House's documents of January 2022.
 *
 *   npm run bench -- reader-tasks SITE [part of a task's name]
 */
import { resolve } from "node:path";
import { launchBrowser } from "../tests/support/browser.ts";
import { serveFolder } from "../tests/support/serve-folder.ts";
import { readRecord } from "./reader/record.ts";
import { type Reader, resultCount, tasksFor } from "./reader/tasks.ts";

const MOST_ACTIONS = 4;
const [folder = "_site", part = ""] = process.argv.slice(2);
const site = resolve(folder);
const host = await serveFolder(site, { base: "/desk/" });
const browser = await launchBrowser();
let failed = 0;
for (const task of tasksFor(readRecord(site)).filter(({ name }) => name.includes(part))) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  const steps: string[] = [];
  const reader: Reader = {
    page,
    steps,
    click: async (what) => {
      steps.push(`click ${what}`);
      await page.locator(what).first().click({ timeout: 20_000 });
      await page.waitForLoadState();
    },
    enter: async (text) => {
      steps.push(`type ${text} and Enter`);
      await page.locator("input[type=search]").first().fill(text);
      await page.keyboard.press("Enter");
      await page.waitForURL(/search\.html/);
      await resultCount(page);
    },
  };
  try {
    await page.goto(host.url);
    const result = await task.run(reader, context);
    if (steps.length > MOST_ACTIONS) failed += 1;
    process.stdout.write(`${steps.length} actions: ${task.name}\n    ${result.replaceAll("\n", " ")}\n`);
  } catch (error) {
    failed += 1;
    process.stdout.write(`FAILED after ${steps.length}: ${task.name}\n    ${steps.join(" → ")}\n    ${String(error).slice(0, 400)}\n`);
  }
  await context.close();
}
await browser.close();
await host.close();
process.exitCode = failed > 0 ? 1 : 0;
