import type { CuratedParty, CuratedSpeaker, CurationPath, Speaker, Statement, StatementCorrection } from "../../schema/index.ts";
import type { Lookup } from "./lookup.ts";

type Fields =
  | NonNullable<Extract<StatementCorrection, { statement: unknown }>["set"]>
  | Extract<StatementCorrection, { add: unknown }>["add"];

/** The fields that a correction gives a statement; what it does not name stays. */
export function fieldsOf(set: Fields, statement: Statement, find: Lookup, path: CurationPath): Partial<Statement> {
  const parties = (list: readonly CuratedParty[] | undefined, key: string, now: Statement["audience"]) =>
    list ? list.flatMap((party, index) => readParty(party, find, [...path, key, index]) ?? []) : now;
  const speakers = set.speakers?.flatMap((speaker, index) => readSpeaker(speaker, find, [...path, "speakers", index]) ?? []);
  return {
    kind: set.kind ?? statement.kind,
    ...(speakers ? { speakers, attribution: attributionOf(speakers) } : {}),
    relays: parties(set.relays, "relays", statement.relays),
    audience: parties(set.audience, "audience", statement.audience),
    venue: set.venue === undefined ? statement.venue : set.venue,
    place: pointTo(set.place, statement.place, (target) => find.place(target, [...path, "place"])),
    date: set.date === undefined ? statement.date : set.date === null ? null : String(set.date),
    saidAt: pointTo(set.saidAt, statement.saidAt, (target) => find.meeting(target, [...path, "saidAt"])),
    about: set.about ? set.about.flatMap((target, index) => find.meeting(target, [...path, "about", index]) ?? []) : statement.about,
    topics: set.topics ? set.topics.flatMap((id, index) => find.topic(id, [...path, "topics", index]) ?? []) : statement.topics,
  };
}

/** undefined leaves what is there, null takes it away, a target that is not found changes nothing. */
function pointTo<T>(given: T | null | undefined, now: string | null, find: (target: T) => string | null): string | null {
  return given === undefined ? now : given === null ? null : (find(given) ?? now);
}

function attributionOf(speakers: readonly Speaker[]): Statement["attribution"] {
  if (speakers.length === 0) return "unsettled";
  return speakers.every((speaker) => "name" in speaker && speaker.unnamed) ? "unnamed" : "named";
}

function readSpeaker(given: CuratedSpeaker, find: Lookup, path: CurationPath): Speaker | null {
  if ("name" in given) return { name: given.name, ...(given.unnamed ? { unnamed: true as const } : {}) };
  const party = readParty(given, find, path);
  return party && "person" in party ? { ...party, role: ("role" in given ? given.role : null) ?? null } : party;
}

function readParty(given: CuratedParty, find: Lookup, path: CurationPath): Statement["audience"][number] | null {
  if ("name" in given) return { name: given.name };
  if ("person" in given) {
    const person = find.person(given.person, [...path, "person"]);
    return person === null ? null : { person };
  }
  const organization = find.organization(given.organization, [...path, "organization"]);
  return organization === null ? null : { organization };
}
