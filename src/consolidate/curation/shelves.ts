import type { CuratedName, CurationPath, CurationSource, Organization, Person, Place, ReadoutRecord, Target } from "../../schema/index.ts";
import type { Values } from "./changes.ts";
import { forgetOrganization, forgetPerson, forgetPlace } from "./forget.ts";
import { type Name, organizationValues, personValues, placeValues } from "./logged-values.ts";
import type { Lookup } from "./lookup.ts";
import { correctNames, readCuratedName } from "./names.ts";
import { correctRoles } from "./roles.ts";

/** What one correction asks for: to change an item, to add one, to take one out; null where it is of another step (merge, split). */
export type Act<Item> =
  | { readonly verb: "set"; readonly target: Target; readonly change: (item: Item) => Item }
  | {
      readonly verb: "add";
      readonly named: { readonly id?: string | undefined; readonly name: string };
      readonly make: (id: string) => Item;
    }
  | { readonly verb: "drop"; readonly target: Target }
  | null;

/** What differs between people, organizations and places when they are corrected. */
export interface Shelf<Item, Given> {
  readonly kind: "person" | "organization" | "place";
  /** Step of the path to a correction. */
  readonly name: "people" | "organizations" | "places";
  readonly given: (source: CurationSource["value"]) => readonly Given[];
  readonly items: (record: ReadoutRecord) => readonly Item[];
  readonly put: (record: ReadoutRecord, items: Item[]) => ReadoutRecord;
  readonly read: (given: Given, find: Lookup, path: CurationPath) => Act<Item>;
  readonly values: (item: Item, name: Name) => Values;
  readonly forget: (record: ReadoutRecord, id: string) => ReadoutRecord;
}

export type Named = Person | Organization | Place;
type CorrectionsOf<Name extends "people" | "organizations" | "places"> = NonNullable<CurationSource["value"][Name]>[number];

export const PEOPLE: Shelf<Person, CorrectionsOf<"people">> = {
  kind: "person",
  name: "people",
  given: (source) => source.people ?? [],
  items: (record) => record.people,
  put: (record, people) => ({ ...record, people }),
  forget: forgetPerson,
  values: personValues,
  read: (given, find, path) => {
    if ("person" in given) {
      const roles = (person: Person) => correctRoles(person.roles, given.roles, find, [...path, "roles"]);
      const change = (person: Person) => ({ ...correctNames(person, given, articlesOf(person)), roles: roles(person) });
      return { verb: "set", target: given.person, change };
    }
    if ("add" in given) {
      const roles = () => correctRoles([], given.add.roles ?? [], find, [...path, "add", "roles"]);
      return { verb: "add", named: given.add, make: (id) => ({ ...bare(id, given.add), roles: roles() }) };
    }
    return "drop" in given ? { verb: "drop", target: given.drop } : null;
  },
};

export const ORGANIZATIONS: Shelf<Organization, CorrectionsOf<"organizations">> = {
  kind: "organization",
  name: "organizations",
  given: (source) => source.organizations ?? [],
  items: (record) => record.organizations,
  put: (record, organizations) => ({ ...record, organizations }),
  forget: forgetOrganization,
  values: organizationValues,
  read: (given) => {
    if ("organization" in given) {
      const change = (o: Organization) => ({ ...correctNames(o, given, articlesOf(o)), kind: given.kind ?? o.kind });
      return { verb: "set", target: given.organization, change };
    }
    if ("add" in given) return { verb: "add", named: given.add, make: (id) => ({ ...bare(id, given.add), kind: given.add.kind }) };
    return "drop" in given ? { verb: "drop", target: given.drop } : null;
  },
};

export const PLACES: Shelf<Place, CorrectionsOf<"places">> = {
  kind: "place",
  name: "places",
  given: (source) => source.places ?? [],
  items: (record) => record.places,
  put: (record, places) => ({ ...record, places }),
  forget: forgetPlace,
  values: placeValues,
  read: (given) => {
    if ("place" in given) {
      const change = (place: Place) => ({ ...correctNames(place, given, articlesOf(place)), ...whereabouts(given, place) });
      return { verb: "set", target: given.place, change };
    }
    if ("add" in given) {
      const nowhere = { country: null, latitude: null, longitude: null };
      return { verb: "add", named: given.add, make: (id) => ({ ...bare(id, given.add), ...whereabouts(given.add, nowhere) }) };
    }
    return "drop" in given ? { verb: "drop", target: given.drop } : null;
  },
};

/** What an editor's addition has before anything is known of where it stands. */
function bare(id: string, { name, otherNames = [] }: { readonly name: string; readonly otherNames?: readonly CuratedName[] | undefined }) {
  return { id, formerIds: [], name, otherNames: otherNames.map(readCuratedName), mentions: [] };
}

type Whereabouts = Pick<Place, "country" | "latitude" | "longitude">;

/** Fields that are given, null too, replace those that are there. */
function whereabouts(given: { readonly [Key in keyof Whereabouts]?: Whereabouts[Key] | undefined }, now: Whereabouts): Whereabouts {
  const { country = now.country, latitude = now.latitude, longitude = now.longitude } = given;
  return { country, latitude, longitude };
}

function articlesOf({ mentions }: Named): string[] {
  return [...new Set(mentions.map((mention) => mention.article))];
}
