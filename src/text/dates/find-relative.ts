import { addDays, addMonths, boundsOf, lastWeekday, nextWeekday, weekdayOf } from "./calendar.ts";
import type { Near } from "./near.ts";
import type { DateExpression, DateSense } from "./types.ts";

const fixed = (first: string, last: string | null = null, means: "on" | "within" = "on"): DateSense => ({
  type: "fixed",
  first,
  last,
  means,
});
const period = (name: "week" | "weekend" | "month" | "year"): DateSense => ({ type: "period", period: name, month: null });

interface Pattern {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly sense: (reference: string, match: RegExpMatchArray) => DateSense | null;
}

const NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const numberOf = (word: string): number => (/\d/.test(word) ? Number(word) : Math.max(1, NUMBERS.indexOf(word.toLowerCase()) + 1));
const UNIT_DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };
const SEASON_MONTHS: Readonly<Record<string, number>> = { spring: 3, summer: 6, fall: 9, autumn: 9, winter: 12 };

const monday = (reference: string, weeks: number): string => addDays(reference, 1 - weekdayOf(reference) + 7 * weeks);
const weekAt = (reference: string, weeks: number): DateSense =>
  fixed(monday(reference, weeks), addDays(monday(reference, weeks), 6), "within");

/** "last spring": the latest that is over; "next spring": the first that is to begin. By months of the northern year. */
function nearSeason(reference: string, month: number, step: number): DateSense {
  const year = Number(reference.slice(0, 4));
  const seasons = [-2, -1, 0, 1, 2].map((n) => `${year + n}-${String(month).padStart(2, "0")}`);
  const over = seasons.filter((first) => boundsOf(addMonths(first, 2))[1] < reference).at(-1);
  const first = (step < 0 ? over : seasons.find((start) => `${start}-01` > reference)) ?? reference.slice(0, 7);
  return fixed(first, addMonths(first, 2), "within");
}

/** "last week", "next month", "the coming year": the period before or after the article's own. */
function neighbour(reference: string, unit: string, step: 1 | -1): DateSense | null {
  if (unit === "week") return weekAt(reference, step);
  if (unit === "month") return fixed(addMonths(reference.slice(0, 7), step), null, "within");
  if (unit === "year") return fixed(String(Number(reference.slice(0, 4)) + step), null, "within");
  if (unit !== "weekend") return nearSeason(reference, SEASON_MONTHS[unit] ?? 6, step);
  const saturday = step < 0 ? lastWeekday(addDays(reference, -1), 6) : nextWeekday(addDays(reference, 1), 6);
  return fixed(saturday, addDays(saturday, 1), "within");
}

function thisPeriod(unit: string): DateSense {
  if (unit in SEASON_MONTHS) return { type: "period", period: "season", month: SEASON_MONTHS[unit] ?? null };
  return period(unit as "week" | "weekend" | "month" | "year");
}

/** Expressions that are read from the article's day alone; the first pattern that matches a place wins. */
const PATTERNS: readonly Pattern[] = [
  // "earlier today", "later today", "this morning", "tonight"
  {
    rule: "today",
    pattern:
      /\b(?:(?:earlier|later|early|late)\s+)?(?:today|tonight)\b|\b(?:(?:earlier|later|early|late)\s+)?this\s+(?:morning|afternoon|evening)\b/gi,
    // "USA Today", "Russia Today" are names
    sense: (reference, m) =>
      /Today|TODAY/.test(m[0]) && /[A-Za-z]\s+$/.test(m.input?.slice(Math.max(0, (m.index ?? 0) - 3), m.index) ?? "")
        ? null
        : fixed(reference),
  },
  {
    rule: "yesterday",
    pattern: /\b(?:(?:early|late)\s+)?(?:yesterday(?:\s+(?:morning|afternoon|evening))?|last\s+(?:night|evening))\b/gi,
    sense: (reference) => fixed(addDays(reference, -1)),
  },
  {
    rule: "tomorrow",
    pattern: /\b(?:early\s+|late\s+)?tomorrow(?:\s+(?:morning|afternoon|evening|night))?\b/gi,
    sense: (reference) => fixed(addDays(reference, 1)),
  },
  { rule: "overnight", pattern: /\bovernight\b/gi, sense: (reference) => fixed(addDays(reference, -1), reference, "within") },
  // "the day before yesterday" is rare; "the past two weeks", "the last three days" reach back from the article
  {
    rule: "past-days",
    pattern: /\bthe\s+(?:past|last)\s+(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\s+(day|week|month)s\b/gi,
    sense: (reference, m) =>
      fixed(addDays(reference, -numberOf(m[1] ?? "") * (UNIT_DAYS[(m[2] ?? "").toLowerCase()] ?? 1)), reference, "within"),
  },
  {
    rule: "coming-days",
    pattern: /\bthe\s+(?:next|coming)\s+(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\s+(day|week|month)s\b/gi,
    sense: (reference, m) =>
      fixed(reference, addDays(reference, numberOf(m[1] ?? "") * (UNIT_DAYS[(m[2] ?? "").toLowerCase()] ?? 1)), "within"),
  },
  {
    rule: "past-period",
    pattern:
      /\b(?:(?:early|earlier|late|later)\s+)?(?:this\s+past|the\s+past|this\s+last|last|the\s+previous)\s+(week|weekend|month|year|spring|summer|fall|autumn|winter)\b(?!-)/gi,
    sense: (reference, m) => neighbour(reference, (m[1] ?? "").toLowerCase(), -1),
  },
  {
    rule: "coming-period",
    pattern:
      /\b(?:(?:early|earlier|late|later)\s+)?(?:next|the\s+coming|this\s+coming|the\s+following)\s+(week|weekend|month|year|spring|summer|fall|autumn|winter)\b(?!-)/gi,
    sense: (reference, m) => neighbour(reference, (m[1] ?? "").toLowerCase(), 1),
  },
  {
    rule: "this-period",
    pattern:
      /\b(?:(?:early|earlier|late|later)\s+)?(?:this|over\s+the|through\s+the)\s+(week|weekend|month|year|spring|summer|fall|autumn|winter)\b(?!-)/gi,
    sense: (_reference, m) => thisPeriod((m[1] ?? "").toLowerCase()),
  },
  {
    rule: "year",
    pattern: /\b(?:in|during|since|of|back\s+in|early|late|mid-)\s*((?:19|20)\d\d)\b(?![,.]?\d|-\d)/gi,
    sense: (_reference, m) => fixed(m[1] ?? "", null, "within"),
  },
];

export const RELATIVE_PATTERNS = PATTERNS.map(({ pattern }) => pattern);

/** Finds the dates that are told from the article's own day: "last week", "this morning", "in 2014". */
export function findRelative(near: Near, reference: string): readonly DateExpression[] {
  return PATTERNS.flatMap(({ rule, pattern, sense }) =>
    near(pattern).flatMap(({ start, end, match }) => {
      const meant = sense(reference, match);
      return meant ? [{ start: rule === "year" ? end - 4 : start, end, sense: meant, rule }] : [];
    }),
  );
}
