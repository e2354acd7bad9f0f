/**
 * Times what finds statements on rows that make naive rules quadratic, at a quarter and at the whole of a size: the second figure
 * should be about four times the first.
 *
 *   node --import tsx bench/hostile-text.ts [CHARACTERS=1000000]
 */
import { findStatements } from "../src/derive/statements/index.ts";
import type { Article } from "../src/schema/index.ts";
import { readDocument } from "../src/text/document.ts";
import { findParagraphs } from "../src/text/paragraphs.ts";
import { findQuotations } from "../src/text/quotations.ts";

const size = Number(process.argv[2] ?? 1_000_000);
const ROWS = [
  "“",
  '"',
  "''",
  "’",
  "(",
  "a",
  "word ",
  "said said said ",
  "“a",
  "“a b c d” ",
  "“Go on.\n\n",
  "“Go on.”\n\n",
  "As he said, ",
  ": ",
];
const ARTICLE: Omit<Article, "body"> = {
  id: "a",
  file: "a.txt",
  title: null,
  date: "2031-05-06",
  publisher: null,
  authors: [],
  url: null,
  language: "en",
  rights: "full",
  sha256: "0".repeat(64),
  format: "text",
};

function timed(row: string, length: number): readonly number[] {
  const body = row.repeat(Math.ceil(length / row.length));
  const start = performance.now();
  findQuotations(body, findParagraphs(body, "text"));
  const paired = performance.now();
  const document = readDocument(body, "text");
  const read = performance.now();
  findStatements({ article: { ...ARTICLE, body }, document }, { people: [], organizations: [], places: [], mentions: [] });
  return [paired - start, read - paired, performance.now() - read];
}

process.stdout.write(`milliseconds at ${size / 4} and ${size} characters\n`);
for (const row of ROWS) {
  const [small, whole] = [timed(row, size / 4), timed(row, size)];
  const cells = ["quotations", "document", "statements"].map((name, i) => `${name} ${small[i]?.toFixed(0)} → ${whole[i]?.toFixed(0)}`);
  process.stdout.write(`${JSON.stringify(row).padEnd(20)} ${cells.join("   ")}\n`);
}
