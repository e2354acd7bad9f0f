/**
 * Reads readouts with their titles taken away and asks whether the host, the kind, the date and the counterpart of the
 * meeting that the title names are found from the body.
 *
 *   node --import tsx bench/readouts.ts FOLDER [--misses]
 *
 * FOLDER holds Markdown files with front matter (`title`, `date`), at any depth; those whose name holds "readout" count.
 * All four are asked of one meeting, the one of the article that answers most.
 *
 * - *host*, *counterpart*: everyone the title names, by surname; all of them must take part. One whom the title names by the
 *   post alone, or whose name the body never has, must take part by that post. A body or group that the title describes
 *   ("Latino Leaders", "the White House’s") is found by a word of the description in a party's name, post or side; a group
 *   of counterparts also by its members: three people or more, no hosts, who take part by name.
 * - *kind*: the record's kind says what the title's word says; the table stands in `readout-titles.ts`.
 * - *date*: titles name none, so that the days are asked for which the opening of the body names, seen from the document's:
 *   the meeting lasted on one of them exactly.
 *
 * Left out, and counted beside: titles that name no such thing; names and descriptions of which the body has no word (they
 * cannot be found from it); openings that name no day.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { derive } from "../src/derive/index.ts";
import type { Article, ArticleRecord, Meeting } from "../src/schema/index.ts";
import { bareArticle } from "../tests/support/bare.ts";
import { type Days, fold, readDays, readTitle, type TitleParty, tokens } from "./readout-titles.ts";

const FIELDS = ["host", "kind", "date", "counterpart"] as const;
type Field = (typeof FIELDS)[number];
/** null where a field is not asked for; "absent" where the title names it and the body has no word of it. */
type Outcome = Readonly<Record<Field, boolean | null | "absent">>;

/** Characters of a body's opening: where a readout dates its occasion. */
const OPENING = 400;

interface Asked {
  readonly hosts: readonly TitleParty[];
  readonly counterparts: readonly TitleParty[];
  readonly kinds: readonly Meeting["kind"][] | null;
  readonly days: readonly Days[];
  readonly body: readonly string[];
}

const singular = (word: string): string => (word.length > 4 ? word.replace(/(?:ies|s)$/, "") : word);

/** Whether the body has a word by which a party could be found. */
function isInBody({ by, words, post }: TitleParty, body: readonly string[]): boolean {
  const has = (word: string): boolean => word.split(" ").every((part) => body.some((b) => b.startsWith(singular(part))));
  return words.some(has) || (by === "name" && post !== null && has(post));
}

function takesPart({ by, words, post }: TitleParty, participants: readonly string[], body: readonly string[]): boolean {
  if (by === "words") return words.some((word) => participants.some((p) => p.includes(singular(word))));
  const named = by === "name" && words.some((word) => body.includes(word));
  if (named) return words.some((word) => participants.some((p) => tokens(p).includes(word)));
  return participants.some((p) => new RegExp(`(?:^|\\| ?|the )${post}(?: \\||$| of| ?$)`).test(p));
}

function all(parties: readonly TitleParty[], asked: Asked, participants: readonly string[]): boolean | null | "absent" {
  if (parties.length === 0) return null;
  const present = parties.filter((party) => isInBody(party, asked.body));
  return present.length === 0 ? "absent" : present.every((party) => takesPart(party, participants, asked.body));
}

function outcomeOf(asked: Asked, record: ArticleRecord, meeting: Meeting): Outcome {
  const names = new Map([...record.people, ...record.organizations].map((e) => [e.id, e.name]));
  const participants = meeting.participants.map((p) =>
    fold(
      [
        "person" in p ? names.get(p.person) : "organization" in p ? names.get(p.organization) : p.name,
        p.printed,
        p.role,
        p.side && names.get(p.side),
      ]
        .filter(Boolean)
        .join(" | "),
    ),
  );
  const [start, end] = [meeting.start, meeting.end ?? meeting.start];
  const counterpart = all(asked.counterparts, asked, participants);
  return {
    host: all(asked.hosts, asked, participants),
    kind: asked.kinds?.includes(meeting.kind) ?? null,
    date: asked.days.length === 0 ? null : asked.days.some(([from, to]) => start === from && end === to),
    counterpart: counterpart === false ? isListed(asked, meeting, participants) : counterpart,
  };
}

/** "European Leaders": three or more of them take part by name. */
function isListed({ hosts, counterparts }: Asked, meeting: Meeting, participants: readonly string[]): boolean {
  const guests = meeting.participants.filter((p, i) => {
    const words = tokens(participants[i] ?? "");
    return "person" in p && !hosts.some((host) => host.words.some((word) => words.includes(word)));
  });
  return counterparts.every(({ by }) => by === "words") && guests.length >= 3;
}

function compare(asked: Asked, record: ArticleRecord): Outcome {
  const score = (o: Outcome): number => FIELDS.filter((field) => o[field] === true).length;
  const nothing: Outcome = {
    host: all(asked.hosts, asked, []),
    kind: asked.kinds && false,
    date: asked.days.length === 0 ? null : false,
    counterpart: all(asked.counterparts, asked, []),
  };
  return record.meetings
    .map((meeting) => outcomeOf(asked, record, meeting))
    .reduce((best, o) => (score(o) > score(best) ? o : best), nothing);
}

function readFile(file: string): { readonly article: Article; readonly title: string } | null {
  const text = readFileSync(file, "utf8").replace(/\r\n/g, "\n");
  const match = /^---\n([\s\S]*?)\n---\n/.exec(text);
  const front = match ? (parse(match[1] ?? "") as Record<string, unknown>) : null;
  if (!match || typeof front?.title !== "string" || !front.date) return null;
  const body = text.slice(match[0].length);
  const article = bareArticle(body, { id: "readout", file, date: String(front.date).slice(0, 10), rights: "full", format: "markdown" });
  return { article, title: front.title };
}

const [folder = "", ...flags] = process.argv.slice(2);
if (!folder) throw new Error("usage: node --import tsx bench/readouts.ts FOLDER [--misses]");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((f) => /readout/.test(f) && f.endsWith(".md"))
  .sort();
const count = new Map(FIELDS.map((field) => [field, { right: 0, asked: 0, absent: 0 }]));
let whole = 0;
let read = 0;
for (const file of files) {
  const source = readFile(join(folder, file));
  if (!source) continue;
  read++;
  const { article } = source;
  const days = readDays(article.body.slice(0, OPENING), article.date);
  const outcome = compare({ ...readTitle(source.title), days, body: tokens(article.body) }, derive(article));
  for (const field of FIELDS) {
    const tally = count.get(field);
    if (!tally) continue;
    if (outcome[field] === "absent") tally.absent++;
    else if (outcome[field] !== null) tally.asked++;
    if (outcome[field] === true) tally.right++;
  }
  const missed = FIELDS.filter((field) => outcome[field] === false);
  if (missed.length === 0) whole++;
  else if (flags.includes("--misses")) console.log(`${missed.join(",").padEnd(28)} ${file.split("/").at(-1)}`);
}
for (const [field, { right, asked, absent }] of count)
  console.log(
    `${field.padEnd(12)} ${((100 * right) / asked).toFixed(1).padStart(5)} %   (${right}/${asked})` +
      (absent > 0 ? `   named, and no word of it in the body: ${absent}` : ""),
  );
console.log(`all asked    ${((100 * whole) / read).toFixed(1).padStart(5)} %   (${whole}/${read})`);
