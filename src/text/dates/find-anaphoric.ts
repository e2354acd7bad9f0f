import type { Range } from "../types.ts";
import { addDays } from "./calendar.ts";
import type { Near } from "./near.ts";
import type { DateExpression, DateMention } from "./types.ts";

/** A day that is told from another day of the text. */
interface Anaphor extends Range {
  readonly days: number;
}

const PART = "(?:day|morning|afternoon|evening|night)";
/** "later that day", "the same evening", "the day before", "a day later": where a clause ends behind them they stand by themselves. */
const PATTERNS: readonly { readonly pattern: RegExp; readonly days: number }[] = [
  {
    pattern: new RegExp(
      `\\b(?:(?:[Ee]arlier|[Ll]ater)\\s+(?:in\\s+the|that|the\\s+same)\\s+${PART}|[Tt]hat\\s+(?:same\\s+)?${PART}|[Tt]he\\s+same\\s+${PART})\\b(?![’'])`,
      "g",
    ),
    days: 0,
  },
  { pattern: new RegExp(`\\b(?:[Tt]he\\s+(?:next|following)\\s+${PART}|(?:[Aa]|[Oo]ne)\\s+day\\s+later)\\b(?![’'])`, "g"), days: 1 },
  {
    pattern: new RegExp(
      `\\b(?:[Tt]he\\s+previous\\s+${PART}|(?:[Aa]|[Oo]ne)\\s+day\\s+earlier|[Tt]he\\s+${PART}\\s+before(?=\\s*(?:[.,;]|$|\\s(?:and|in|at|with)\\b)))(?![’'])`,
      "g",
    ),
    days: -1,
  },
];

/** Sentences back to the day that is meant. */
const REACH = 2;

export const ANAPHORS = PATTERNS.map(({ pattern }) => pattern);

export function findAnaphors(near: Near): readonly Anaphor[] {
  return PATTERNS.flatMap(({ pattern, days }) => near(pattern).map(({ start, end }) => ({ start, end, days }))).sort(
    (a, b) => a.start - b.start,
  );
}

/**
 * Adds the days that are told from the day before them: the one of their own sentence, else of the sentence or two before.
 * Where that names none, or several, they are left out.
 */
export function resolveAnaphors(
  mentions: readonly DateMention[],
  anaphors: readonly Anaphor[],
  sentences: readonly Range[],
): readonly DateMention[] {
  if (anaphors.length === 0) return mentions;
  const result: DateMention[] = [];
  let next = 0;
  let at = 0;
  for (const anaphor of anaphors) {
    while (next < mentions.length && (mentions[next]?.start ?? 0) < anaphor.start) result.push(mentions[next++] as DateMention);
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= anaphor.start) at++;
    const overlaps = (result.at(-1)?.end ?? 0) > anaphor.start || (mentions[next]?.start ?? Number.POSITIVE_INFINITY) < anaphor.end;
    const day = overlaps ? null : dayBefore(result, sentences, at);
    if (day) result.push(mentionOf(anaphor, addDays(day, anaphor.days)));
  }
  return [...result, ...mentions.slice(next)];
}

function mentionOf({ start, end }: Anaphor, day: string): DateMention {
  const expression: DateExpression = { start, end, sense: { type: "fixed", first: day, last: null, means: "on" }, rule: "anaphor" };
  return { ...expression, tense: "past", date: { first: day, last: null, means: "on" } };
}

function dayBefore(told: readonly DateMention[], sentences: readonly Range[], at: number): string | null {
  for (let i = at; i >= Math.max(0, at - REACH); i--) {
    const sentence = sentences[i];
    const days = new Set(
      lastFew(told)
        .filter((m) => sentence && m.start >= sentence.start && m.start < sentence.end && isDay(m))
        .map((m) => m.date.first),
    );
    if (days.size > 1) return null;
    const [day] = days;
    if (day) return day;
  }
  return null;
}

const lastFew = (told: readonly DateMention[]): readonly DateMention[] => told.slice(-8);
const isDay = ({ date, tense }: DateMention): boolean =>
  date.first.length === 10 && date.last === null && date.means === "on" && tense !== "future";
