/**
 * Reads every file of a built site and says what is wrong with it: HTML that does not validate, dead links and anchors,
 * resources of another host, inline scripts and styles, feeds, calendars and JSON that do not parse; and what pages weigh.
 *
 *   npm run bench -- site-files SITE [--no-html]      (--no-html leaves out html-validate, which takes most of the time)
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { launchBrowser } from "../tests/support/browser.ts";
import { checkDataFiles } from "../tests/support/data-files.ts";
import { pageValidator } from "../tests/support/html-rules.ts";
import { deadLinks, type PageFacts, readPage } from "./site/links.ts";
import { filesOf } from "./site/walk.ts";
import { heaviest } from "./site/weight.ts";

/** First view of a page, without fonts. */
const LIMIT = 40_000;
const SHOWN = 20;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { "no-html": { type: "boolean", default: false } } });
const site = positionals[0] ?? "_site";
const files = filesOf(site);
const pages = files.filter((file) => file.endsWith(".html"));
const facts = new Map<string, PageFacts>();
for (const path of pages) facts.set(path, readPage(readFileSync(join(site, path), "utf8")));
let failed = false;

process.stdout.write(`${site}: ${files.length} files, ${pages.length} pages\n`);
report(
  "pages that do not stand alone",
  [...facts].flatMap(([path, page]) => page.problems.map((p) => `${path}: ${p}`)),
);
report("dead links and anchors", deadLinks(facts, new Set(files)));
const browser = await launchBrowser();
report("data files that do not parse", await checkDataFiles(browser, site, files).finally(() => browser.close()));
if (!values["no-html"]) report("html-validate", await invalid());
const { byType, over } = heaviest(site, pages, LIMIT);
for (const { path, bytes } of byType) process.stdout.write(`  ${(bytes / 1000).toFixed(1)} kB  ${path}\n`);
report(
  `pages over ${LIMIT / 1000} kB`,
  over.map((w) => `${(w.bytes / 1000).toFixed(1)} kB ${w.path}`),
  false,
);
process.exitCode = failed ? 1 : 0;

function report(title: string, problems: readonly string[], fails = true): void {
  process.stdout.write(
    `${title}: ${problems.length}\n${problems
      .slice(0, SHOWN)
      .map((p) => `  ${p}\n`)
      .join("")}`,
  );
  if (fails && problems.length > 0) failed = true;
}

async function invalid(): Promise<readonly string[]> {
  const validator = pageValidator();
  const problems: string[] = [];
  for (const path of pages) {
    const { results } = await validator.validateString(readFileSync(join(site, path), "utf8"), path);
    for (const { messages } of results) problems.push(...messages.map((m) => `${path}:${m.line}:${m.column} ${m.ruleId} ${m.message}`));
  }
  return problems;
}
