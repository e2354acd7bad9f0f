import type { Facet } from "../format/types.ts";
import { need } from "./dom.ts";

/** The page's words, in its language, as the template hands them over. */
export interface PageText {
  readonly page: Readonly<Record<string, string>> & {
    readonly facets: Readonly<Record<Facet | "month", string>>;
    readonly review: Readonly<Record<string, string>>;
  };
  readonly card: Readonly<Record<string, string>>;
  readonly kind: Readonly<Record<string, string>>;
  readonly speaker: Readonly<Record<string, string>>;
  /** "statement" → "In a statement", for each venue of the record that has no name of its own. */
  readonly saidIn: Readonly<Record<string, string>>;
}

let text: PageText | undefined;

export function pageText(): PageText {
  text ??= JSON.parse(need("#search-text").textContent ?? "{}") as PageText;
  return text;
}

/** A sentence of the page with its gaps filled: `say("countOf", { n: "3", total: "9" })`. */
export function say(key: string, gaps: Readonly<Record<string, string>> = {}): string {
  const sentence = pageText().page[key];
  return typeof sentence === "string" ? sentence.replace(/\{(\w+)\}/g, (_, name: string) => gaps[name] ?? "") : key;
}

const language = () => document.documentElement.lang || "en";

let numbers: Intl.NumberFormat | undefined;

/** One maker of numbers for all: to set one up costs more than the hundred numbers of an answer. */
export function shownNumber(n: number): string {
  numbers ??= new Intl.NumberFormat(language());
  return numbers.format(n);
}

/** "Sun 9 Jan 2022", "January 2022" or "2022", as precise as the date is. */
export function shownDate(date: string): string {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return date;
  const options: Intl.DateTimeFormatOptions = day === undefined ? { month: "long" } : { weekday: "short", day: "numeric", month: "short" };
  return format(Date.UTC(year, month - 1, day ?? 1), { ...options, year: "numeric" });
}

export function dateParts(day: string): { readonly top: string; readonly main: string; readonly bottom: string } {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const at = Date.UTC(year, month - 1, date);
  return { top: format(at, { weekday: "long" }), main: format(at, { day: "numeric", month: "short" }), bottom: String(year) };
}

const calendars = new Map<string, Intl.DateTimeFormat>();

function format(at: number, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify(options);
  const locale = language() === "en" ? "en-GB" : language();
  const calendar = calendars.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  calendars.set(key, calendar);
  return calendar.format(at).replaceAll(",", "");
}
