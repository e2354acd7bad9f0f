/**
 * Does in a real browser, from the front page, what readers come for, and counts their actions: a click, or one entry of
 * text with Enter. For the site of the White House's documents of January 2022.
 *
 *   npm run bench -- reader-tasks SITE [part of a task's name]
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { launchBrowser } from "../tests/support/browser.ts";
import { serveFolder } from "../tests/support/serve-folder.ts";

const MOST_ACTIONS = 4;
const [folder = "_site", part = ""] = process.argv.slice(2);
const site = resolve(folder);
interface RecordOfSite {
  readonly statements: readonly {
    readonly id: string;
    readonly article: string;
    readonly kind: string;
    readonly text: string;
    readonly date: string | null;
    readonly saidAt: string | null;
    readonly speakers: readonly { readonly person?: string }[];
  }[];
  readonly meetings: readonly {
    readonly id: string;
    readonly title: string;
    readonly kind: string;
    readonly start: string | null;
    readonly participants: readonly { readonly person?: string; readonly side?: string | null }[];
  }[];
}
const record = JSON.parse(readFileSync(join(site, "data/record.json"), "utf8")) as RecordOfSite;

/** One reader: what was done, and the page it was done on. */
interface Reader {
  readonly page: Page;
  readonly steps: string[];
  readonly click: (what: string) => Promise<void>;
  readonly enter: (text: string) => Promise<void>;
}
interface Task {
  readonly name: string;
  /** Does the task; returns what the reader then knows. Throws where it is not so. */
  readonly run: (reader: Reader, context: BrowserContext) => Promise<string>;
}

const said = (who: string, words: RegExp) =>
  record.statements.filter((s) => s.speakers.some((p) => p.person === who) && words.test(s.text) && s.date?.startsWith("2022-01"));

const TASKS: readonly Task[] = [
  {
    name: "Everything Jen Psaki said about Russia in January",
    run: async ({ page, click, enter }) => {
      await enter("Russia");
      await click('label:has(input[name="speaker"][value="jen-psaki"])');
      await click('label:has(input[value="2022-01"])');
      const count = await resultCount(page);
      const wanted = said("jen-psaki", /\bRussia/).length;
      if (count < wanted) throw new Error(`${count} statements found, the record has ${wanted}`);
      return `${count} statements (${wanted} with the word itself)`;
    },
  },
  {
    name: "When and with whom the President spoke about Ukraine: his calls and meetings",
    run: async ({ page, click }) => {
      await click('.foot a[href$="organizations.html"]');
      await click('a[href="organizations/ukraine.html"]');
      const rows = await page.locator(".row:has(.event)").allInnerTexts();
      const his = rows.filter((row) => row.includes("Biden")).map((row) => row.split("\n").filter(Boolean).join(" "));
      const wanted = record.meetings.filter(
        (m) => m.participants.some((p) => p.person === "joe-biden") && m.participants.some((p) => p.side === "ukraine"),
      );
      if (wanted.length === 0 || his.length < wanted.length) throw new Error(`${his.length} of ${wanted.length} are listed`);
      return his.join("; ");
    },
  },
  {
    name: "When and with whom the President spoke about Ukraine: his words",
    run: async ({ page, click, enter }) => {
      await enter("Ukraine");
      await click('label:has(input[name="speaker"][value="joe-biden"])');
      const count = await resultCount(page);
      const wanted = said("joe-biden", /\bUkraine/).length;
      if (count < wanted) throw new Error(`${count} statements found, the record has ${wanted}`);
      const facts = await page.locator("article[data-statement] .wtw").allInnerTexts();
      return `${count} statements; the first: ${facts
        .slice(0, 3)
        .map((f) => f.replaceAll("\n", " "))
        .join("; ")}`;
    },
  },
  {
    name: "The exact source of a quotation",
    run: async ({ page, click, enter }) => {
      const statement = longQuotation();
      await enter(`"${firstWords(statement.text)}"`);
      await click(`article[data-statement="${statement.id}"] .links a`);
      const target = ((await page.locator(":target").textContent()) ?? "").replace(/\s+/g, " ");
      if (!target.includes(firstWords(statement.text))) throw new Error(`the passage shown is: ${target}`);
      const original = await page.locator('dl.facts a[rel~="external"]').getAttribute("href");
      return `${await page.title()}, ${original}`;
    },
  },
  {
    name: "The same meeting from both sides",
    run: async ({ page, click }) => {
      await click('.menu a[href$="meetings.html"]');
      await click(`.event a[href$="${twoSided().id}.html"]`);
      const sides = await page.locator(".sides b").allInnerTexts();
      const said = await page
        .locator(".ledger .side")
        .evaluateAll((cells) => cells.map((cell) => cell.querySelectorAll("[data-statement]").length));
      if (sides.length < 2 || said.filter((n) => n > 0).length < 2) throw new Error(`${sides.join(" and ")}: ${said.join(", ")}`);
      return `${sides.join(" and ")}: ${said.join(" and ")} statements shown`;
    },
  },
  {
    name: "A citation pasted into a document",
    run: async ({ page, steps, click, enter }, context) => {
      const statement = longQuotation();
      await enter(`"${firstWords(statement.text)}"`);
      await click(`article[data-statement="${statement.id}"] .links a`);
      await click(".cite.here .copy button");
      const paper = await context.newPage();
      await paper.setContent("<textarea autofocus></textarea>");
      await paper.locator("textarea").press("Control+V");
      steps.push("paste");
      const pasted = await paper.locator("textarea").inputValue();
      await paper.close();
      if (!pasted.includes(firstWords(statement.text)) || !pasted.includes(statement.id)) throw new Error(`pasted: ${pasted}`);
      await page.bringToFront();
      return pasted;
    },
  },
  {
    name: "The meeting in a calendar",
    run: async ({ page, click }) => {
      await click('.menu a[href$="meetings.html"]');
      await click(`.event a[href$="${twoSided().id}.html"]`);
      const download = page.waitForEvent("download");
      await click('.bar a[href$=".ics"]');
      const text = readFileSync(await (await download).path(), "utf8");
      if (!/BEGIN:VEVENT[\s\S]*DTSTART(?:;VALUE=DATE)?:2022/.test(text)) throw new Error(text);
      return text.match(/SUMMARY:.*|DTSTART.*/g)?.join(", ") ?? "";
    },
  },
];

/** The meeting of two named people at which both are on record most. */
function twoSided(): RecordOfSite["meetings"][number] {
  const ranked = record.meetings
    .filter(
      (m) => m.kind === "meeting" && m.participants.length === 2 && m.participants.some((p) => p.side) && m.start?.startsWith("2022-01"),
    )
    .map((meeting) => {
      const words = meeting.participants.map(
        (p) => record.statements.filter((s) => s.saidAt === meeting.id && s.speakers.some((x) => x.person && x.person === p.person)).length,
      );
      return { meeting, least: Math.min(...words) };
    })
    .sort((a, b) => b.least - a.least);
  const best = ranked[0];
  if (!best || best.least === 0) throw new Error("the record has no meeting with words of both sides");
  return best.meeting;
}

/** A quotation of some length that stands once in the record: a turn of the press secretary's. */
function longQuotation(): RecordOfSite["statements"][number] {
  const counts = new Map<string, number>();
  for (const s of record.statements) counts.set(firstWords(s.text), (counts.get(firstWords(s.text)) ?? 0) + 1);
  const found = said("jen-psaki", /Ukraine/).find((s) => s.kind === "turn" && s.text.length > 150 && counts.get(firstWords(s.text)) === 1);
  if (!found) throw new Error("the record has no such quotation: is this the White House's site?");
  return found;
}

/** Eight words from inside the text, as a reader remembers them. */
function firstWords(text: string): string {
  return text.split(/\s+/).slice(1, 9).join(" ").replace(/["“”]/g, "");
}

async function resultCount(page: Page): Promise<number> {
  await page.waitForFunction(() => document.querySelector("[data-result-count]") && !document.querySelector("[data-list][aria-busy]"));
  return Number(await page.locator("[data-result-count]").getAttribute("data-result-count"));
}

const host = await serveFolder(site, { base: "/desk/" });
const browser = await launchBrowser();
let failed = 0;
for (const task of TASKS.filter(({ name }) => name.includes(part))) {
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
