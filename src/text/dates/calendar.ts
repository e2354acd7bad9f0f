const DAY = 86_400_000;

/** The day `days` after an ISO day (before it where negative). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Monday 1 … Sunday 7. */
export function weekdayOf(day: string): number {
  return new Date(Date.parse(`${day}T00:00:00Z`)).getUTCDay() || 7;
}

/** The latest day of a weekday that is not after `day`. */
export function lastWeekday(day: string, weekday: number): string {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
}

/** The earliest day of a weekday that is not before `day`. */
export function nextWeekday(day: string, weekday: number): string {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

/** `2022-01` moved by months. */
export function addMonths(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${pad(Math.floor(count / 12), 4)}-${pad((count % 12) + 1, 2)}`;
}

/** Year, month and day as an ISO date, as precise as what is given; null where there is no such day. */
export function isoDate(year: number, month: number | null, day: number | null): string | null {
  if (year < 1000 || year > 2999) return null;
  if (month === null) return String(year);
  if (day === null) return `${year}-${pad(month, 2)}`;
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCMonth() === month - 1 ? time.toISOString().slice(0, 10) : null;
}

/** First and last day of an ISO date of any precision. */
export function boundsOf(date: string): readonly [string, string] {
  if (date.length === 10) return [date, date];
  if (date.length === 4) return [`${date}-01-01`, `${date}-12-31`];
  return [`${date}-01`, addDays(`${addMonths(date, 1)}-01`, -1)];
}

/** Days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");
