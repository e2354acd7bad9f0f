import type { Meeting, Person, Statement } from "../schema/index.ts";
import { type Exportable, type Indexed, indexRecord } from "./exportable.ts";

/**
 * The record in the terms of Popolo (popoloproject.com): persons with their memberships, organizations, areas, events and
 * speeches. What Popolo has no word for (spans, confidence, several speakers) is left to the record's own JSON.
 */
export function exportPopolo(record: Exportable): string {
  const index = indexRecord(record);
  const popolo = {
    persons: record.people.map((person) => ({
      id: person.id,
      name: person.name,
      other_names: person.otherNames.map(({ name }) => ({ name })),
      sources: sourcesOf(
        index,
        person.mentions.map((mention) => mention.article),
      ),
    })),
    organizations: record.organizations.map(({ id, name, otherNames, kind }) => ({
      id,
      name,
      other_names: otherNames.map((other) => ({ name: other.name })),
      classification: kind,
    })),
    memberships: record.people.flatMap((person) => membershipsOf(person, index)),
    areas: record.places.map(({ id, name, latitude, longitude }) => ({
      id,
      name,
      ...(latitude === null || longitude === null ? {} : { geometry: { type: "Point", coordinates: [longitude, latitude] } }),
    })),
    events: record.meetings.map((meeting) => eventOf(meeting, index)),
    speeches: record.statements.map((statement) => speechOf(statement, index)),
  };
  return `${JSON.stringify(popolo, null, 1)}\n`;
}

function membershipsOf(person: Person, index: Indexed): object[] {
  return person.roles.map((role) => ({
    person_id: person.id,
    ...(role.organization ? { organization_id: role.organization } : {}),
    role: role.title,
    ...(role.from ? { start_date: role.from } : {}),
    ...(role.to ? { end_date: role.to } : {}),
    sources: sourcesOf(index, role.articles),
  }));
}

function eventOf(meeting: Meeting, index: Indexed): object {
  const attendees = meeting.participants.flatMap((p) =>
    "person" in p ? [{ id: p.person, name: index.people.get(p.person)?.name ?? p.person }] : [],
  );
  return {
    id: meeting.id,
    name: meeting.title,
    classification: meeting.kind,
    status: meeting.status,
    start_date: meeting.start,
    end_date: meeting.end,
    location: [meeting.venue, meeting.place && index.places.get(meeting.place)?.name].filter(Boolean).join(", ") || null,
    attendees,
    sources: sourcesOf(
      index,
      meeting.evidence.map((evidence) => evidence.article),
    ),
  };
}

/** Popolo knows one speaker and one hearer: the first of each. */
function speechOf(statement: Statement, index: Indexed): object {
  const speaker = statement.speakers.find((party) => "person" in party);
  const hearer = statement.audience.find((party) => "person" in party);
  return {
    id: statement.id,
    type: statement.kind,
    creator_id: speaker && "person" in speaker ? speaker.person : null,
    role: speaker && "person" in speaker ? speaker.role : null,
    attribution_text: statement.speakerAsPrinted,
    audience_id: hearer && "person" in hearer ? hearer.person : null,
    text: statement.text,
    date: statement.date,
    event_id: statement.saidAt,
    sources: sourcesOf(index, [statement.article]),
  };
}

function sourcesOf(index: Indexed, articles: readonly string[]): object[] {
  return [...new Set(articles)].flatMap((id) => {
    const article = index.articles.get(id);
    return article?.url ? [{ url: article.url, ...(article.title ? { note: article.title } : {}) }] : [];
  });
}
