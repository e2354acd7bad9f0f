import { addDays, addMonths, boundsOf, daysBetween, isoDate, lastWeekday, nextWeekday, weekdayOf } from "./calendar.ts";
import { feastIn } from "./find-feasts.ts";
import type { DateSense, MonthDay, Pick, ResolvedDate, Tense } from "./types.ts";

/**
 * The calendar dates that a sense comes to, seen from the article's day. Reported as done, a weekday is the latest
 * such day not after the article; planned, the next one not before it; where the tense is unknown, news tells what was.
 */
export function resolveDate(sense: DateSense, reference: string, tense: Tense): ResolvedDate {
  switch (sense.type) {
    case "fixed":
      return { first: sense.first, last: sense.last, means: sense.means };
    case "weekday":
      return resolveWeekday(sense.first, sense.last, sense.pick, reference, tense);
    case "yearless":
      return resolveYearless(sense, reference, tense);
    case "period":
      return resolvePeriod(sense, reference, tense);
  }
}

function resolveWeekday(first: number, last: number | null, pick: Pick, reference: string, tense: Tense): ResolvedDate {
  const ahead = pick === "next" || (pick === null && tense === "future");
  if (ahead) {
    const start = nextWeekday(pick === "next" ? addDays(reference, 1) : reference, first);
    return { first: start, last: last === null ? null : nextWeekday(start, last), means: "on" };
  }
  const end = lastWeekday(pick === "last" ? addDays(reference, -1) : reference, last ?? first);
  if (last === null) return { first: end, last: null, means: "on" };
  return { first: lastWeekday(end, first), last: end, means: "on" };
}

function resolveYearless({ first, last, pick, feast }: DateSense & { type: "yearless" }, reference: string, tense: Tense): ResolvedDate {
  const start = chooseYear(first, feast ?? null, pick, reference, tense);
  if (last === null) return { first: start, last: null, means: "on" };
  const year = Number(start.slice(0, 4)) + (last.month < first.month ? 1 : 0);
  return { first: start, last: isoDate(year, last.month, last.day), means: "on" };
}

function chooseYear(date: MonthDay, feast: string | null, pick: Pick, reference: string, tense: Tense): string {
  const year = Number(reference.slice(0, 4));
  const dates = [-4, -1, 0, 1, 4]
    .map((step) => (feast === null ? isoDate(year + step, date.month, date.day) : feastIn(year + step, feast)))
    .filter((iso) => iso !== null);
  const past = dates
    .filter((iso) => boundsOf(iso)[pick === "last" ? 1 : 0] <= (pick === "last" ? addDays(reference, -1) : reference))
    .at(-1);
  const next = dates.find((iso) => boundsOf(iso)[pick === "next" ? 0 : 1] >= (pick === "next" ? addDays(reference, 1) : reference));
  const ahead = pick === "next" || (pick === null && tense === "future");
  if (ahead) return next ?? past ?? reference;
  if (pick === "last" || tense === "past") return past ?? next ?? reference;
  if (!past || !next) return past ?? next ?? reference;
  return daysBetween(boundsOf(past)[1], reference) <= daysBetween(reference, boundsOf(next)[0]) ? past : next;
}

function resolvePeriod(sense: DateSense & { type: "period" }, reference: string, tense: Tense): ResolvedDate {
  const within = (first: string, last: string | null): ResolvedDate => ({ first, last, means: "within" });
  const monday = addDays(reference, 1 - weekdayOf(reference));
  if (sense.period === "weekend") return weekend(reference, tense);
  if (sense.period === "month") return within(reference.slice(0, 7), null);
  if (sense.period === "year") return within(reference.slice(0, 4), null);
  if (sense.period === "season") return season(sense.month ?? 6, reference, tense);
  if (tense === "past") return within(monday, reference);
  return within(tense === "future" ? reference : monday, addDays(monday, 6));
}

/** "this weekend": the one that goes on, else the one before or after as the tense says. */
function weekend(reference: string, tense: Tense): ResolvedDate {
  const weekday = weekdayOf(reference);
  if (tense === "future" || (tense === "unknown" && weekday > 3)) {
    const saturday = weekday === 7 ? addDays(reference, -1) : nextWeekday(reference, 6);
    return { first: weekday === 7 ? reference : saturday, last: weekday === 7 ? null : addDays(saturday, 1), means: "within" };
  }
  const saturday = lastWeekday(reference, 6);
  return { first: saturday, last: weekday === 6 ? null : addDays(saturday, 1), means: "within" };
}

/** "this summer", by months of the northern year: three from `month`. */
function season(month: number, reference: string, tense: Tense): ResolvedDate {
  const year = Number(reference.slice(0, 4));
  const start = `${year}-${String(month).padStart(2, "0")}`;
  const first = tense === "past" && `${start}-01` > reference ? addMonths(start, -12) : start;
  return { first, last: addMonths(first, 2), means: "within" };
}
