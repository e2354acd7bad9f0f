import { resolveDate } from "../../../text/dates/resolve.ts";
import { tenseAt } from "../../../text/dates/tense.ts";
import type { DateMention, Tense } from "../../../text/dates/types.ts";
import type { Found } from "../rules/types.ts";
import type { OccasionMention, SentenceView } from "../types.ts";
import { bodyRange } from "../view.ts";
import { placeOf } from "../where.ts";
import { assignDates } from "./dates.ts";
import { severalOf } from "./several.ts";
import { statusOf } from "./status.ts";
import { hasSubstance } from "./substance.ts";
import { timeOf, timesIn } from "./time.ts";

/** Gives each occasion of a sentence its date, place and status. */
export function settle(view: SentenceView, found: readonly Found[], reference: string, body: string): readonly OccasionMention[] {
  if (found.length === 0) return [];
  const dates = assignDates(view, found);
  const times = timesIn(view);
  return found.flatMap((one) => {
    const mention = settleOne(view, one, found, dates.get(one) ?? null, reference, body);
    return severalOf(view, one, times.length > 0 ? { ...mention, time: timeOf(view, one, found, times) } : mention);
  });
}

function settleOne(
  view: SentenceView,
  found: Found,
  all: readonly Found[],
  date: DateMention | null,
  reference: string,
  body: string,
): OccasionMention {
  const trigger = bodyRange(view, found.start, found.end);
  const tense = tenseOf(view, found, body, trigger);
  const dated = date && redate(date, tense, reference);
  const status = statusOf(view, found, tense, dated, reference);
  // what is called off had been to come
  const off = status.status === "cancelled" || status.status === "postponed";
  const place = placeOf(view, found, all);
  return {
    kind: found.kind,
    rule: found.rule,
    trigger,
    sentence: view.index,
    definite: found.definite,
    plural: found.plural,
    name: found.name && nameOf(found.name, body),
    parties: found.parties,
    date: off && dated && !WAS_TO_HAVE.test(view.skeleton.slice(0, found.start)) ? redate(dated, "future", reference) : dated,
    time: null,
    place: place.place,
    venue: place.venue,
    status: status.status,
    spokenAt: found.spokenAt,
    follows: null,
    tenseIsOwn: found.tense === "past" || found.tense === "future",
    statusSpan: status.at === null ? null : bodyRange(view, status.at, status.end),
    founds: found.tense !== "wish" && hasSubstance(found, dated, Boolean(place.place ?? place.venue), view),
  };
}

/** "was to have | met Ⓟ on Ⓓ but it was called off": a day that has gone by. */
const WAS_TO_HAVE = /\bto\s+have\s+$/;

const nameOf = (range: string, body: string): string => {
  const [start = 0, end = 0] = range.split(":").map(Number);
  return body.slice(start, end).replace(/\s+/g, " ");
};

function tenseOf(view: SentenceView, found: Found, body: string, trigger: { start: number; end: number }): Tense {
  if (found.tense === "past" || found.tense === "future") return found.tense;
  return tenseAt(body, view, { start: trigger.start, end: trigger.end });
}

/** The weekday of a planned occasion is the next one even where the sentence around it tells of the past. */
function redate(date: DateMention, tense: Tense, reference: string): DateMention {
  if (tense === "unknown" || tense === date.tense || date.sense.type === "fixed") return date;
  const upcoming = tense === "future";
  return { ...date, tense, date: resolveDate(date.sense, reference, upcoming ? "future" : "past") };
}
