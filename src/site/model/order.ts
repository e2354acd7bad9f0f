import type { Meeting, Statement } from "../../schema/index.ts";

/** Newest first; an undated statement stands at its article's date; on one day dated before undated, then in the order of the text. */
export function compareStatements(a: Statement, b: Statement, articleDates: ReadonlyMap<string, string>): number {
  const dateOf = (s: Statement) => s.date ?? articleDates.get(s.article) ?? "";
  return (
    compareText(dateOf(b), dateOf(a)) ||
    Number(a.date === null) - Number(b.date === null) ||
    compareText(a.article, b.article) ||
    (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0) ||
    compareText(a.id, b.id)
  );
}

/** Oldest first; undated ones at the date of their newest report. */
export function compareMeetings(a: Meeting, b: Meeting): number {
  return compareText(a.start ?? a.asOf, b.start ?? b.asOf) || compareText(a.time ?? "", b.time ?? "") || compareText(a.id, b.id);
}

/** By code units: the same on every machine, unlike a locale's order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
