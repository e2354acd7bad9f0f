import { dayAfter } from "../views/week.ts";

export type BinUnit = "day" | "week" | "month" | "year";

/** A stretch of time on a drawn axis. `start` is its first day. */
export interface Bin {
  readonly start: string;
  /** First day after it. */
  readonly end: string;
}

const MOST = 62;

/** Equal stretches of time from the first to the last day, as fine as 62 of them allow: days, weeks, months, or years. */
export function binsBetween(first: string, last: string): { readonly unit: BinUnit; readonly bins: readonly Bin[] } {
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
  const unit: BinUnit = days <= MOST ? "day" : days <= MOST * 7 ? "week" : days <= MOST * 30 ? "month" : "year";
  const bins: Bin[] = [];
  let start = startOf(first, unit);
  while (start <= last) {
    const end = next(start, unit);
    bins.push({ start, end });
    start = end;
  }
  return { unit, bins };
}

/** Index of the stretch that holds a day (or a month's or year's first day), or -1. */
export function binIndex(bins: readonly Bin[], iso: string): number {
  const day = fullDay(iso);
  let low = 0;
  let high = bins.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const bin = bins[middle];
    if (!bin) return -1;
    if (day < bin.start) high = middle - 1;
    else if (day >= bin.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** Letters of an ISO date that says in which stretch something was. */
const NEEDED: Readonly<Record<BinUnit, number>> = { day: 10, week: 10, month: 7, year: 4 };

/** Whether a date can be drawn: "2022" is in no week, and to put it into the first would say what no source does. */
export const isPlaced = (iso: string | null, unit: BinUnit): iso is string => iso !== null && iso.length >= NEEDED[unit];

/** `2022-01` → `2022-01-01`, `2022` → `2022-01-01`. */
const fullDay = (iso: string) => (iso.length === 4 ? `${iso}-01-01` : iso.length === 7 ? `${iso}-01` : iso);

/** Weeks begin on Monday. */
function startOf(day: string, unit: BinUnit): string {
  if (unit === "year") return `${day.slice(0, 4)}-01-01`;
  if (unit === "month") return `${day.slice(0, 7)}-01`;
  if (unit === "week") return dayAfter(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
  return day;
}

function next(start: string, unit: BinUnit): string {
  if (unit === "day") return dayAfter(start, 1);
  if (unit === "week") return dayAfter(start, 7);
  const year = Number(start.slice(0, 4));
  const month = Number(start.slice(5, 7));
  if (unit === "year") return `${String(year + 1).padStart(4, "0")}-01-01`;
  return month === 12 ? `${String(year + 1).padStart(4, "0")}-01-01` : `${start.slice(0, 4)}-${String(month + 1).padStart(2, "0")}-01`;
}
