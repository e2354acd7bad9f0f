import type { DateMention } from "../../text/dates/types.ts";
import { reaches, type Saying, sayingsIn } from "./dated-sayings.ts";
import { isOnJourney, type Journey, journeysOf } from "./journeys.ts";
import type { OccasionMention, Party, SentenceView } from "./types.ts";
import { peopleIn } from "./view.ts";

/** "Ⓟ also spoke with", "Earlier in the day, …": the day of what was told before goes on. */
const SAME_DAY =
  /\balso\b|\b(?:immediately|directly|shortly)\s+(?:following|after|afterwards?)\b|^\W*(?:Additionally|In addition|Separately|Later|Afterwards?|Earlier in the day|Later in the day|Earlier that day|Later that day|That (?:morning|afternoon|evening|night)|The same day)\b/;
/** "a session immediately following": it hangs on the occasion that the text is about, however much is told between. */
const RIGHT_AFTER =
  /\b(?:immediately|directly|shortly)\s+(?:following|after|afterwards?)\b(?!\s+(?:the|this|that|a|an|his|her|their|its)\b)/;
/** "Ⓟ also met separately with": beside the occasion that one of them had, however much of that is told between. */
const SEPARATELY = /\balso\s+(?:[a-z]+\s+)?separately\b/;
/** How many sentences back the day of the occasion before may be told: for "also", and for "immediately following" or "separately". */
const DAY_REACH = { also: 2, rightAfter: 6 };
/** Gives undated occasions the day that the text has set before: by "also", or by a dated journey of the same people. */
export function carryDates(views: readonly SentenceView[], mentions: readonly OccasionMention[]): readonly OccasionMention[] {
  const byIndex = new Map(views.map((view) => [view.index, view]));
  const journeys = journeysOf(views);
  const sayings = views.flatMap(sayingsIn);
  let last: OccasionMention | null = null;
  let at = -1;
  return mentions.map((mention) => {
    while (at < journeys.length - 1 && (journeys[at + 1]?.sentence ?? 0) <= mention.sentence) at++;
    const settled =
      mention.date || mention.status !== "held" ? mention : carryOne(mention, byIndex.get(mention.sentence), last, journeys[at], sayings);
    if (settled.date && settled.status === "held" && settled.parties.length > 0) last = settled;
    return settled;
  });
}

function carryOne(
  mention: OccasionMention,
  view: SentenceView | undefined,
  last: OccasionMention | null,
  journey: Journey | undefined,
  sayings: readonly Saying[],
): OccasionMention {
  const own = peopleOf(mention.parties);
  if (view && last?.date) {
    const sameDay = onDayOf(mention, view, own, last, last.date);
    if (sameDay) return sameDay;
  }
  if (journey && isOnJourney(journey, mention, own, view))
    return {
      ...dated(mention, journey.date),
      place: mention.place ?? (mention.venue ? null : journey.place),
      venue: mention.venue ?? (mention.place ? null : journey.venue),
    };
  const saying = mention.spokenAt && sayings.find((one) => reaches(one, mention.sentence) && own.includes(one.person));
  return saying ? dated(mention, saying.date) : mention;
}

/** With the day of the occasion told last, where the sentence says that it goes on about that day; else null. */
function onDayOf(
  mention: OccasionMention,
  view: SentenceView,
  own: readonly string[],
  last: OccasionMention,
  date: DateMention,
): OccasionMention | null {
  const rightAfter = RIGHT_AFTER.test(view.skeleton);
  const far = rightAfter || SEPARATELY.test(view.skeleton);
  const near = mention.sentence - last.sentence <= (far ? DAY_REACH.rightAfter : DAY_REACH.also);
  if (date.date.first.length < 10 || !near || !(rightAfter || SAME_DAY.test(view.skeleton))) return null;
  // who asks another to chair the session names the day of his own
  if (!shares(rightAfter ? [...own, ...peopleIn(view)] : own, last.parties)) return null;
  return {
    ...dated(mention, date),
    place: mention.place ?? last.place,
    venue: mention.venue ?? last.venue,
    follows: rightAfter ? last.trigger.start : null,
  };
}

const dated = (mention: OccasionMention, date: DateMention): OccasionMention => ({
  ...mention,
  date,
  founds: mention.founds || mention.parties.length >= 2,
});
const peopleOf = (parties: readonly Party[]): readonly string[] =>
  parties.flatMap((p) => (p.type === "person" && p.entity ? [p.entity] : []));
/** A sentence of "also" goes on about the same people, or about those it only describes. */
const shares = (own: readonly string[], parties: readonly Party[]): boolean =>
  own.some((id) => parties.some((p) => p.entity === id)) || parties.some((p) => p.type === "group");
