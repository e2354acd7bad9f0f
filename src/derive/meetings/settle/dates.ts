import type { DateMention } from "../../../text/dates/types.ts";
import { matchesOf } from "../../../text/matches.ts";
import type { Found } from "../rules/types.ts";
import type { SentenceView } from "../types.ts";

/** Words between an occasion and a date that put them into different clauses. */
const BARRIER =
  /[;:“”"]|,\s+(?:and|but|which|who|where|while|when|as|after|before|following)\b|\b(?:who|which|that|where|when|while|after|before|following|since|because|as|ahead\s+of|than)\b/g;
/** A date that belongs to the saying: "said Ⓓ", "announced in a statement on Ⓓ". */
const SAID_ON =
  /\b(?:said|says|told\s+\S+|announced|tweeted|wrote|added|confirmed|reported|stated|acknowledged|released|published|noted|declared|insisted)\s+(?:(?:in\s+(?:a|an)\s+\w+\s+)?(?:on|late|early)\s+)?$/i;
/** "was called off Ⓓ": the day of calling off, not that of what was to be. */
const CALLED_OFF_ON = /\b(?:cancell?ed|called\s+off|scrapped|postponed|put\s+off)\s+(?:(?:on|late|early)\s+)?$/i;
const OUTSIDE = /\b(?:since|until|by|from|before|after|as\s+of|than)\s+(?:the\s+)?$/i;
/** "returned Ⓓ from Ⓞ, where they | met": the day of coming back. */
const RETURNED = /\b(?:returned|returning|came\s+back|departed|left)\s+(?:home\s+)?(?:on\s+|late\s+|early\s+)?$/;
const LONGEST = 260;
/** A year dates only what it stands beside: "a visit in 2012". */
const NEAR = 45;

/** Each date goes to the nearest occasion of its own clause; a date that opens the sentence to all that have none. */
export function assignDates(view: SentenceView, found: readonly Found[]): ReadonlyMap<Found, DateMention> {
  const assigned = new Map<Found, { date: DateMention; distance: number }>();
  for (const [at, date] of view.dates) {
    const before = view.skeleton.slice(Math.max(0, at - 60), at);
    const saying = SAID_ON.test(before);
    // "from Jan. 4 to 6": how long it lasted
    const lasted = date.date.last !== null && /\bfrom\s+$/.test(before);
    if (
      (OUTSIDE.test(before) && !lasted && date.rule !== "past-days") ||
      isDateline(view.skeleton, at) ||
      CALLED_OFF_ON.test(before) ||
      isOwned(view.skeleton, at, found)
    )
      continue;
    const ranked = found
      .filter(
        (one) =>
          (!saying || one.spokenAt) &&
          sameQuote(view, at, one.start) &&
          !isOfRelative(view.skeleton, one, at, date) &&
          !(one.start > at && RETURNED.test(before)),
      )
      .map((one) => ({ one, distance: distanceTo(view, one, at, found) }))
      .filter(({ distance }) => distance < (date.date.first.length === 4 ? NEAR : LONGEST))
      .sort((a, b) => a.distance - b.distance);
    const [nearest] = ranked;
    if (!nearest) continue;
    const own = assigned.get(nearest.one);
    if (!own || nearest.distance < own.distance) assigned.set(nearest.one, { date, distance: nearest.distance });
  }
  const opening = [...view.dates].find(
    ([at]) => at < 45 && !OUTSIDE.test(view.skeleton.slice(0, at)) && !isOwned(view.skeleton, at, found),
  );
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

/** "Ⓟ’s Ⓓ order", "Ⓓ’s primary": the day of something that is owned or owns, unless that is the occasion. */
const isOwned = (skeleton: string, at: number, found: readonly Found[]): boolean =>
  ((/[’']s?\s$/.test(skeleton.slice(0, at)) && /^\s+[A-Za-z]/.test(skeleton.slice(at + 1))) || /^[’']s\s/.test(skeleton.slice(at + 1))) &&
  !found.some((one) => one.start <= at && at < one.end);

/** "Ⓞ, which in Ⓓ did this, called a meeting": a date of the aside. */
const isAside = (skeleton: string, at: number, start: number): boolean =>
  at < start && /,\s+(?:which|who|whose)\b[^,]*$/.test(skeleton.slice(0, at)) && skeleton.slice(at, start).includes(",");

/** "talks of the Ⓞ, which was founded in Ⓓ": a month or a year of what is told beside the occasion. */
const isOfRelative = (skeleton: string, found: Found, at: number, date: DateMention): boolean =>
  date.date.first.length < 10 && at > found.tail && /,\s+(?:which|who|whose)\b/.test(skeleton.slice(found.tail, at));

/** Signs of the skeleton between an occasion and a date, with a toll for every clause between. */
function distanceTo(view: SentenceView, found: Found, at: number, all: readonly Found[]): number {
  if (at >= found.start && at <= found.tail) return 0;
  const between = at < found.start ? view.skeleton.slice(at, found.start) : view.skeleton.slice(found.tail, at);
  const tolls = matchesOf(between, BARRIER).length;
  // "On Ⓓ, Ⓟ met": a date that opens the sentence, unless it is that of an occasion before it
  const opening = at < found.start && at < 30 && !all.some((other) => other.tail <= at) ? 0.5 : 1;
  return between.length * opening + tolls * 55 + (isAside(view.skeleton, at, found.start) ? LONGEST : 0);
}
