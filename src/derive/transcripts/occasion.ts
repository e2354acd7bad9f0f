import type { MeetingKind } from "../../schema/index.ts";
import type { Range } from "../../text/types.ts";
import type { DeriveContext } from "../types.ts";
import { readTranscript, type Transcript } from "./transcript.ts";

/** A value with the words that say it. */
interface Printed<T> extends Range {
  readonly in: "body" | "title";
  readonly value: T;
}

/** What the head and the title of a whole transcript say of the occasion; null where they do not say it. */
export interface Occasion {
  readonly title: string;
  readonly kind: MeetingKind;
  /** ISO day. Where none is printed the occasion has the date of its transcript: `date` is null then. */
  readonly date: Printed<string> | null;
  /** `13:40`, the first one printed: the beginning. */
  readonly time: Printed<string> | null;
  /** “James S. Brady Press Briefing Room”, “Via Teleconference”. */
  readonly venue: Printed<string> | null;
  /** The head's lines, among which a place may be named: “Atlanta, Georgia”. */
  readonly head: readonly Range[];
  /** “Press” of the title: who was briefed. */
  readonly press: Range | null;
}

const TIME = /\b(1[0-2]|0?[1-9]):([0-5]\d)[\s\u00a0]*([ap])\.?m\b/i;
const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const DATE = new RegExp(`\\b(${MONTHS.join("|")})[\\s\\u00a0]+(\\d{1,2}),?[\\s\\u00a0]+(\\d{4})\\b`, "i");
const LONGEST_VENUE = 100;
/** The first that matches the title decides. */
const KINDS: readonly (readonly [RegExp, MeetingKind])[] = [
  [
    /\bpress (?:briefing|gaggle|conference|call|availability)\b|\bnews conference\b|\bbackground (?:press )?(?:call|briefing)\b/i,
    "press-conference",
  ],
  [/\b(?:before|after|at|during|in)\b[^,]*\bdinner\b/i, "dinner"],
  [
    /\b(?:before|at|during|in) (?:(?!after\b|on\b|annual\b|conference\b)[\w-]+ ){0,6}(?:bilateral|trilateral|meeting|roundtable)\b/i,
    "meeting",
  ],
  [/\binterview\b|\bq ?& ?a\b/i, "interview"],
  [/\bhearing\b/i, "hearing"],
  [/\bdebate\b/i, "debate"],
  [/\b(?:ceremony|signing of|swearing[- ]in|memorial)\b/i, "ceremony"],
];

/** Reads where and when a transcript's occasion was, and of what kind; null for what is no whole transcript. */
export function readOccasion(context: DeriveContext): Occasion | null {
  const transcript = readTranscript(context);
  // A no-break space stands for a blank; the offsets stay.
  const title = context.article.title?.replace(/\s/g, " ");
  if (!title || transcript?.extent !== "whole") return null;
  const lines = headLines(context.document.body, transcript);
  const press = /\b(?:press|news)\b(?! secretary)/i.exec(title);
  return {
    title,
    kind: KINDS.find(([pattern]) => pattern.test(title))?.[1] ?? "speech",
    date: readDate(title, lines),
    time: readTime(lines),
    venue: readVenue(lines),
    head: lines,
    press: press && { start: press.index, end: press.index + press[0].length },
  };
}

interface HeadLine extends Range {
  readonly words: string;
}

function headLines(body: string, { head }: Transcript): HeadLine[] {
  return head.flatMap((range) => {
    let at = range.start;
    return body
      .slice(range.start, range.end)
      .split("\n")
      .map((line) => {
        const words = line.replace(/^[\s*_(\\]+|[\s*_)\\]+$/g, "");
        const start = at + line.indexOf(words);
        at += line.length + 1;
        return { start, end: start + words.length, words };
      })
      .filter((line) => line.words !== "");
  });
}

function readDate(title: string, lines: readonly HeadLine[]): Printed<string> | null {
  for (const line of lines) {
    const found = dateIn(line.words);
    if (found) return { in: "body", start: line.start + found.start, end: line.start + found.end, value: found.value };
  }
  const found = dateIn(title);
  return found && { in: "title", ...found };
}

function dateIn(words: string): (Range & { value: string }) | null {
  const match = DATE.exec(words);
  if (!match) return null;
  const [whole, name = "", day = "", year = ""] = match;
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (Number(day) < 1 || Number(day) > 31) return null;
  const value = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return { start: match.index, end: match.index + whole.length, value };
}

function readTime(lines: readonly HeadLine[]): Printed<string> | null {
  for (const line of lines) {
    const match = TIME.exec(line.words);
    const hour = Number(match?.[1]);
    if (!match) continue;
    const value = `${String((hour % 12) + (match[3]?.toLowerCase() === "p" ? 12 : 0)).padStart(2, "0")}:${match[2]}`;
    return { in: "body", start: line.start, end: line.end, value };
  }
  return null;
}

/** The first line that is neither time nor date, nor a whole sentence, nor just “Las Vegas, Nevada”. */
function readVenue(lines: readonly HeadLine[]): Printed<string> | null {
  const line = lines.find(({ words }) => !TIME.test(words) && !DATE.test(words));
  if (!line || line.words.length > LONGEST_VENUE || /[.:?!]$/.test(line.words.replace(/\b[A-Z]\.$/, ""))) return null;
  return { in: "body", start: line.start, end: line.end, value: line.words.replace(/\s+/g, " ") };
}
