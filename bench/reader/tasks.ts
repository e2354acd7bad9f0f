import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "playwright-core";
import { firstWords, longQuotation, type RecordOfSite, said, twoSided } from "./record.ts";

/** One reader: what was done, and the page it was done on. */
export interface Reader {
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

export const tasksFor = (record: RecordOfSite): readonly Task[] => [
  {
    name: "Everything Jen Psaki said about Russia in January",
    run: async ({ page, click, enter }) => {
      await enter("Russia");
      await click('label:has(input[name="speaker"][value="jen-psaki"])');
      await click('label:has(input[value="2022-01"])');
      const count = await resultCount(page);
      const wanted = said(record, "jen-psaki", /\bRussia/).length;
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
      const wanted = said(record, "joe-biden", /\bUkraine/).length;
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
      const statement = longQuotation(record);
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
      await click(`.event a[href$="${twoSided(record).id}.html"]`);
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
      const statement = longQuotation(record);
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
      await click(`.event a[href$="${twoSided(record).id}.html"]`);
      const download = page.waitForEvent("download");
      await click('.bar a[href$=".ics"]');
      const text = readFileSync(await (await download).path(), "utf8");
      if (!/BEGIN:VEVENT[\s\S]*DTSTART(?:;VALUE=DATE)?:2022/.test(text)) throw new Error(text);
      return text.match(/SUMMARY:.*|DTSTART.*/g)?.join(", ") ?? "";
    },
  },
];

/** Of the search page, once it has settled on an answer. */
export async function resultCount(page: Page): Promise<number> {
  await page.waitForFunction(() => document.querySelector("[data-result-count]") && !document.querySelector("[data-list][aria-busy]"));
  return Number(await page.locator("[data-result-count]").getAttribute("data-result-count"));
}
