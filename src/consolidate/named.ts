import type { ArticleRecord, Organization, Place, RegisteredEntity } from "../schema/index.ts";
import { compare, fold, slug } from "./fold.ts";
import { type Group, groupBy, type Member, membersOf } from "./group.ts";
import { mergeNames } from "./names.ts";
import { anchoredHolder, type Claimant, grantIds } from "./register.ts";
import { createUnion } from "./union.ts";

type Named = Organization | Place;
interface Identified<T> {
  readonly groups: readonly Group<T>[];
  readonly entries: readonly RegisteredEntity[];
}

/** Organizations are one where their names are: derivation already knows the other names of states and of well-known bodies. */
export function identifyOrganizations(
  articles: readonly ArticleRecord[],
  entries: readonly RegisteredEntity[],
  reserved: readonly string[],
): Identified<Organization> {
  const members = membersOf(articles, "organizations");
  return identify(members, joinByName(members, organizationKey), { entries, reserved }, "organization");
}

/** Georgia is a state and may be a company's name as well: a country is joined with countries only. */
function organizationKey(organization: Organization): string {
  return `${organization.kind === "country" ? "country" : "body"} ${fold(organization.name).replace(/^the /, "")}`;
}

/** Places are one where name and country are; a place of unknown country joins the only country that has the name. */
export function identifyPlaces(
  articles: readonly ArticleRecord[],
  entries: readonly RegisteredEntity[],
  reserved: readonly string[],
): Identified<Place> {
  const members = membersOf(articles, "places");
  const countries = new Map<string, Set<string>>();
  for (const { local } of members)
    if (local.country) countries.set(fold(local.name), new Set([...(countries.get(fold(local.name)) ?? []), local.country]));
  const keyOf = (place: Place) => {
    const known = countries.get(fold(place.name));
    return `${fold(place.name)} ${place.country ?? (known?.size === 1 ? [...known][0] : "")}`;
  };
  return identify(members, joinByName(members, keyOf), { entries, reserved }, "place");
}

function joinByName<T extends Named>(members: readonly Member<T>[], keyOf: (local: T) => string): number[][] {
  const union = createUnion(members.length);
  const first = new Map<string, number>();
  members.forEach(({ local }, index) => {
    const key = keyOf(local);
    const other = first.get(key);
    if (other === undefined) first.set(key, index);
    else union.join(other, index);
  });
  return union.sets();
}

function identify<T extends Named>(
  members: readonly Member<T>[],
  sets: readonly (readonly number[])[],
  known: { readonly entries: readonly RegisteredEntity[]; readonly reserved: readonly string[] },
  otherwise: string,
): Identified<T> {
  const lists = sets.map((set) => set.flatMap((index) => members[index] ?? []));
  const claimants = lists.map((list): Claimant => {
    const name = shownName(list);
    return { names: [...new Set(list.map((m) => m.local.name))], proposal: slug(name, otherwise), name, article: list[0]?.article ?? null };
  });
  const anchors = lists.map((list) => list.map((m) => `${m.article} ${fold(m.local.name)}`));
  const register = {
    ...known,
    holderOf: anchoredHolder(anchors),
    enter: ({ name, article }: Claimant, id: string) => ({ id, name, article, formerIds: [] }),
  };
  const { granted, entries: kept } = grantIds(register, claimants);
  return { groups: lists.map((list, index) => ({ id: "", formerIds: [], ...granted[index], members: list })), entries: kept };
}

/** The name most articles print, of equals the first in order of letters. */
function shownName(members: readonly Member<Named>[]): string {
  return mostFrequent(members.map((member) => member.local.name)) ?? "";
}

function mostFrequent<T extends string>(values: readonly T[]): T | null {
  const ranked = [...groupBy(values, (value) => value)].sort(([a, listA], [b, listB]) => listB.length - listA.length || compare(a, b));
  return (ranked[0]?.[0] as T | undefined) ?? null;
}

export function mergeOrganizations(group: Group<Organization>): Organization {
  const name = shownName(group.named ?? group.members);
  const telling = group.members.map((member) => member.local.kind).filter((kind) => kind !== "other");
  return {
    id: group.id,
    formerIds: [...group.formerIds],
    name,
    otherNames: mergeNames(name, group.members),
    kind: mostFrequent(telling) ?? "other",
    mentions: group.members.flatMap((member) => member.local.mentions),
  };
}

export function mergePlaces(group: Group<Place>): Place {
  const name = shownName(group.named ?? group.members);
  const located = group.members.find((member) => member.local.latitude !== null && member.local.longitude !== null);
  return {
    id: group.id,
    formerIds: [...group.formerIds],
    name,
    otherNames: mergeNames(name, group.members),
    country: group.members.find((member) => member.local.country !== null)?.local.country ?? null,
    latitude: located?.local.latitude ?? null,
    longitude: located?.local.longitude ?? null,
    mentions: group.members.flatMap((member) => member.local.mentions),
  };
}
