/**
 * Scores what no public corpus scores: when a statement was made, to whom, through what, where, and by whom jointly.
 *
 *   node --import tsx bench/circumstances.ts POLNEAR_FOLDER [--errors]
 *
 * `gold-circumstances.json` holds ids, offsets and values only, annotated for this project over texts of the PolNeAR corpus.
 * A field that is absent is one that the text does not state; `?` is one that readers could settle either way, and is not scored.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { derive } from "../src/derive/index.ts";
import type { ArticleRecord, Party, Statement } from "../src/schema/index.ts";

interface Gold {
  readonly start: number;
  readonly end: number;
  readonly date?: string;
  readonly audience?: string;
  readonly venue?: string;
  readonly place?: string;
  readonly joint?: readonly string[];
}
type Field = "date" | "audience" | "venue" | "place";
type Tally = Record<"right" | "wrong" | "missed" | "leftOpen" | "invented", number>;

const [polnear, ...flags] = process.argv.slice(2);
if (!polnear) {
  process.stderr.write("usage: node --import tsx bench/circumstances.ts POLNEAR_FOLDER [--errors]\n");
  process.exit(2);
}
const gold = JSON.parse(readFileSync(join(import.meta.dirname, "gold-circumstances.json"), "utf8")) as {
  article: string;
  split: string;
  statements: Gold[];
}[];
const tallies = new Map<Field, Tally>();
const joint = { right: 0, of: 0 };
let found = 0;
let wanted = 0;

for (const entry of gold) {
  const body = readFileSync(join(polnear, entry.split, "text", `${entry.article}.txt`), "utf8");
  const record = derive(articleOf(entry.article, body));
  for (const g of entry.statements) {
    wanted++;
    const statement = record.statements.find((s) => overlap(s, g) * 2 > g.end - g.start);
    if (!statement) continue;
    found++;
    score(record, statement, g, entry.article);
  }
}

process.stdout.write(`${wanted} statements annotated, ${found} found\n`);
for (const [field, t] of tallies)
  process.stdout.write(
    `${field.padEnd(9)} right ${t.right}  wrong ${t.wrong}  missed ${t.missed}  left open ${t.leftOpen}  invented ${t.invented}  ` +
      `precision ${share(t.right, t.right + t.wrong + t.invented)}  recall ${share(t.right, t.right + t.wrong + t.missed)}\n`,
  );
process.stdout.write(`joint     all speakers found ${joint.right} of ${joint.of}\n`);

function score(record: ArticleRecord, s: Statement, g: Gold, article: string): void {
  const places = new Map(record.places.map((p) => [p.id, p.name]));
  const names = new Map([...record.people, ...record.organizations].map((e) => [e.id, e.name]));
  const name = (p: Party) => ("name" in p ? p.name : (names.get("person" in p ? p.person : p.organization) ?? ""));
  const derived: Record<Field, string | null> = {
    date: s.date,
    audience: s.audience.map(name).join("; ") || null,
    venue: s.venue,
    place: s.place && (places.get(s.place) ?? null),
  };
  for (const field of ["date", "audience", "venue", "place"] as const) {
    const expected = g[field];
    if (expected === "?") continue;
    const outcome = judge(expected, derived[field], field);
    const tally = tallies.get(field) ?? { right: 0, wrong: 0, missed: 0, leftOpen: 0, invented: 0 };
    tally[outcome]++;
    tallies.set(field, tally);
    if (flags.includes("--errors") && outcome !== "right" && outcome !== "leftOpen")
      process.stdout.write(`${outcome} ${field} ${article}:${g.start} expected ${expected ?? "–"}, derived ${derived[field] ?? "–"}\n`);
  }
  if (g.joint) {
    joint.of++;
    const speakers = s.speakers.map((p) => ("name" in p ? p.name : (names.get("person" in p ? p.person : p.organization) ?? "")));
    if (g.joint.every((n) => speakers.includes(n))) joint.right++;
  }
}

function judge(expected: string | undefined, derived: string | null, field: Field): keyof Tally {
  if (!expected) return derived === null ? "leftOpen" : "invented";
  if (derived === null) return "missed";
  return field === "date" ? (expected === derived ? "right" : "wrong") : sharesWord(expected, derived) ? "right" : "wrong";
}

/** Names are compared by a shared word of three letters or more: "Fox" and "Bill O'Reilly of Fox News" are one audience. */
function sharesWord(a: string, b: string): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return true;
  const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  const other = words(b);
  return [...words(a)].some((w) => w !== "the" && w !== "and" && other.has(w));
}

function overlap(s: Statement, g: Gold): number {
  return s.content.reduce((sum, c) => sum + Math.max(0, Math.min(c.end, g.end) - Math.max(c.start, g.start)), 0);
}

function share(part: number, whole: number): string {
  return whole === 0 ? "n/a" : `${((100 * part) / whole).toFixed(0)} %`;
}

function articleOf(stem: string, body: string) {
  return {
    id: "article",
    file: `${stem}.txt`,
    title: null,
    date: /_(\d{4}-\d{2}-\d{2})_/.exec(stem)?.[1] ?? "2016-01-01",
    publisher: null,
    authors: [],
    url: null,
    language: "en",
    rights: "excerpt" as const,
    sha256: "0".repeat(64),
    format: "text" as const,
    body,
  };
}
