import type {
  Event,
  Graph,
  NewsArticle,
  Organization as OrganizationLd,
  Person as PersonLd,
  Place as PlaceLd,
  Quotation,
  Thing,
} from "schema-dts";
import type { Meeting, Organization, Participant, Person, Place, Speaker, Statement } from "../schema/index.ts";
import type { Exported } from "./index.ts";

/** Identifiers are the site's own addresses, relative to its root: people/x.html, sources/y.html#statement. */
const addressOf = {
  person: (id: string) => `people/${id}.html`,
  organization: (id: string) => `organizations/${id}.html`,
  place: (id: string) => `places/${id}.html`,
  meeting: (id: string) => `meetings/${id}.html`,
  article: (id: string) => `sources/${id}.html`,
};

/** The record in the terms of schema.org: one graph of people, organizations, places, events, articles and quotations. */
export function toJsonLd(record: Exported): Graph {
  const graph: Thing[] = [
    ...record.articles.map(toArticle),
    ...record.people.map(toPerson),
    ...record.organizations.map(toOrganization),
    ...record.places.map(toPlace),
    ...record.meetings.map(toEvent),
    ...record.statements.map(toQuotation),
  ];
  return { "@context": "https://schema.org", "@graph": graph };
}

function toArticle(article: Exported["articles"][number]): NewsArticle {
  return {
    "@type": "NewsArticle",
    "@id": addressOf.article(article.id),
    datePublished: article.date,
    ...(article.title ? { headline: article.title } : {}),
    ...(article.url ? { url: article.url } : {}),
    ...(article.language ? { inLanguage: article.language } : {}),
    ...(article.publisher ? { publisher: { "@type": "Organization", name: article.publisher } as const } : {}),
    ...(article.authors.length > 0 ? { author: article.authors.map((name) => ({ "@type": "Person", name }) as const) } : {}),
  };
}

function toPerson({ id, name, otherNames, roles }: Person): PersonLd {
  return {
    "@type": "Person",
    "@id": addressOf.person(id),
    name,
    ...(otherNames.length > 0 ? { alternateName: otherNames.map((other) => other.name) } : {}),
    ...(roles.length > 0 ? { jobTitle: [...new Set(roles.map(({ title }) => title))] } : {}),
  };
}

function toOrganization({ id, name, otherNames }: Organization): OrganizationLd {
  const alternateName = otherNames.map((other) => other.name);
  return { "@type": "Organization", "@id": addressOf.organization(id), name, ...(alternateName.length > 0 ? { alternateName } : {}) };
}

function toPlace({ id, name, country, latitude, longitude }: Place): PlaceLd {
  return {
    "@type": "Place",
    "@id": addressOf.place(id),
    name,
    ...(country ? { address: { "@type": "PostalAddress", addressCountry: country } as const } : {}),
    ...(latitude !== null && longitude !== null ? { geo: { "@type": "GeoCoordinates", latitude, longitude } as const } : {}),
  };
}

const EVENT_STATUS: Readonly<Record<Meeting["status"], string | null>> = {
  held: "https://schema.org/EventScheduled",
  planned: "https://schema.org/EventScheduled",
  cancelled: "https://schema.org/EventCancelled",
  postponed: "https://schema.org/EventPostponed",
  unknown: null,
};

/** A meeting within a span has no start that is known: the span goes into its description. */
function toEvent(meeting: Meeting): Event {
  const status = EVENT_STATUS[meeting.status];
  // Described groups ("her delegation") are neither a person nor an organization.
  const attendees = meeting.participants.filter((participant) => !("name" in participant));
  const start = meeting.time && meeting.start?.length === 10 ? `${meeting.start}T${meeting.time}` : meeting.start;
  return {
    "@type": "Event",
    "@id": addressOf.meeting(meeting.id),
    name: meeting.title,
    ...(status ? { eventStatus: status as "https://schema.org/EventScheduled" } : {}),
    ...(meeting.dateMeans === "on" && start ? { startDate: start } : {}),
    ...(meeting.dateMeans === "on" && meeting.end ? { endDate: meeting.end } : {}),
    ...(meeting.dateMeans === "within" ? { description: `At some time from ${meeting.start} to ${meeting.end ?? meeting.start}` } : {}),
    ...(meeting.place ? { location: { "@id": addressOf.place(meeting.place) } } : {}),
    ...(attendees.length > 0 ? { attendee: attendees.map(toReference) } : {}),
  };
}

function toQuotation(s: Statement): Quotation {
  return {
    "@type": "Quotation",
    "@id": `${addressOf.article(s.article)}#${s.id}`,
    text: s.text,
    isPartOf: { "@id": addressOf.article(s.article) },
    ...(s.speakers.length > 0 ? { spokenByCharacter: s.speakers.map(toReference) } : {}),
    ...(s.date ? { dateCreated: s.date } : {}),
    ...(s.saidAt ? { recordedAt: { "@id": addressOf.meeting(s.saidAt) } } : {}),
    ...(s.about.length > 0 ? { about: s.about.map((id) => ({ "@id": addressOf.meeting(id) })) } : {}),
  };
}

function toReference(party: Speaker | Participant): PersonLd {
  if ("person" in party) return { "@id": addressOf.person(party.person) } as PersonLd;
  if ("organization" in party) return { "@id": addressOf.organization(party.organization) } as PersonLd;
  return { "@type": "Person", name: party.name };
}
