import type { MeetingStatus } from "../../schema/index.ts";
import { resolveDate } from "../../text/dates/resolve.ts";
import { tenseAt } from "../../text/dates/tense.ts";
import type { DateMention, Tense } from "../../text/dates/types.ts";
import type { Found } from "./rules/types.ts";
import type { OccasionMention, SentenceView } from "./types.ts";
import { bodyRange } from "./view.ts";
import { placeOf } from "./where.ts";

/** Words between an occasion and a date that put them into different clauses. */
const BARRIER =
  /[;:“”"]|,\s+(?:and|but|which|who|where|while|when|as|after|before|following)\b|\b(?:who|which|that|where|when|while|after|before|following|since|because|as|ahead\s+of|than)\b/g;
/** A date that belongs to the saying: "said Ⓓ", "announced in a statement on Ⓓ". */
const SAID_ON =
  /\b(?:said|says|told\s+\S+|announced|tweeted|wrote|added|confirmed|reported|stated|acknowledged|released|published|noted|declared|insisted)\s+(?:(?:in\s+(?:a|an)\s+\w+\s+)?(?:on|late|early)\s+)?$/i;
const OUTSIDE = /\b(?:since|until|by|from|before|after|as\s+of|than)\s+(?:the\s+)?$/i;
const LONGEST = 260;
/** A year dates only what it stands beside: "a visit in 2012". */
const NEAR = 45;

/** Gives each occasion of a sentence its date, place and status. */
export function settle(view: SentenceView, found: readonly Found[], reference: string, body: string): readonly OccasionMention[] {
  const dates = assignDates(view, found);
  return found.map((one) => settleOne(view, one, found, dates.get(one) ?? null, reference, body));
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
    date: off && dated ? redate(dated, "future", reference) : dated,
    place: place.place,
    venue: place.venue,
    status: status.status,
    spokenAt: found.spokenAt,
    tenseIsOwn: found.tense === "past" || found.tense === "future",
    statusSpan: status.at === null ? null : bodyRange(view, status.at, status.end),
    founds: found.tense !== "wish" && hasSubstance(found, dated, Boolean(place.place ?? place.venue), view),
  };
}

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

/** Each date goes to the nearest occasion of its own clause; a date that opens the sentence to all that have none. */
function assignDates(view: SentenceView, found: readonly Found[]): ReadonlyMap<Found, DateMention> {
  const assigned = new Map<Found, { date: DateMention; distance: number }>();
  for (const [at, date] of view.dates) {
    const before = view.skeleton.slice(Math.max(0, at - 60), at);
    const saying = SAID_ON.test(before);
    if ((OUTSIDE.test(before) && date.rule !== "past-days") || isDateline(view.skeleton, at) || isOwned(view.skeleton, at, found)) continue;
    const ranked = found
      .filter((one) => (!saying || one.spokenAt) && sameQuote(view, at, one.start))
      .map((one) => ({ one, distance: distanceTo(view, one, at) }))
      .filter(({ distance }) => distance < (date.rule === "year" ? NEAR : LONGEST))
      .sort((a, b) => a.distance - b.distance);
    const [nearest] = ranked;
    if (!nearest) continue;
    const own = assigned.get(nearest.one);
    if (!own || nearest.distance < own.distance) assigned.set(nearest.one, { date, distance: nearest.distance });
  }
  const opening = [...view.dates].find(([at]) => at < 45 && !OUTSIDE.test(view.skeleton.slice(0, at)));
  for (const one of found)
    if (
      !assigned.has(one) &&
      one.parties.length > 0 &&
      opening &&
      !isAside(view.skeleton, opening[0], one.start) &&
      sameQuote(view, opening[0], one.start) &&
      !SAID_ON.test(view.skeleton.slice(0, opening[0])) &&
      !blocked(view.skeleton.slice(opening[0], one.start))
    )
      assigned.set(one, { date: opening[1], distance: LONGEST });
  // "spoke separately with Ⓟ and Ⓟ on Ⓓ": one verb, several occasions, one day
  for (const one of found) {
    const twin = assigned.has(one) ? undefined : found.find((other) => other.start === one.start && assigned.has(other));
    const own = twin && assigned.get(twin);
    if (own) assigned.set(one, own);
  }
  return new Map([...assigned].map(([one, { date }]) => [one, date]));
}

const blocked = (between: string): boolean =>
  /\b(?:following|after|before|since|ahead\s+of|built\s+on|builds\s+on|announced|during|at)\s+[^,]*$|\b(?:who|which|where|when)\b/.test(
    between,
  );

/** What is dated inside a quotation is not what stands outside of it. */
const sameQuote = (view: SentenceView, a: number, b: number): boolean =>
  view.quoted.findIndex((q) => q.start < a && a < q.end) === view.quoted.findIndex((q) => q.start < b && b < q.end);

/** "BROD, Oct. 4 (Newswire) — ": the day a report was filed. */
const isDateline = (skeleton: string, at: number): boolean =>
  at < 60 && /^\s*(?:\([^)]{1,30}\)\s*)?[—–-]{1,2}\s/.test(skeleton.slice(at + 1));

/** "Ⓟ’s Ⓓ order": the day of something that is owned, unless that is the occasion. */
const isOwned = (skeleton: string, at: number, found: readonly Found[]): boolean =>
  /[’']s?\s$/.test(skeleton.slice(0, at)) &&
  /^\s+[A-Za-z]/.test(skeleton.slice(at + 1)) &&
  !found.some((one) => one.start <= at && at < one.end);

/** "Ⓞ, which in Ⓓ did this, called a meeting": a date of the aside. */
const isAside = (skeleton: string, at: number, start: number): boolean =>
  at < start && /,\s+(?:which|who|whose)\b[^,]*$/.test(skeleton.slice(0, at)) && skeleton.slice(at, start).includes(",");

/** Signs of the skeleton between an occasion and a date, with a toll for every clause between. */
function distanceTo(view: SentenceView, found: Found, at: number): number {
  if (at >= found.start && at <= found.tail) return 0;
  const between = at < found.start ? view.skeleton.slice(at, found.start) : view.skeleton.slice(found.tail, at);
  const tolls = [...between.matchAll(BARRIER)].length;
  const opening = at < found.start && at < 30 ? 0.5 : 1;
  return between.length * opening + tolls * 55 + (isAside(view.skeleton, at, found.start) ? LONGEST : 0);
}

const CANCELLED =
  /\b(?:cancell?ed|cancell?ing|cancels?|called\s+off|calls?\s+off|calling\s+off|scrapped|scrapping|scuttled|nixed|axed|pulled\s+out\s+of|backed\s+out\s+of|withdrew\s+from|dropped\s+out\s+of)\b/gi;
const POSTPONED = /\b(?:postponed?|postpones|postponing|put\s+off|rescheduled|delayed)\b/gi;

interface StatusFound {
  readonly status: MeetingStatus;
  readonly at: number | null;
  readonly end: number;
}

function statusOf(view: SentenceView, found: Found, tense: Tense, date: DateMention | null, reference: string): StatusFound {
  for (const [status, pattern] of [
    ["cancelled", CANCELLED],
    ["postponed", POSTPONED],
  ] as const) {
    const match = [...view.skeleton.matchAll(pattern)].find((m) => isNear(view.skeleton, found, m.index, m.index + m[0].length));
    if (match) return { status, at: match.index, end: match.index + match[0].length };
  }
  const none = { at: null, end: 0 };
  if (date && (date.date.last ?? date.date.first) < reference.slice(0, date.date.first.length)) return { status: "held", ...none };
  if (date && date.date.first > reference.slice(0, date.date.first.length)) return { status: "planned", ...none };
  if (tense === "future") return { status: "planned", ...none };
  return { status: found.tense === "wish" ? "unknown" : "held", ...none };
}

/** "cancelled a | meeting", "the talks were | called off". */
function isNear(skeleton: string, found: Found, start: number, end: number): boolean {
  if (end <= found.start) return found.start - end < 40 && !/[;:.“”"]|\b(?:that|which|who)\b/.test(skeleton.slice(end, found.start));
  return (
    start - found.tail < 60 &&
    start >= found.end &&
    /^(?:[^.;“”"]*\b(?:was|were|been|be|is|are)\s+)?$/.test(skeleton.slice(found.tail, start))
  );
}

/** Enough said to be an entry of its own: parties, a day or a place tied to the occasion. */
function hasSubstance(found: Found, date: DateMention | null, placed: boolean, view: SentenceView): boolean {
  const people = found.parties.filter((p) => p.type === "person").length;
  const named = found.parties.filter((p) => p.type !== "group").length;
  const all = found.parties.length;
  const dated = Boolean(date);
  if (isQuoted(view, found) && !(dated && named >= 1)) return false;
  if (found.kind === "debate" && dated && !found.plural) return true;
  if (named === 0 && !found.name) return all > 0 && dated && (placed || !found.strict || found.rule === "meet-together");
  if (found.kind === "visit") return people > 1 || (dated && people > 0);
  if (found.definite) return dated && (all >= 2 || (placed && named > 0));
  if (found.spokenAt && people > 0 && (placed || found.kind === "press-conference" || (found.kind === "interview" && all >= 2)))
    return true;
  if (found.strict) return all >= 2 || (named > 0 && dated && found.kind !== "speech") || (people > 0 && dated && placed);
  return all >= 2 || dated || (placed && people > 0) || (found.kind === "interview" && people > 0 && found.tail > found.end);
}

const isQuoted = (view: SentenceView, found: Found): boolean => view.quoted.some((q) => q.start < found.start && found.end <= q.end);
