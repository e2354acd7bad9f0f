import type { ReadoutRecord } from "../../schema/index.ts";

/** Takes out references to what is not published. */
export function dropDangling(record: ReadoutRecord): ReadoutRecord {
  const statements = new Set(record.statements.map((statement) => statement.id));
  const meetings = new Set(record.meetings.map((meeting) => meeting.id));
  const people = new Set(record.people.map((person) => person.id));
  const organizations = new Set(record.organizations.map((organization) => organization.id));
  const places = new Set(record.places.map((place) => place.id));
  const known = (party: object) =>
    (!("person" in party) || people.has(party.person as string)) &&
    (!("organization" in party) || organizations.has(party.organization as string));
  const held = (id: string | null, ids: ReadonlySet<string>) => (id !== null && ids.has(id) ? id : null);
  return {
    ...record,
    people: record.people.map((person) => ({
      ...person,
      roles: person.roles.map((role) => ({ ...role, organization: held(role.organization, organizations) })),
    })),
    meetings: record.meetings.map((meeting) => ({
      ...meeting,
      place: held(meeting.place, places),
      participants: meeting.participants.filter(known).map((p) => ({ ...p, side: held(p.side, organizations) })),
    })),
    statements: record.statements.map((statement) => ({
      ...statement,
      partOf: held(statement.partOf, statements),
      saidAt: held(statement.saidAt, meetings),
      place: held(statement.place, places),
      about: statement.about.filter((id) => meetings.has(id)),
      sameAs: statement.sameAs.filter((id) => statements.has(id)),
      speakers: statement.speakers.filter(known),
      relays: statement.relays.filter(known),
      audience: statement.audience.filter(known),
    })),
  };
}
