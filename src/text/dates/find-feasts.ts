import { FEASTS, type FeastDay } from "../../lexicon/feasts.ts";
import { addDays, boundsOf, isoDate, lastWeekday, nextWeekday } from "./calendar.ts";
import type { Near } from "./near.ts";
import type { DateExpression, MonthDay } from "./types.ts";

const names = Object.keys(FEASTS)
  .map((name) => name.replaceAll("'", "[’']").replaceAll(".", "\\.").replaceAll(" ", "\\s+"))
  .join("|");
export const FEAST = new RegExp(`\\b(?:${names})(?![\\w’'])`, "g");

/** Finds feasts that are days: "on Labor Day", "since New Year's Eve". */
export function findFeasts(near: Near): readonly DateExpression[] {
  return near(FEAST).flatMap(({ start, end, match }) => {
    const feast = match[0].replace(/\s+/g, " ").replaceAll("’", "'");
    const day = FEASTS[feast];
    if (!day) return [];
    const first: MonthDay = { month: day.month, day: "day" in day ? day.day : null };
    return [
      {
        start,
        end,
        sense: { type: "yearless", first, last: null, pick: null, feast },
        rule: "feast",
      } as const,
    ];
  });
}

/** The day of a feast in a year; null for a name that is none. */
export function feastIn(year: number, feast: string): string | null {
  const day: FeastDay | undefined = FEASTS[feast];
  if (!day) return null;
  if ("day" in day) return isoDate(year, day.month, day.day);
  const [first, last] = boundsOf(isoDate(year, day.month, null) ?? "");
  return day.nth > 0 ? addDays(nextWeekday(first, day.weekday), 7 * (day.nth - 1)) : lastWeekday(last, day.weekday);
}
