import type { DateExpression } from "./types.ts";

/** Of expressions that overlap the longest stays, the earlier of two as long. */
export function keepLongest(expressions: readonly DateExpression[]): readonly DateExpression[] {
  const sorted = [...expressions].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: DateExpression[] = [];
  for (const expression of sorted) {
    const last = kept.at(-1);
    if (!last || expression.start >= last.end) kept.push(expression);
    else if (expression.end - expression.start > last.end - last.start) kept[kept.length - 1] = expression;
  }
  return kept;
}

/** "Monday, Jan. 10": the weekday and the day of the month are one date, and the calendar's word counts. */
export function joinWeekdays(expressions: readonly DateExpression[], body: string): readonly DateExpression[] {
  return expressions.flatMap((expression, i) => {
    const next = expressions[i + 1];
    if (next && isWeekday(expression) && isCalendar(next) && joined(body, expression.end, next.start))
      return [{ ...next, start: expression.start }];
    const previous = expressions[i - 1];
    if (previous && isWeekday(previous) && isCalendar(expression) && joined(body, previous.end, expression.start)) return [];
    return [expression];
  });
}

const isWeekday = (e: DateExpression): boolean => e.sense.type === "weekday" && e.sense.last === null;
const isCalendar = (e: DateExpression): boolean => e.rule === "calendar" && /^\d{4}-\d\d-\d\d$|^$/.test(dayOf(e));
const joined = (body: string, from: number, to: number): boolean => /^(?:,?\s+|,?\s+the\s+|\s+\()$/.test(body.slice(from, to));

/** The calendar day that is named, "" for one without a year, "-" where only a month or year is. */
function dayOf({ sense }: DateExpression): string {
  if (sense.type === "fixed") return sense.first;
  return sense.type === "yearless" && sense.first.day !== null ? "" : "-";
}
