import type { CuratedRole, CurationPath, Organization, Person, Place, ReadoutRecord, Role } from "../../schema/index.ts";
import { fold, slug } from "../fold.ts";
import { type Desk, logCorrection } from "./desk.ts";
import { forgetOrganization, forgetPerson, forgetPlace } from "./forget.ts";
import { createLookup, type Lookup } from "./lookup.ts";
import { correctNames, readCuratedName } from "./names.ts";

/** Applies what corrections say of single people: names, roles, additions, removals. */
export function correctPeople(record: ReadoutRecord, desk: Desk): ReadoutRecord {
  return (desk.source.value.people ?? []).reduce<ReadoutRecord>((now, correction, index) => {
    const path = ["people", index];
    const find = createLookup(now, desk);
    if ("person" in correction) {
      const id = find.person(correction.person, [...path, "person"]);
      if (id === null) return now;
      const changed = (person: Person): Person => ({
        ...correctNames(person, correction, articlesOf(person)),
        roles: correctRoles(person.roles, correction.roles, find, [...path, "roles"]),
      });
      logCorrection(desk, { action: "set", kind: "person", id, summary: `Corrected ${keysOf(correction, "person")}` }, correction);
      return { ...now, people: now.people.map((person) => (person.id === id ? changed(person) : person)) };
    }
    if ("add" in correction) {
      const { name, otherNames = [], roles = [] } = correction.add;
      const id = freeId(desk, now.people, correction.add, "person", path);
      if (id === null) return now;
      logCorrection(desk, { action: "add", kind: "person", id, summary: `Added ${name}` }, correction);
      const added = { id, formerIds: [], name, otherNames: otherNames.map(readCuratedName), mentions: [] };
      return { ...now, people: [...now.people, { ...added, roles: correctRoles([], roles, find, [...path, "add", "roles"]) }] };
    }
    if ("drop" in correction) {
      const id = find.person(correction.drop, [...path, "drop"]);
      if (id !== null) logCorrection(desk, { action: "drop", kind: "person", id, summary: "Taken out" }, correction);
      return id === null ? now : forgetPerson(now, id);
    }
    return now;
  }, record);
}

/** The same for organizations. */
export function correctOrganizations(record: ReadoutRecord, desk: Desk): ReadoutRecord {
  return (desk.source.value.organizations ?? []).reduce<ReadoutRecord>((now, correction, index) => {
    const path = ["organizations", index];
    const find = createLookup(now, desk);
    if ("organization" in correction) {
      const id = find.organization(correction.organization, [...path, "organization"]);
      if (id === null) return now;
      logCorrection(
        desk,
        { action: "set", kind: "organization", id, summary: `Corrected ${keysOf(correction, "organization")}` },
        correction,
      );
      const changed = (o: Organization): Organization => ({
        ...correctNames(o, correction, articlesOf(o)),
        kind: correction.kind ?? o.kind,
      });
      return { ...now, organizations: now.organizations.map((o) => (o.id === id ? changed(o) : o)) };
    }
    if ("add" in correction) {
      const { name, otherNames = [], kind } = correction.add;
      const id = freeId(desk, now.organizations, correction.add, "organization", path);
      if (id === null) return now;
      logCorrection(desk, { action: "add", kind: "organization", id, summary: `Added ${name}` }, correction);
      const added = { id, formerIds: [], name, otherNames: otherNames.map(readCuratedName), kind, mentions: [] };
      return { ...now, organizations: [...now.organizations, added] };
    }
    if ("drop" in correction) {
      const id = find.organization(correction.drop, [...path, "drop"]);
      if (id !== null) logCorrection(desk, { action: "drop", kind: "organization", id, summary: "Taken out" }, correction);
      return id === null ? now : forgetOrganization(now, id);
    }
    return now;
  }, record);
}

/** The same for places. */
export function correctPlaces(record: ReadoutRecord, desk: Desk): ReadoutRecord {
  return (desk.source.value.places ?? []).reduce<ReadoutRecord>((now, correction, index) => {
    const path = ["places", index];
    const find = createLookup(now, desk);
    if ("place" in correction) {
      const id = find.place(correction.place, [...path, "place"]);
      if (id === null) return now;
      const { country, latitude, longitude } = correction;
      const changed = (place: Place): Place => ({
        ...correctNames(place, correction, articlesOf(place)),
        country: country === undefined ? place.country : country,
        latitude: latitude === undefined ? place.latitude : latitude,
        longitude: longitude === undefined ? place.longitude : longitude,
      });
      logCorrection(desk, { action: "set", kind: "place", id, summary: `Corrected ${keysOf(correction, "place")}` }, correction);
      return { ...now, places: now.places.map((place) => (place.id === id ? changed(place) : place)) };
    }
    if ("add" in correction) {
      const { name, otherNames = [], country = null, latitude = null, longitude = null } = correction.add;
      const id = freeId(desk, now.places, correction.add, "place", path);
      if (id === null) return now;
      logCorrection(desk, { action: "add", kind: "place", id, summary: `Added ${name}` }, correction);
      const added = { id, formerIds: [], name, otherNames: otherNames.map(readCuratedName), country, latitude, longitude, mentions: [] };
      return { ...now, places: [...now.places, added] };
    }
    if ("drop" in correction) {
      const id = find.place(correction.drop, [...path, "drop"]);
      if (id !== null) logCorrection(desk, { action: "drop", kind: "place", id, summary: "Taken out" }, correction);
      return id === null ? now : forgetPlace(now, id);
    }
    return now;
  }, record);
}

/** The id of an addition; null, and a report, where it is another's. */
export function freeId(
  desk: Desk,
  list: readonly { readonly id: string; readonly formerIds: readonly string[] }[],
  { id, name }: { readonly id?: string | undefined; readonly name: string },
  kind: string,
  path: CurationPath,
): string | null {
  const wanted = id ?? slug(name, kind);
  const isTaken = list.some((item) => item.id === wanted || item.formerIds.includes(wanted));
  if (!isTaken) return wanted;
  const hint = `Correct it with \`${kind}: ${wanted}\`, or give the new one an \`id\` of its own`;
  return desk.refuse([...path, "add"], "curation-id-taken", `\`${wanted}\` is in the record already`, hint);
}

function articlesOf({ mentions }: Person | Organization | Place): string[] {
  return [...new Set(mentions.map((mention) => mention.article))];
}

function keysOf(correction: object, target: string): string {
  return Object.keys(correction)
    .filter((key) => key !== target && key !== "note" && key !== "on")
    .join(", ");
}

type RoleVerbs =
  | readonly CuratedRole[]
  | { readonly add?: readonly CuratedRole[] | undefined; readonly drop?: readonly string[] | undefined };

/** A given role amends the derived one of its title or is added, first; `drop` takes titles away. */
function correctRoles(roles: readonly Role[], verbs: RoleVerbs | undefined, find: Lookup, path: CurationPath): Role[] {
  if (!verbs) return [...roles];
  const { add = [], drop = [] } = "length" in verbs ? { add: verbs } : verbs;
  const steps = "length" in verbs ? path : [...path, "add"];
  const gone = new Set(drop.map(fold));
  const kept = roles.filter((role) => !gone.has(fold(role.title)));
  const given = add.map((role, index): Role => {
    const same = kept.find((other) => fold(other.title) === fold(role.title));
    const organization = role.organization ? find.organization(role.organization, [...steps, index, "organization"]) : null;
    return {
      title: role.title,
      organization: organization ?? same?.organization ?? null,
      articles: same?.articles ?? [],
      evidence: same?.evidence ?? [],
      ...(role.from === undefined ? {} : { from: String(role.from) }),
      ...(role.to === undefined ? {} : { to: String(role.to) }),
    };
  });
  const titles = new Set(given.map((role) => fold(role.title)));
  return [...given, ...kept.filter((role) => !titles.has(fold(role.title)))];
}
