import type { Meeting, OtherName, Person, Statement } from "../schema/index.ts";
import type { Exported } from "./index.ts";
import { idOf, type NameOf, nameOfParty, namesOf } from "./names.ts";

type Json = { readonly [key: string]: unknown };

/** What the parts of one export look up. */
interface Lookup {
  readonly names: NameOf;
  readonly articles: ReadonlyMap<string, Exported["articles"][number]>;
}

/** The record in the terms of Popolo (popoloproject.com): persons, organizations, memberships, areas, events, speeches. */
export function toPopolo(record: Exported): Json {
  const lookup: Lookup = { names: namesOf(record), articles: new Map(record.articles.map((article) => [article.id, article])) };
  return {
    persons: record.people.map((person) => toPerson(lookup, person)),
    organizations: record.organizations.map(({ id, name, kind, otherNames }) =>
      compact({ id, name, classification: kind, other_names: toOtherNames(otherNames) }),
    ),
    memberships: record.people.flatMap((person) => toMemberships(person)),
    areas: record.places.map(({ id, name, country, latitude, longitude }) =>
      compact({
        id,
        name,
        identifier: country,
        geometry: latitude !== null && longitude !== null ? { type: "Point", coordinates: [longitude, latitude] } : null,
      }),
    ),
    events: record.meetings.map((meeting) => toEvent(lookup, meeting)),
    speeches: record.statements.map((statement) => toSpeech(lookup, statement)),
  };
}

function toPerson({ articles }: Lookup, { id, name, otherNames, mentions }: Person): Json {
  const sources = new Set(mentions.map(({ article }) => article));
  return compact({ id, name, other_names: toOtherNames(otherNames), sources: toSources(articles, [...sources]) });
}

function toOtherNames(names: readonly OtherName[]): Json[] | null {
  return names.length > 0 ? names.map(({ name }) => ({ name })) : null;
}

/** A role without an organization is a membership without one: Popolo asks for a post or a role, and the role is known. */
function toMemberships({ id, roles }: Person): Json[] {
  return roles.map((role) =>
    compact({ person_id: id, organization_id: role.organization, role: role.title, start_date: role.from, end_date: role.to }),
  );
}

function toEvent({ names, articles }: Lookup, meeting: Meeting): Json {
  const lasts = meeting.dateMeans === "on";
  return compact({
    id: meeting.id,
    name: meeting.title,
    classification: meeting.kind,
    status: meeting.status,
    start_date: lasts ? meeting.start : null,
    end_date: lasts ? meeting.end : null,
    description: meeting.dateMeans === "within" ? `At some time from ${meeting.start} to ${meeting.end ?? meeting.start}` : null,
    location: meeting.venue ?? (meeting.place ? names(meeting.place) : null),
    area_id: meeting.place,
    attendees: meeting.participants.map((participant) =>
      compact({ id: idOf(participant), name: nameOfParty(participant, names), role: participant.role }),
    ),
    sources: toSources(articles, [...new Set(meeting.evidence.map(({ article }) => article))]),
  });
}

function toSpeech({ names, articles }: Lookup, s: Statement): Json {
  const [speaker] = s.speakers;
  return compact({
    id: s.id,
    type: s.kind === "turn" || s.kind === "document" ? "speech" : "narrative",
    creator_id: speaker ? idOf(speaker) : null,
    creator_name: s.speakers.map((one) => nameOfParty(one, names)).join("; ") || null,
    role: speaker && "role" in speaker ? speaker.role : null,
    attribution_text: s.speakerAsPrinted,
    audience: s.audience.map((party) => nameOfParty(party, names)).join("; ") || null,
    text: s.text,
    date: s.date,
    event_id: s.saidAt,
    sources: toSources(articles, [s.article]),
  });
}

/** Only sources with an address of their own: Popolo's sources are links. */
function toSources(articles: Lookup["articles"], ids: readonly string[]): Json[] | null {
  const found = ids.flatMap((id) => articles.get(id) ?? []).filter(({ url }) => url);
  return found.length > 0 ? found.map(({ url, title }) => compact({ url, note: title })) : null;
}

function compact(json: Json): Json {
  return Object.fromEntries(Object.entries(json).filter(([, value]) => value !== null && value !== undefined));
}
