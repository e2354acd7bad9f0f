/**
 * Reads a month of a public corpus of transcripts, statements and readouts as a briefing and says what came out of it.
 *
 *   node --import tsx bench/whitehouse.ts CORPUS [--month 2022-01] [--out DIR] [--dump FILE]
 *
 * CORPUS holds <category>/<month>/*.md. The documents are copied as they are into a briefing folder (`--out`, else a
 * temporary one that is removed), read, derived and joined. `--dump` keeps the record as JSON for a closer look.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { check } from "../src/check/index.ts";
import { consolidate } from "../src/consolidate/index.ts";
import { derive } from "../src/derive/index.ts";
import { readArticles } from "../src/ingest/index.ts";
import type { Meeting, ReadoutRecord, Speaker, Statement } from "../src/schema/index.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { month: { type: "string", default: "2022-01" }, out: { type: "string" }, dump: { type: "string" } },
});
const corpus = resolve(positionals[0] ?? ".");
const folder = values.out ? resolve(values.out) : mkdtempSync(join(tmpdir(), "readout-bench-"));

copyMonth(corpus, values.month, folder);
const clock = stopwatch();
const { articles, diagnostics } = await readArticles(folder);
const readIn = clock();
const records = articles.map((article) => derive(article));
const derivedIn = clock();
const { record } = consolidate(records, { briefing: { title: "Bench", language: "en", topics: [] } });
const joinedIn = clock();
const problems = check({ record });
const checkedIn = clock();
if (values.dump) writeFileSync(values.dump, JSON.stringify(record));
if (!values.out) rmSync(folder, { recursive: true });

report("documents", { files: articles.length, refused: diagnostics.filter((d) => d.severity === "error").length, ...byCategory() });
report(
  "problems",
  countBy(problems, (d) => `${d.severity} ${d.code}`),
);
report("statements", { all: record.statements.length, ...countBy(record.statements, (s) => s.kind) });
report(
  "attribution",
  countBy(record.statements, (s) => `${s.kind} ${s.attribution}`),
);
reportLabels(record);
report("entities", { people: record.people.length, organizations: record.organizations.length, places: record.places.length });
reportSpeakers(record);
reportMeetings(record);
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
report("cost", { "read ms": readIn, "derive ms": derivedIn, "join ms": joinedIn, "check ms": checkedIn, "peak MB": peak });

function copyMonth(from: string, month: string, to: string): void {
  for (const category of readdirSync(from)) {
    const source = join(from, category, month);
    const target = join(to, "articles", category);
    mkdirSync(target, { recursive: true });
    cpSync(source, target, { recursive: true });
  }
}

/** Milliseconds since it was last asked. */
function stopwatch(): () => number {
  let since = performance.now();
  return () => {
    const now = performance.now();
    const passed = Math.round(now - since);
    since = now;
    return passed;
  };
}

function byCategory(): Record<string, number> {
  return countBy(articles, (article) => article.file.split("/")[0] ?? "");
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

function report(title: string, counts: Readonly<Record<string, number>>): void {
  process.stdout.write(
    `${title}: ${Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(", ")}\n`,
  );
}

/** Every label with whom it was taken for, and how often. */
function reportLabels({ statements }: ReadoutRecord): void {
  const first = statements.filter((s) => (s.kind === "turn" || s.kind === "document") && s.partOf === null);
  const labelled = countBy(first, (s) => `${s.speakerAsPrinted ?? "(none)"} → ${s.speakers.map(nameOf).join(" + ") || "?"}`);
  process.stdout.write(`labels and signers (turns ${first.length}):\n`);
  for (const [label, count] of Object.entries(labelled)) process.stdout.write(`  ${count} ${label}\n`);
}

function nameOf(speaker: Speaker): string {
  if ("person" in speaker) return speaker.person;
  return "organization" in speaker ? `org ${speaker.organization}` : `“${speaker.name}”`;
}

function reportSpeakers({ statements }: ReadoutRecord): void {
  const counts = countBy(
    statements.flatMap((s: Statement) => s.speakers),
    nameOf,
  );
  process.stdout.write(
    `speakers: ${Object.entries(counts)
      .slice(0, 40)
      .map(([name, count]) => `${name} ${count}`)
      .join(", ")}\n`,
  );
}

function reportMeetings({ meetings }: ReadoutRecord): void {
  report("meetings", { all: meetings.length, ...countBy(meetings, (m) => `${m.kind} ${m.status}`) });
  for (const meeting of meetings) if (meeting.participants.length > 1) process.stdout.write(`  ${describeMeeting(meeting)}\n`);
}

function describeMeeting(meeting: Meeting): string {
  const parties = meeting.participants.map((p) =>
    "person" in p ? p.person : "organization" in p ? `org ${p.organization}` : `“${p.name}”`,
  );
  return `${meeting.start ?? "undated"} ${meeting.kind} ${meeting.status}: ${parties.join(", ")}${meeting.place ? ` at ${meeting.place}` : ""}`;
}
