import { matchesOf } from "../../../text/matches.ts";
import type { Range } from "../../../text/types.ts";
import type { Found } from "../rules/types.ts";
import type { SentenceView } from "../types.ts";
import { bodyRange } from "../view.ts";

/** A time of day as printed, by the clock of the place: "15:00" for "3 p.m." */
export interface ClockTime {
  readonly value: string;
  readonly span: Range;
}

/** "at 3 p.m.", "10:30 a.m.", "at noon", "at 18:30 local time". */
const TIME =
  /\b(?:(\d{1,2})(?:[:.](\d\d))?\s?([ap])\.?\s?m\b\.?|(?<=\bat\s)(noon|midnight)\b|(?<=\bat\s)(\d{1,2}):(\d\d)(?!\s?[ap]\.?m)(?=\s+(?:local|GMT|UTC|CET|CEST|EST|EDT|ET|hours)\b|\s*[.,;]))/g;
/** An end or a bound is not when it begins: "until 5 p.m.", "by noon". */
const NOT_START = /\b(?:until|till|by|before|after|since|to|through|past)\s+(?:about\s+|around\s+)?$|[-–]\s?$/;
/** Clauses that part an occasion from a time. */
const BARRIER =
  /[;:“”"]|\b(?:who|which|that|where|when|while|after|before|following|since|because|said|says|told|air|airs|aired|broadcast|revealed|shown|released|published|announced)\b/;
/** "Lund, who woke at 5 a.m., met": the time of an aside. */
const ASIDE = /,\s+(?:which|who|whose)\b[^,]*$/;
/** How far a time may stand from its occasion. */
const REACH = 90;

/** The times of day of a sentence at which something may begin. */
export function timesIn({ skeleton }: SentenceView): readonly RegExpExecArray[] {
  return matchesOf(skeleton, TIME).filter((m) => !NOT_START.test(skeleton.slice(Math.max(0, m.index - 16), m.index)));
}

/** The time that is told in an occasion's own clause; null where the sentence tells none, or several. */
export function timeOf(view: SentenceView, found: Found, all: readonly Found[], times: readonly RegExpExecArray[]): ClockTime | null {
  const mine = times.filter((m) => nearest(view.skeleton, m.index, all) === found);
  const [only] = mine;
  const value = only && mine.length === 1 ? clock(only) : null;
  return only && value ? { value, span: bodyRange(view, only.index, only.index + only[0].length) } : null;
}

function nearest(skeleton: string, at: number, all: readonly Found[]): Found | undefined {
  const ranked = all
    .map((one) => ({ one, between: at < one.start ? skeleton.slice(at, one.start) : skeleton.slice(Math.min(one.tail, at), at) }))
    .filter(
      ({ one, between }) => between.length < REACH && !BARRIER.test(between) && !(at < one.start && ASIDE.test(skeleton.slice(0, at))),
    )
    .sort((a, b) => a.between.length - b.between.length);
  return ranked[0]?.one;
}

function clock(match: RegExpExecArray): string | null {
  const [, hour, minutes, half, word, hours, past] = match;
  if (word) return word === "noon" ? "12:00" : "00:00";
  if (hours) return Number(hours) < 24 && Number(past) < 60 ? `${hours.padStart(2, "0")}:${past}` : null;
  const twelve = Number(hour);
  if (twelve < 1 || twelve > 12 || Number(minutes ?? 0) > 59) return null;
  const full = (twelve % 12) + (half === "p" ? 12 : 0);
  return `${String(full).padStart(2, "0")}:${minutes ?? "00"}`;
}
