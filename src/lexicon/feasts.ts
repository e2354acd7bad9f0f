/** A day of the year: a fixed one, or the nth (-1: the last) of a weekday (Monday 1 … Sunday 7) of a month. */
export type FeastDay =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number };

/** Feasts that news dates by, as printed. Those that countries keep on different days are left out. */
export const FEASTS: Readonly<Record<string, FeastDay>> = {
  "New Year's Day": { month: 1, day: 1 },
  "New Year's Eve": { month: 12, day: 31 },
  Epiphany: { month: 1, day: 6 },
  "Martin Luther King Jr. Day": { month: 1, weekday: 1, nth: 3 },
  "Valentine's Day": { month: 2, day: 14 },
  "Presidents' Day": { month: 2, weekday: 1, nth: 3 },
  "International Women's Day": { month: 3, day: 8 },
  "St. Patrick's Day": { month: 3, day: 17 },
  "Earth Day": { month: 4, day: 22 },
  "May Day": { month: 5, day: 1 },
  "Memorial Day": { month: 5, weekday: 1, nth: -1 },
  Juneteenth: { month: 6, day: 19 },
  "Canada Day": { month: 7, day: 1 },
  "Fourth of July": { month: 7, day: 4 },
  "Bastille Day": { month: 7, day: 14 },
  "Labor Day": { month: 9, weekday: 1, nth: 1 },
  "Columbus Day": { month: 10, weekday: 1, nth: 2 },
  Halloween: { month: 10, day: 31 },
  "Veterans Day": { month: 11, day: 11 },
  "Armistice Day": { month: 11, day: 11 },
  "Christmas Eve": { month: 12, day: 24 },
  "Christmas Day": { month: 12, day: 25 },
  "Boxing Day": { month: 12, day: 26 },
};
