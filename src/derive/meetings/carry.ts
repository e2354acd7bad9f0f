import type { DateMention } from "../../text/dates/types.ts";
import { matchesOf } from "../../text/matches.ts";
import type { Range } from "../../text/types.ts";
import type { OccasionMention, Party, SentenceView } from "./types.ts";
import { DATE, ORGANIZATION, PERSON, PLACE } from "./view.ts";

/** "Ⓟ also spoke with", "Earlier in the day, …": the day of what was told before goes on. */
const SAME_DAY =
  /\balso\b|\b(?:immediately|directly|shortly)\s+(?:following|after|afterwards?)\b|^\W*(?:Additionally|In addition|Separately|Later|Afterwards?|Earlier in the day|Later in the day|Earlier that day|Later that day|That (?:morning|afternoon|evening|night)|The same day)\b/;
/** "a session immediately following": it hangs on the occasion that the text is about, however much is told between. */
const RIGHT_AFTER =
  /\b(?:immediately|directly|shortly)\s+(?:following|after|afterwards?)\b(?!\s+(?:the|this|that|a|an|his|her|their|its)\b)/;
/** How many sentences back the day of the occasion before may be told: for "also", and for "immediately following". */
const DAY_REACH = { also: 2, rightAfter: 6 };
/** A journey with a date sets the time of the meetings that are told after it. */
const JOURNEY = /\b(?:travell?ed|trip|travel|visited|visit|journey|arrived|tour|was\s+in|were\s+in|is\s+in|delegation)\b/;

interface Frame {
  readonly sentence: number;
  readonly date: DateMention;
  readonly people: ReadonlySet<string>;
  /** Where the journey went, where it went to one place. */
  readonly place: OccasionMention["place"];
  readonly venue: Range | null;
}

/** Where the words of somebody are dated: "Ⓟ on Ⓓ called on …", "Ⓟ said Ⓓ". What Ⓟ says further on was said then. */
const SAYING = new RegExp(
  `(${PERSON})(?:\\s\\([^)]*\\))?\\s+(?:(?:also|later|then)\\s+)?(?:[a-z]+\\s+){0,8}?(?:on\\s+|late\\s+|early\\s+)?(${DATE})(?![’']s)`,
  "g",
);
/** How many sentences further a dated saying reaches. */
const SAYING_REACH = 4;

/** Gives undated occasions the day that the text has set before: by "also", or by a dated journey of the same people. */
export function carryDates(views: readonly SentenceView[], mentions: readonly OccasionMention[]): readonly OccasionMention[] {
  const byIndex = new Map(views.map((view) => [view.index, view]));
  const frames = framesOf(views);
  const sayings = views.flatMap(sayingsIn);
  let last: OccasionMention | null = null;
  let frame = -1;
  return mentions.map((mention) => {
    while (frame < frames.length - 1 && (frames[frame + 1]?.sentence ?? 0) <= mention.sentence) frame++;
    const settled =
      mention.date || mention.status !== "held" ? mention : carryOne(mention, byIndex.get(mention.sentence), last, frames[frame], sayings);
    if (settled.date && settled.status === "held" && settled.parties.length > 0) last = settled;
    return settled;
  });
}

function carryOne(
  mention: OccasionMention,
  view: SentenceView | undefined,
  last: OccasionMention | null,
  frame: Frame | undefined,
  sayings: readonly Saying[],
): OccasionMention {
  const own = peopleOf(mention.parties);
  const rightAfter = view !== undefined && RIGHT_AFTER.test(view.skeleton);
  if (
    view &&
    last?.date &&
    last.date.date.first.length === 10 &&
    mention.sentence - last.sentence <= (rightAfter ? DAY_REACH.rightAfter : DAY_REACH.also) &&
    SAME_DAY.test(view.skeleton) &&
    // who asks another to chair the session names the day of his own
    shares(rightAfter ? [...own, ...peopleIn(view)] : own, last.parties)
  )
    return {
      ...dated(mention, last.date),
      place: mention.place ?? last.place,
      venue: mention.venue ?? last.venue,
      follows: rightAfter ? last.trigger.start : null,
    };
  if (
    frame &&
    !mention.definite &&
    mention.parties.length >= 2 &&
    (own.some((id) => frame.people.has(id)) ||
      (own.length > 0 && view !== undefined && (isDelegation(view, mention.parties) || THEY.test(view.skeleton))))
  )
    return {
      ...dated(mention, frame.date),
      place: mention.place ?? (mention.venue ? null : frame.place),
      venue: mention.venue ?? (mention.place ? null : frame.venue),
    };
  const saying =
    mention.spokenAt &&
    sayings.find((s) => own.includes(s.person) && s.sentence <= mention.sentence && mention.sentence - s.sentence <= SAYING_REACH);
  return saying ? dated(mention, saying.date) : mention;
}

interface Saying {
  readonly sentence: number;
  readonly person: string;
  readonly date: DateMention;
}

function sayingsIn(view: SentenceView): readonly Saying[] {
  return [...leadSayings(view), ...spokenSayings(view)];
}

/** A lead that tells of today dates what those it names say further on. */
function leadSayings(view: SentenceView): readonly Saying[] {
  const today = view.index <= 1 ? [...view.dates.values()].find((date) => date.rule === "today" && date.tense !== "future") : undefined;
  if (!today) return [];
  return [...view.names.values()]
    .filter((n) => n.mention.type === "person")
    .map((n) => ({ sentence: view.index, person: n.mention.entity, date: today }));
}

function spokenSayings(view: SentenceView): readonly Saying[] {
  return matchesOf(view.skeleton, SAYING).flatMap((match) => {
    const name = view.names.get(match.index);
    const date = view.dates.get(match.index + match[0].length - 1);
    const own = date && date.tense !== "future" && date.date.first.length === 10 && date.date.last === null;
    return name && own ? [{ sentence: view.index, person: name.mention.entity, date }] : [];
  });
}

const dated = (mention: OccasionMention, date: DateMention): OccasionMention => ({
  ...mention,
  date,
  founds: mention.founds || mention.parties.length >= 2,
});
const peopleIn = (view: SentenceView): readonly string[] =>
  [...view.names.values()].flatMap(({ mention }) => (mention.type === "person" ? [mention.entity] : []));
const peopleOf = (parties: readonly Party[]): readonly string[] =>
  parties.flatMap((p) => (p.type === "person" && p.entity ? [p.entity] : []));
/** A sentence of "also" goes on about the same people, or about those it only describes. */
const shares = (own: readonly string[], parties: readonly Party[]): boolean =>
  own.some((id) => parties.some((p) => p.entity === id)) || parties.some((p) => p.type === "group");

/** "The delegation | met with Ⓟ": those who went on the journey that was told before. */
const isDelegation = (view: SentenceView, parties: readonly Party[]): boolean =>
  parties.some((p) => p.type === "group" && /\b(?:delegation|team|party)$/i.test(view.body.slice(p.span.start, p.span.end)));

/** "In Ⓛ, they met with Ⓟ": the travellers, where no one else is named before the verb. */
const THEY =
  /\b(?:[Tt]hey|[Tt]he\s+(?:delegation|group|team|officials))\s+(?:\w+\s+){0,2}(?:met|held|had|spoke|joined|attended|participated)\b/;

const DESTINATION = new RegExp(
  `\\b(?:travell?ed|trip|travel|travell?ing|visit|visited|arrived)\\s+(?:to\\s+|in\\s+)?(?:the\\s+)?([${ORGANIZATION}${PLACE}])(?!,|\\s+and|[’'])`,
);

function framesOf(views: readonly SentenceView[]): readonly Frame[] {
  return views.flatMap((view) => {
    const date = [...view.dates.values()].find((d) => d.tense !== "future" && d.rule !== "year");
    if (!date || !JOURNEY.test(view.skeleton) || view.quoted.length > 0) return [];
    const people = new Set(peopleIn(view));
    const match = DESTINATION.exec(view.skeleton);
    const name = match && view.names.get(match.index + match[0].length - 1);
    const place = name?.mention.type === "place" ? { entity: name.mention.entity, span: { start: name.start, end: name.end } } : null;
    const venue = name && name.kind === "country" ? { start: name.start, end: name.end } : null;
    return people.size > 0 ? [{ sentence: view.index, date, people, place, venue }] : [];
  });
}
