import type { ReadoutRecord, Statement } from "../../schema/index.ts";

/** The record without a person; who was only spoken for by them is unsettled again. */
export function forgetPerson(record: ReadoutRecord, id: string): ReadoutRecord {
  const isOther = (party: object) => !("person" in party && party.person === id);
  return {
    ...record,
    people: record.people.filter((person) => person.id !== id),
    meetings: record.meetings.map((meeting) => ({ ...meeting, participants: meeting.participants.filter(isOther) })),
    statements: record.statements.map((statement) => withoutParties(statement, isOther)),
  };
}

export function forgetOrganization(record: ReadoutRecord, id: string): ReadoutRecord {
  const isOther = (party: object) => !("organization" in party && party.organization === id);
  const orNull = (organization: string | null) => (organization === id ? null : organization);
  return {
    ...record,
    organizations: record.organizations.filter((organization) => organization.id !== id),
    people: record.people.map((person) => ({
      ...person,
      roles: person.roles.map((role) => ({ ...role, organization: orNull(role.organization) })),
    })),
    meetings: record.meetings.map((meeting) => ({
      ...meeting,
      participants: meeting.participants.filter(isOther).map((participant) => ({ ...participant, side: orNull(participant.side) })),
    })),
    statements: record.statements.map((statement) => withoutParties(statement, isOther)),
  };
}

export function forgetPlace(record: ReadoutRecord, id: string): ReadoutRecord {
  const orNull = (place: string | null) => (place === id ? null : place);
  return {
    ...record,
    places: record.places.filter((place) => place.id !== id),
    meetings: record.meetings.map((meeting) => ({ ...meeting, place: orNull(meeting.place) })),
    statements: record.statements.map((statement) => ({ ...statement, place: orNull(statement.place) })),
  };
}

export function forgetMeeting(record: ReadoutRecord, id: string): ReadoutRecord {
  return {
    ...record,
    meetings: record.meetings.filter((meeting) => meeting.id !== id),
    statements: record.statements.map((statement) => ({
      ...statement,
      saidAt: statement.saidAt === id ? null : statement.saidAt,
      about: statement.about.filter((about) => about !== id),
    })),
  };
}

export function forgetStatement(record: ReadoutRecord, id: string): ReadoutRecord {
  return {
    ...record,
    statements: record.statements
      .filter((statement) => statement.id !== id)
      .map((statement) => (statement.partOf === id ? { ...statement, partOf: null } : statement)),
  };
}

function withoutParties(statement: Statement, isOther: (party: object) => boolean): Statement {
  const speakers = statement.speakers.filter(isOther);
  const nobodyLeft = statement.speakers.length > 0 && speakers.length === 0;
  return {
    ...statement,
    speakers,
    attribution: nobodyLeft ? "unsettled" : statement.attribution,
    relays: statement.relays.filter(isOther),
    audience: statement.audience.filter(isOther),
  };
}
