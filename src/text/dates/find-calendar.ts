import type { ParsedComponents, ParsedResult } from "chrono-node";
import * as chrono from "chrono-node/en";
import { perForm } from "../forms.ts";
import type { Range } from "../types.ts";
import { addDays, isoDate } from "./calendar.ts";
import type { Near, Words } from "./near.ts";
import type { DateExpression, DateSense, MonthDay, Pick } from "./types.ts";

/** chrono's grammars for months, days of months and spans of time, by what they ask for; weekdays and casual words are read by our own rules. */
const GRAMMARS = [
  { asks: /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i, name: /^ENMonthName(?:LittleEndian|MiddleEndian)?Parser$/ },
  { asks: /\d{4}[-./\s]/, name: /^(?:ENYearMonthDay|ISOFormat)Parser$/ },
  { asks: /ago|before|earlier|later|after|from now/i, name: /^ENTimeUnit(?:Ago|Later)FormatParser$/ },
];
const REFINERS = /^(?:OverlapRemoval|ENMergeDateRange|ENExtractYearSuffix)Refiner$/;
const parsers = chrono.strict.parsers.concat(chrono.casual.parsers.filter((p) => p.constructor.name === "ENMonthNameParser"));
const refiners = chrono.casual.refiners.filter((refiner) => REFINERS.test(refiner.constructor.name));
/** A calendar for each choice of grammars, by its bits: what asks for nothing that stands there is not tried. */
const CALENDARS = Array.from({ length: 2 ** GRAMMARS.length }, (_, choice) => {
  const chosen = GRAMMARS.filter((_, i) => choice & (1 << i));
  return new chrono.Chrono({ parsers: parsers.filter((p) => chosen.some(({ name }) => name.test(p.constructor.name))), refiners });
});
const parse = (words: string, instant: Date): readonly ParsedResult[] =>
  CALENDARS[GRAMMARS.reduce((choice, { asks }, i) => (asks.test(words) ? choice | (1 << i) : choice), 0)]?.parse(words, instant) ?? [];

const MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
/** Where a calendar date may stand; chrono reads only the words around these, so that its cost follows the dates and not the text. */
export const MONTHS = new RegExp(`\\b${MONTH}(?![\\w’'])|\\b(?:ago|from\\s+now)\\b`, "g");
const isDay = perForm((text) => /\b\d{4}-\d\d-\d\d\b/.test(text));
const REACH = 44;

/** A bare month is a date only after one of these: "in May", "an August speech", "this past April". */
const BEFORE_BARE_MONTH =
  /(?:^|[\s(“"])(?:in|since|until|till|by|during|for|from|through|between|before|after|to|and|or|early|late|mid|mid-|of|an?|the|his|her|their|its|our|this|last|next|past|previous|coming|following|[a-z]+['’]s)[\s-]+$/i;

/** Finds dates of the calendar: "Jan. 10–12", "September 26, 2016", "in June", "two weeks ago". */
export function findCalendar(body: string, words: Words, near: Near, reference: string): readonly DateExpression[] {
  const places = placesOf(words, near);
  if (places.length === 0) return [];
  const instant = new Date(`${reference}T12:00:00`);
  return windowsOf(body, places).flatMap(([from, to]) => {
    const words = body.slice(from, to).replace(/[–—\u00a0]/g, (sign) => (sign === "\u00a0" ? " " : "-"));
    return parse(words, instant).flatMap((result) => read(result, from, body));
  });
}

function placesOf(words: Words, near: Near): readonly Range[] {
  const days = words.filter(({ form }) => isDay(form));
  const months = near(MONTHS);
  return days.length === 0 ? months : [...days, ...months].sort((a, b) => a.start - b.start);
}

function windowsOf(body: string, places: readonly Range[]): readonly (readonly [number, number])[] {
  const windows: [number, number][] = [];
  for (const { start, end } of places) {
    const from = Math.max(0, start - REACH);
    const to = Math.min(body.length, end + REACH);
    const last = windows.at(-1);
    if (last && from <= last[1]) last[1] = to;
    else windows.push([boundary(body, from), to]);
  }
  return windows;
}

/** Moves forward to the next blank, so that no word and no number is cut. */
function boundary(body: string, at: number): number {
  if (at === 0) return 0;
  const blank = body.slice(at, at + REACH).search(/\s/);
  return blank < 0 ? at : at + blank;
}

function read(result: ParsedResult, offset: number, body: string): readonly DateExpression[] {
  // "May 2031 - four months after she left": the span behind the dash is no end of a range
  const text = result.text.replace(/\s+-\s+[a-z\d]+\s+(?:days?|weeks?|months?|years?)\b.*$/i, "").replace(/[\s,]+$/, "");
  const lead = /^(?:in|on)\s+/i.exec(text)?.[0].length ?? 0;
  const own = offset + result.index + lead;
  const earlier = earlierDay(result, body.slice(Math.max(0, own - 10), own));
  const start = own - (earlier?.length ?? 0);
  const stop = offset + result.index + text.length;
  const second = secondDay(result, body.slice(stop, stop + 12));
  const end = stop + (second?.length ?? 0);
  const cut = text.length < result.text.replace(/[\s,]+$/, "").length;
  const sense = senseOf(
    cut ? { start: result.start, end: null } : result,
    body.slice(start, stop),
    body.slice(Math.max(0, start - 24), start),
    second?.date ?? null,
    earlier?.day ?? null,
  );
  return sense ? [{ start, end, sense, rule: "calendar" }] : [];
}

/** The first day of "12 and 13 May", which chrono leaves out. */
function earlierDay({ start, end }: ParsedResult, before: string): { readonly day: number; readonly length: number } | null {
  const match = /(?<![\d.,/:-])(\d{1,2})(?:st|nd|rd|th)?\s+and\s+$/.exec(before);
  const day = Number(match?.[1]);
  if (!match || end || !start.isCertain("day") || day === 0 || day >= (start.get("day") ?? 0)) return null;
  return { day, length: match[0].length };
}

/** The second day of "Sept. 12 and 13", which chrono leaves out. */
function secondDay({ start, end }: ParsedResult, after: string): { readonly date: MonthDay; readonly length: number } | null {
  const match = /^\s+and\s+(\d{1,2})(?:st|nd|rd|th)?\b(?!\s*(?:percent|million|billion|people|years|[:%,.]\d))/.exec(after);
  const day = Number(match?.[1]);
  if (!match || end || !start.isCertain("day") || start.isCertain("year") || day <= (start.get("day") ?? 0) || day > 31) return null;
  return { date: { month: start.get("month") ?? 1, day }, length: match[0].length };
}

function senseOf(
  result: { readonly start: ParsedComponents; readonly end?: ParsedComponents | null },
  text: string,
  before: string,
  second: MonthDay | null,
  earlier: number | null,
): DateSense | null {
  if (/^\d+$|^(?:mar|may|sun|sat|dec|jan)$/.test(text) || /^(?:may|march)\b/.test(text)) return null;
  const { start, end } = result;
  const named = monthDay(start);
  const first = earlier === null ? named : { ...named, day: earlier };
  if (/\b(?:ago|from\s+now)\b/i.test(text)) return ago(start, text);
  const bare = first.day === null && !start.isCertain("year");
  if (bare && !BEFORE_BARE_MONTH.test(before)) return null;
  const last = end ? monthDay(end) : earlier === null ? second : named;
  if (!start.isCertain("year") && !end?.isCertain("year")) return { type: "yearless", first, last, pick: pickOf(before, text) };
  const year = (start.isCertain("year") ? start : (end ?? start)).get("year") ?? 0;
  const from = isoDate(year, first.month, first.day);
  const to = last && isoDate(end?.get("year") ?? year, last.month, last.day);
  return from ? { type: "fixed", first: from, last: to ?? null, means: "on" } : null;
}

const monthDay = (c: ParsedComponents): MonthDay => ({ month: c.get("month") ?? 1, day: c.isCertain("day") ? c.get("day") : null });

/** "two weeks ago" names a day only roughly: kept to the month where the unit is one, to the year where it is years. */
function ago(start: ParsedComponents, text: string): DateSense | null {
  const year = start.get("year") ?? 0;
  const day = isoDate(year, start.get("month"), start.get("day"));
  if (!day) return null;
  // "a few days ago" is no day
  if (/\b(?:few|several|couple)\b/i.test(text) && /\bdays?\b/i.test(text))
    return { type: "fixed", first: addDays(day, -3), last: addDays(day, 1), means: "within" };
  if (/year|decade/i.test(text)) return { type: "fixed", first: String(year), last: null, means: "within" };
  if (/month/i.test(text)) return { type: "fixed", first: day.slice(0, 7), last: null, means: "within" };
  if (/week/i.test(text)) return { type: "fixed", first: addDays(day, -3), last: addDays(day, 3), means: "within" };
  return /minute|hour|second/i.test(text) ? null : { type: "fixed", first: day, last: null, means: "on" };
}

function pickOf(before: string, text: string): Pick {
  const lead = `${before}${text}`.slice(0, before.length + 12);
  if (/\b(?:last|this\s+past|past|previous)\s+\S*$/i.test(before) || /^(?:last|past)\b/i.test(text)) return "last";
  return /\b(?:next|this\s+coming)\s+\S*$/i.test(before) || /^next\b/i.test(lead.slice(before.length)) ? "next" : null;
}
