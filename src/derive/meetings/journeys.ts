import type { DateMention } from "../../text/dates/types.ts";
import type { Range } from "../../text/types.ts";
import { ORGANIZATION, PLACE } from "./signs.ts";
import type { OccasionMention, Party, SentenceView } from "./types.ts";
import { peopleIn } from "./view.ts";

/** A dated journey: what its people do after it is told, they do on it. */
export interface Journey {
  readonly sentence: number;
  readonly date: DateMention;
  readonly people: ReadonlySet<string>;
  /** Where the journey went, where it went to one place. */
  readonly place: OccasionMention["place"];
  readonly venue: Range | null;
}

/** A journey with a date sets the time of the meetings that are told after it. */
const JOURNEY = /\b(?:travell?ed|trip|travel|visited|visit|journey|arrived|tour|was\s+in|were\s+in|is\s+in|delegation)\b/;

/** Whether an undated occasion is one of a journey told before: its people's, or its delegation's. */
export function isOnJourney(
  { people }: Journey,
  { definite, parties }: OccasionMention,
  own: readonly string[],
  view: SentenceView | undefined,
): boolean {
  if (definite || parties.length < 2) return false;
  if (own.some((id) => people.has(id))) return true;
  return own.length > 0 && view !== undefined && (isDelegation(view, parties) || THEY.test(view.skeleton));
}

/** "The delegation | met with Ⓟ": those who went on the journey that was told before. */
const isDelegation = (view: SentenceView, parties: readonly Party[]): boolean =>
  parties.some((p) => p.type === "group" && /\b(?:delegation|team|party)$/i.test(view.body.slice(p.span.start, p.span.end)));

/** "In Ⓛ, they met with Ⓟ": the travellers, where no one else is named before the verb. */
const THEY =
  /\b(?:[Tt]hey|[Tt]he\s+(?:delegation|group|team|officials))\s+(?:\w+\s+){0,2}(?:met|held|had|spoke|joined|attended|participated)\b/;

const DESTINATION = new RegExp(
  `\\b(?:travell?ed|trip|travel|travell?ing|visit|visited|arrived)\\s+(?:to\\s+|in\\s+)?(?:the\\s+)?([${ORGANIZATION}${PLACE}])(?!,|\\s+and|[’'])`,
);

/** The dated journeys of an article, in order. */
export function journeysOf(views: readonly SentenceView[]): readonly Journey[] {
  return views.flatMap((view) => {
    if (!view.isDated || view.quoted.length > 0) return [];
    const date = [...view.dates.values()].find((d) => d.tense !== "future" && d.rule !== "year");
    if (!date || !JOURNEY.test(view.skeleton)) return [];
    const people = new Set(peopleIn(view));
    const match = DESTINATION.exec(view.skeleton);
    const name = match && view.names.get(match.index + match[0].length - 1);
    const place = name?.mention.type === "place" ? { entity: name.mention.entity, span: { start: name.start, end: name.end } } : null;
    const venue = name && name.kind === "country" ? { start: name.start, end: name.end } : null;
    return people.size > 0 ? [{ sentence: view.index, date, people, place, venue }] : [];
  });
}
