import type { Found } from "../rules/types.ts";
import { PLACE } from "../signs.ts";
import type { OccasionMention, SentenceView } from "../types.ts";

/** Kinds of which several are told at once, by their places. */
const KINDS: ReadonlySet<Found["kind"]> = new Set([
  "rally",
  "speech",
  "meeting",
  "talks",
  "ceremony",
  "press-conference",
  "debate",
  "dinner",
  "summit",
  "hearing",
]);
/** What stands between two places of a list: ", ", " and ", ", N.C., and at a college in ". */
const BETWEEN = /^(?:,\s+(?:[A-Z][\w.]*\s?){1,2})?,?\s+(?:and\s+)?(?:at\s+(?:an?|the)\s+(?:[a-z-]+\s+){1,4})?(?:in\s+)?$/;
/** How far the first place may stand from the noun. */
const REACH = 90;

/** "rallies in Ⓛ, Ⓛ and Ⓛ": as many occasions as places; the mention itself where it is one. */
export function severalOf(view: SentenceView, found: Found, mention: OccasionMention): readonly OccasionMention[] {
  if (!found.plural || found.definite || !KINDS.has(found.kind)) return [mention];
  const places = listedPlaces(view, found);
  if (places.length < 2) return [mention];
  return places.map((place) => ({ ...mention, plural: false, venue: null, place }));
}

function listedPlaces(view: SentenceView, found: Found): readonly NonNullable<OccasionMention["place"]>[] {
  const { skeleton } = view;
  const positions: number[] = [];
  for (let at = skeleton.indexOf(PLACE, found.tail); at >= 0; at = skeleton.indexOf(PLACE, at + 1)) {
    const last = positions.at(-1);
    if (last === undefined && (at - found.tail > REACH || !/\b(?:in|at)\s+$/.test(skeleton.slice(0, at).slice(-4)))) return [];
    if (last !== undefined && !BETWEEN.test(skeleton.slice(last + 1, at))) break;
    positions.push(at);
  }
  return positions.flatMap((at) => {
    const name = view.names.get(at);
    return name ? [{ entity: name.mention.entity, span: { start: name.start, end: name.end } }] : [];
  });
}
