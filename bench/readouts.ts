/**
 * Reads readouts with their titles taken away and asks whether the meeting that the title names is found from the body:
 * its host, its kind, its date and its counterpart.
 *
 *   node --import tsx bench/readouts.ts FOLDER [--misses]
 *
 * FOLDER holds Markdown files with front matter (`title`, `date`), at any depth; those whose name holds "readout" count.
 * A group that the title only describes ("Congressional Leaders") is found by a shared word or by its members, three named
 * people or more. A title's words count as named where they say so: "Readout of Host’s Kind with Counterpart of Country". A part that a
 * title does not name is not asked for. The date is right where the meeting overlaps the week up to the document's day, and
 * is asked for only where the opening has an expression of a date at all; a host whom the body calls by the post alone
 * ("the President") is found where that post is.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { derive } from "../src/derive/index.ts";
import type { Article, ArticleRecord, Meeting } from "../src/schema/index.ts";
import { addDays, boundsOf } from "../src/text/dates/calendar.ts";
import { findDates } from "../src/text/dates/index.ts";
import { bareArticle } from "../tests/support/bare.ts";

interface Named {
  readonly host: string | null;
  /** The host's post, folded, as a body without the name has it. */
  readonly post: string | null;
  readonly kinds: readonly Meeting["kind"][] | null;
  readonly counterparts: readonly string[];
  /** The counterparts are words of a description ("Mayors"), and no surnames. */
  readonly described: boolean;
}

const KINDS: readonly (readonly [RegExp, readonly Meeting["kind"][]])[] = [
  [/\bcalls?\b|\bphone\b|\bteleconference\b/i, ["call"]],
  [/\bsummit\b|\bforum\b|\bconference\b/i, ["summit", "conference", "meeting", "talks"]],
  [/\bdialogue\b|\btalks\b|\bconsultations\b/i, ["talks", "meeting", "conference", "summit"]],
  [/\b(?:dinner|lunch|breakfast)\b/i, ["dinner", "meeting"]],
  [
    /\b(?:meetings?|roundtable|convening|discussion|listening session|conversation|session|briefing)\b/i,
    ["meeting", "talks", "conference", "summit", "call", "dinner", "visit", "press-conference"],
  ],
];
const HOST =
  /^(?:Joint )?Readout (?:of|from|on)\s+(.*?)(?:['’]s?)?\s+(?:Virtual |Bilateral |Phone |Video |Expanded |Separate )*(?:Calls?|Meetings?|Roundtable|Convening|Discussion|Conversation|Participation|Bilateral|Summit|Dinner|Lunch)\b/i;
const HOST_POST =
  /\b(?:President|Vice President|Advisor|Secretary|Director|Counsel|Sherpa|Coordinator|APNSA|Gentleman|First Lady|Finer|Sullivan|Harris|Biden|Emhoff)\b/;
const POST =
  /\b(?:President|Prime Minister|Chancellor|King|Queen|Crown Prince|Prince|Emir|Amir|Sultan|Pope|Minister|Secretary|Advisor|Adviser|Premier|Taoiseach|General|Governors?|Mayors?|Senators?|Chairman|Chair|Speaker|Commissioner|Ambassador|High Representative|Director|Administrator|Vice President|President-elect)\b/;

/** Characters of a body's opening paragraph: where a readout dates its occasion. */
const OPENING = 400;

const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const tokens = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "iv", "s"]);
const surname = (name: string): string =>
  tokens(name)
    .filter((t) => !SUFFIXES.has(t))
    .at(-1) ?? "";

/** What a title names. */
function readTitle(title: string): Named {
  const clean = title
    .replace(/ /g, " ")
    .replace(/\s+/g, " ")
    .replace(/^Readout:\s*/, "Readout of ");
  const hostWords = HOST.exec(clean)?.[1] ?? "";
  const host = HOST_POST.test(hostWords) && !/\band\b|,|&/.test(hostWords.replace(/, Jr\.?/, "")) ? surname(hostWords) : null;
  const kinds = KINDS.find(([pattern]) => pattern.test(clean.split(/\bwith\b/)[0] ?? ""))?.[1] ?? null;
  const after = /\bwith\s+(.*)$/i.exec(clean)?.[1] ?? "";
  const post = /\bVice President\b/.test(hostWords) ? "the vice president" : /\bPresident\b/.test(hostWords) ? "the president" : null;
  return { host, post, kinds, ...counterpartsOf(after) };
}

/** Surnames of named counterparts, one for each post; else the content words of a described group. */
function counterpartsOf(after: string): Pick<Named, "counterparts" | "described"> {
  const names = after
    .split(/,\s+(?:and\s+)?|\s+and\s+(?=[A-Z])/)
    .map((part) => part.replace(/\s+(?:of|on|at|in|to|from|regarding|for|following|during|ahead)\s+.*$/i, "").trim())
    .filter((part) => POST.test(part) && /^[A-Z]/.test(part))
    .map((part) => surname(part))
    .filter((name) => name.length > 2 && !POST.test(name.charAt(0).toUpperCase() + name.slice(1)));
  if (names.length > 0) return { counterparts: names, described: false };
  const group = after.replace(/\s+(?:on|at|in|to|regarding|for|following|during|ahead|about)\s+.*$/i, "");
  return {
    described: true,
    counterparts: tokens(group)
      .filter((t) => t.length > 3)
      .slice(-3),
  };
}

const described = (names: readonly string[], participants: readonly string[]): boolean =>
  names.some((name) => participants.some((p) => p.includes(name) || (name.endsWith("s") && p.includes(name.slice(0, -1)))));

/** Members who stand in for a group that the title only describes: at least three named people took part. */
const listed = (meeting: Meeting): boolean => meeting.participants.filter((p) => "person" in p).length >= 3;

interface Outcome {
  readonly host: boolean | null;
  readonly kind: boolean | null;
  readonly date: boolean | null;
  readonly counterpart: boolean | null;
}

function compare(named: Named, record: ArticleRecord, dated: boolean): Outcome {
  const outcomes = record.meetings.map((meeting) => outcomeOf(named, record, meeting, dated));
  const score = (o: Outcome): number => [o.host, o.kind, o.date, o.counterpart].filter(Boolean).length;
  const none: Outcome = {
    host: named.host ? false : null,
    kind: named.kinds ? false : null,
    date: dated ? false : null,
    counterpart: named.counterparts.length > 0 ? false : null,
  };
  return outcomes.reduce((best, o) => (score(o) > score(best) ? o : best), none);
}

function outcomeOf(named: Named, record: ArticleRecord, meeting: Meeting, dated: boolean): Outcome {
  const names = new Map([...record.people, ...record.organizations].map((e) => [e.id, e.name]));
  const participants = meeting.participants.map((p) =>
    fold(
      `${"person" in p ? names.get(p.person) : "organization" in p ? names.get(p.organization) : p.name} ${p.printed ?? ""} ${p.role ?? ""}`,
    ),
  );
  const [from, to] = meeting.start ? [boundsOf(meeting.start)[0], boundsOf(meeting.end ?? meeting.start)[1]] : ["9", "0"];
  return {
    host:
      named.host === null
        ? null
        : participants.some(
            (p) => tokens(p).includes(named.host ?? "") || (named.post !== null && p.trim().replace(/ the /g, " ").startsWith(named.post)),
          ),
    kind: named.kinds === null ? null : named.kinds.includes(meeting.kind),
    date: dated ? from <= record.article.date && to >= addDays(record.article.date, -7) : null,
    counterpart:
      named.counterparts.length === 0 ? null : described(named.counterparts, participants) || (named.described && listed(meeting)),
  };
}

function readFile(file: string): { readonly article: Article; readonly title: string } | null {
  const text = readFileSync(file, "utf8").replace(/\r\n/g, "\n");
  const match = /^---\n([\s\S]*?)\n---\n/.exec(text);
  const front = match ? (parse(match[1] ?? "") as Record<string, unknown>) : null;
  if (!match || typeof front?.title !== "string" || !front.date) return null;
  const body = text.slice(match[0].length);
  const article = bareArticle(body, { id: "readout", file, date: String(front.date).slice(0, 10), format: "markdown" });
  return { article, title: front.title };
}

const [folder = "", ...flags] = process.argv.slice(2);
if (!folder) throw new Error("usage: node --import tsx bench/readouts.ts FOLDER [--misses]");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((f) => /readout/.test(f) && f.endsWith(".md"))
  .sort();
const fields = ["host", "kind", "date", "counterpart"] as const;
const count = Object.fromEntries(fields.map((f) => [f, { right: 0, asked: 0 }])) as Record<
  (typeof fields)[number],
  { right: number; asked: number }
>;
let all = 0;
let read = 0;
const began = performance.now();
for (const file of files) {
  const source = readFile(join(folder, file));
  if (!source) continue;
  read++;
  const record = derive(source.article);
  const dated = findDates(source.article.body.slice(0, OPENING), [], source.article.date).length > 0;
  const outcome = compare(readTitle(source.title), record, dated);
  for (const field of fields) {
    if (outcome[field] === null) continue;
    count[field].asked++;
    if (outcome[field]) count[field].right++;
  }
  const missed = fields.filter((field) => outcome[field] === false);
  if (missed.length === 0) all++;
  else if (flags.includes("--misses")) console.log(`${missed.join(",").padEnd(28)} ${file.split("/").at(-1)}`);
}
for (const field of fields)
  console.log(
    `${field.padEnd(12)} ${((100 * count[field].right) / count[field].asked).toFixed(1).padStart(5)} %   (${count[field].right}/${count[field].asked})`,
  );
console.log(
  `all asked    ${((100 * all) / read).toFixed(1).padStart(5)} %   (${all}/${read})   ${((performance.now() - began) / 1000).toFixed(1)} s`,
);
