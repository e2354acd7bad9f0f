import type { PlaceEntry } from "../../lexicon/places.ts";
import type { Organization, Place } from "../../schema/index.ts";
import type { EntityMention } from "../types.ts";

/** A body with what is printed of it. */
interface FoundBody {
  readonly id: string;
  readonly sort: { readonly name: string; readonly kind: Organization["kind"] };
  readonly forms: ReadonlySet<string>;
  readonly mentions: readonly EntityMention[];
}

const toMention = (article: string, { start, end, in: where, rule }: EntityMention) => ({
  article,
  ...(where === "body" ? {} : { in: where }),
  start,
  end,
  rule,
});

/** An organization in the record's shape; adjectives of a state are no mentions by name. */
export function toOrganization(article: string, { id, sort, forms, mentions }: FoundBody): Organization {
  const otherNames = [...forms]
    .filter((form) => form !== sort.name && form !== sort.name.toUpperCase())
    .map((name) => ({ name, articles: [article] }));
  return {
    id,
    formerIds: [],
    name: sort.name,
    otherNames,
    kind: sort.kind,
    mentions: mentions.filter((m) => m.form === "name").map((m) => toMention(article, m)),
  };
}

/** A place in the record's shape. */
export function toPlace(article: string, entry: PlaceEntry, { id, forms, mentions }: Omit<FoundBody, "sort">): Place {
  const otherNames = [...forms]
    .filter((form) => form !== entry.name && form !== entry.name.toUpperCase())
    .map((name) => ({ name, articles: [article] }));
  return {
    id,
    formerIds: [],
    name: entry.name,
    otherNames,
    country: entry.country || null,
    latitude: entry.latitude,
    longitude: entry.longitude,
    mentions: mentions.map((m) => toMention(article, m)),
  };
}
