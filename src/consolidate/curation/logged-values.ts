import type {
  LoggedDetail,
  LoggedValue,
  Meeting,
  Organization,
  Participant,
  Party,
  Person,
  Place,
  PlainValue,
  ReadoutRecord,
  Role,
  Speaker,
  Statement,
} from "../../schema/index.ts";
import type { Values } from "./changes.ts";

type Kind = "person" | "organization" | "place" | "meeting" | "topic";

/** Names what the record holds: "russia" → "Russia", of the organization `russia`. */
export type Name = (kind: Kind, id: string) => PlainValue;

export function nameIn(record: ReadoutRecord): Name {
  const { people: person, organizations: organization, places: place, topics: topic, meetings } = record;
  const lists = { person, organization, place, topic };
  // A desk of many thousand corrections asks for many names; most ask for none of a kind.
  const known = new Map<Kind, ReadonlyMap<string, string>>();
  const namesOf = (kind: Kind) =>
    known.get(kind) ??
    new Map(kind === "meeting" ? meetings.map(({ id, title }) => [id, title]) : lists[kind].map(({ id, name }) => [id, name]));
  return (kind, id) => {
    const names = namesOf(kind);
    known.set(kind, names);
    return naming(kind, id, names.get(id) ?? id);
  };
}

export const naming = (kind: Kind, id: string, name: string): PlainValue => ({ text: name, names: { kind, id } });

/** A value by itself. */
export const bare = (value: PlainValue, details: LoggedDetail[] = []): LoggedValue => ({ value, details });
const words = (text: string | number | null): LoggedValue[] => (text === null || text === "" ? [] : [bare({ text: String(text) })]);
const date = (iso: string | null): LoggedValue[] => (iso === null ? [] : [bare({ date: iso })]);
const word = (key: string | null): LoggedValue[] => (key === null ? [] : [bare({ word: key })]);

const namesOf = ({ name, otherNames }: Person | Organization | Place): Values => ({
  name: words(name),
  otherNames: otherNames.flatMap((other) => words(other.name)),
});

export const personValues = (person: Person, name: Name): Values => ({
  ...namesOf(person),
  roles: person.roles.map((role) => bare({ text: role.title }, detailsOfRole(role, name))),
});

export const organizationValues = (organization: Organization): Values => ({
  ...namesOf(organization),
  kind: word(organization.kind),
});

export const placeValues = (place: Place): Values => ({
  ...namesOf(place),
  country: word(place.country),
  latitude: words(place.latitude),
  longitude: words(place.longitude),
});

export const meetingValues = (meeting: Meeting, name: Name): Values => ({
  title: words(meeting.title),
  kind: word(meeting.kind),
  status: word(meeting.status),
  start: date(meeting.start),
  end: date(meeting.end),
  dateMeans: word(meeting.dateMeans),
  time: words(meeting.time),
  place: meeting.place === null ? [] : [bare(name("place", meeting.place))],
  venue: words(meeting.venue),
  participants: meeting.participants.map((participant) => bare(partyValue(participant, name), detailsOfParticipant(participant, name))),
});

export const statementValues = (statement: Statement, name: Name): Values => ({
  kind: word(statement.kind),
  speakers: statement.speakers.map((speaker) => bare(partyValue(speaker, name), roleDetail("role" in speaker ? speaker.role : null))),
  relays: statement.relays.map((party) => bare(partyValue(party, name))),
  audience: statement.audience.map((party) => bare(partyValue(party, name))),
  venue: words(statement.venue),
  place: statement.place === null ? [] : [bare(name("place", statement.place))],
  date: date(statement.date),
  saidAt: statement.saidAt === null ? [] : [bare(name("meeting", statement.saidAt))],
  about: statement.about.map((id) => bare(name("meeting", id))),
  topics: statement.topics.map((id) => bare(name("topic", id))),
});

function partyValue(party: Speaker | Party | Participant, name: Name): PlainValue {
  if ("person" in party) return name("person", party.person);
  if ("organization" in party) return name("organization", party.organization);
  return { text: party.name };
}

const roleDetail = (role: string | null): LoggedDetail[] => (role ? [{ field: "role", value: { text: role } }] : []);

const detailsOfParticipant = ({ role, side }: Participant, name: Name): LoggedDetail[] => [
  ...roleDetail(role),
  ...(side === null ? [] : [{ field: "side" as const, value: name("organization", side) }]),
];

const detailsOfRole = ({ organization, from, to }: Role, name: Name): LoggedDetail[] => [
  ...(organization === null ? [] : [{ field: "organization" as const, value: name("organization", organization) }]),
  ...(from === undefined ? [] : [{ field: "from" as const, value: { date: from } }]),
  ...(to === undefined ? [] : [{ field: "to" as const, value: { date: to } }]),
];
