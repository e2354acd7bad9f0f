import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";

const LONGEST_LINE = 75;

/** What is wrong with the files that other programs read. Feeds and the sitemap go through a browser's strict XML parser. */
export async function checkDataFiles(browser: Browser, site: string, files: readonly string[]): Promise<readonly string[]> {
  const page = await browser.newPage();
  const problems: string[] = [];
  for (const path of files) {
    const read = () => readFileSync(join(site, path), "utf8");
    const found = path.endsWith(".xml")
      ? await page.evaluate(
          (text) => new DOMParser().parseFromString(text, "text/xml").querySelector("parsererror")?.textContent ?? null,
          read(),
        )
      : /\.(?:json|jsonld|webmanifest)$/.test(path)
        ? jsonProblem(read())
        : path.endsWith(".ics")
          ? calendarProblem(read())
          : path.endsWith(".csv")
            ? tableProblem(read())
            : null;
    if (found) problems.push(`${path}: ${found}`);
  }
  await page.close();
  return problems;
}

function jsonProblem(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    return String(error);
  }
}

/** RFC 5545: CRLF, at most 75 octets a line, every BEGIN ended. */
function calendarProblem(text: string): string | null {
  const lines = text.split("\r\n");
  if (lines.some((line) => /[\r\n]/.test(line))) return "a line end that is no CRLF";
  const long = lines.find((line) => Buffer.byteLength(line) > LONGEST_LINE);
  if (long) return `a line of ${Buffer.byteLength(long)} octets`;
  const open: string[] = [];
  for (const line of lines) {
    if (line.startsWith("BEGIN:")) open.push(line.slice(6));
    if (line.startsWith("END:") && open.pop() !== line.slice(4)) return `${line} ends nothing`;
  }
  return open.length > 0 ? `${open.join(", ")} is not ended` : null;
}

/** RFC 4180: every row has as many fields as the first. */
function tableProblem(text: string): string | null {
  const rows: number[] = [];
  let fields = 1;
  let quoted = false;
  for (const [token] of text.matchAll(/""|"|,|\r?\n|[^",\r\n]+/g)) {
    if (token === '"') quoted = !quoted;
    else if (!quoted && token === ",") fields += 1;
    else if (!quoted && /\n$/.test(token)) {
      rows.push(fields);
      fields = 1;
    }
  }
  if (quoted) return "a quotation mark is not closed";
  const odd = rows.findIndex((n) => n !== rows[0]);
  return odd >= 0 ? `row ${odd + 1} has ${rows[odd]} fields, the first ${rows[0]}` : null;
}
