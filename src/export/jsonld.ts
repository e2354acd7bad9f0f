import type { Event, NewsArticle, Organization, Person, Place, Quotation, Thing, WithContext } from "schema-dts";
import type { Meeting, Statement } from "../schema/index.ts";
import { type AddressOf, type Exportable, type Indexed, indexRecord, nameOf, statementPath } from "./exportable.ts";

/** Things of schema.org, tied together by `@id`: the address of a thing's page, or its path where the site's address is not known. */
export interface LinkedData {
  readonly person: (id: string) => Person;
  readonly organization: (id: string) => Organization;
  readonly place: (id: string) => Place;
  readonly meeting: (meeting: Meeting) => Event;
  readonly statement: (statement: Statement) => Quotation;
  readonly article: (id: string) => NewsArticle;
}

/** Everything as one graph, in pieces: one for each thing, a line each. */
export function* exportJsonLd(record: Exportable, addressOf: AddressOf): Generator<string> {
  let lead = '{"@context":"https://schema.org","@graph":[\n';
  for (const thing of thingsOf(record, linkedData(indexRecord(record), addressOf))) {
    yield `${lead}${JSON.stringify(thing)}`;
    lead = ",\n";
  }
  yield lead === ",\n" ? "]}\n" : `${lead}]}\n`;
}

function* thingsOf(record: Exportable, ld: LinkedData): Generator<Thing> {
  for (const article of record.articles) yield ld.article(article.id);
  for (const person of record.people) yield ld.person(person.id);
  for (const organization of record.organizations) yield ld.organization(organization.id);
  for (const place of record.places) yield ld.place(place.id);
  for (const meeting of record.meetings) yield ld.meeting(meeting);
  for (const statement of record.statements) yield ld.statement(statement);
}

/** One thing, to stand in a page of its own. */
export function withContext<T extends Thing>(thing: T): WithContext<T> {
  return { "@context": "https://schema.org", ...(thing as object) } as WithContext<T>;
}

export function linkedData(index: Indexed, addressOf: AddressOf): LinkedData {
  const idOf = (path: string) => addressOf(path) ?? path;
  const names = (list: readonly { readonly name: string }[]) => (list.length > 0 ? { alternateName: list.map((other) => other.name) } : {});
  const ref = (kind: "Person" | "Organization", folder: string, id: string, name: string) => ({
    "@type": kind,
    "@id": idOf(`${folder}/${id}.html`),
    name,
  });
  const party = (p: Statement["speakers"][number] | Meeting["participants"][number]) => {
    if ("person" in p) return ref("Person", "people", p.person, nameOf(index, p)) as Person;
    if ("organization" in p) return ref("Organization", "organizations", p.organization, nameOf(index, p)) as Organization;
    return { "@type": "Person", name: p.name } as Person;
  };
  return {
    person: (id) => {
      const person = index.people.get(id);
      const jobs = person?.roles.map((role) => role.title) ?? [];
      return {
        "@type": "Person",
        "@id": idOf(`people/${id}.html`),
        name: person?.name ?? id,
        ...names(person?.otherNames ?? []),
        ...(jobs.length > 0 ? { jobTitle: jobs } : {}),
      } as Person;
    },
    organization: (id) => {
      const organization = index.organizations.get(id);
      return {
        "@type": "Organization",
        "@id": idOf(`organizations/${id}.html`),
        name: organization?.name ?? id,
        ...names(organization?.otherNames ?? []),
      };
    },
    place: (id) => {
      const place = index.places.get(id);
      const located = place && place.latitude !== null && place.longitude !== null;
      return {
        "@type": "Place",
        "@id": idOf(`places/${id}.html`),
        name: place?.name ?? id,
        ...names(place?.otherNames ?? []),
        ...(place?.country ? { address: { "@type": "PostalAddress", addressCountry: place.country } } : {}),
        ...(located
          ? { geo: { "@type": "GeoCoordinates", latitude: place.latitude as number, longitude: place.longitude as number } }
          : {}),
      };
    },
    meeting: (meeting) => eventOf(meeting, index, idOf, party),
    statement: (statement) => quotationOf(statement, index, idOf, party),
    article: (id) => {
      const article = index.articles.get(id);
      return {
        "@type": "NewsArticle",
        "@id": idOf(`sources/${id}.html`),
        ...(article?.title ? { headline: article.title } : {}),
        ...(article ? { datePublished: article.date } : {}),
        ...(article?.publisher ? { publisher: { "@type": "Organization", name: article.publisher } } : {}),
        ...(article?.authors.length ? { author: article.authors.map((name) => ({ "@type": "Person" as const, name })) } : {}),
        ...(article?.url ? { url: article.url } : {}),
        ...(article?.language ? { inLanguage: article.language } : {}),
      };
    },
  };
}

type PartyThing = (party: Statement["speakers"][number] | Meeting["participants"][number]) => Person | Organization;

/** schema.org knows no "held": an event that took place is one that was scheduled. */
const EVENT_STATUS = {
  held: "https://schema.org/EventScheduled",
  planned: "https://schema.org/EventScheduled",
  unknown: "https://schema.org/EventScheduled",
  cancelled: "https://schema.org/EventCancelled",
  postponed: "https://schema.org/EventPostponed",
} as const;

function eventOf(meeting: Meeting, index: Indexed, idOf: (path: string) => string, party: PartyThing): Event {
  const place = meeting.place ? index.places.get(meeting.place) : undefined;
  const location = [meeting.venue, place?.name].filter(Boolean).join(", ");
  return {
    "@type": "Event",
    "@id": idOf(`meetings/${meeting.id}.html`),
    name: meeting.title,
    eventStatus: EVENT_STATUS[meeting.status],
    ...(meeting.start
      ? { startDate: meeting.time && meeting.start.length === 10 ? `${meeting.start}T${meeting.time}` : meeting.start }
      : {}),
    ...(meeting.end ? { endDate: meeting.end } : {}),
    ...(location ? { location: { "@type": "Place", name: location, ...(place ? { "@id": idOf(`places/${place.id}.html`) } : {}) } } : {}),
    attendee: meeting.participants.map(party),
  };
}

function quotationOf(statement: Statement, index: Indexed, idOf: (path: string) => string, party: PartyThing): Quotation {
  const article = index.articles.get(statement.article);
  return {
    "@type": "Quotation",
    "@id": idOf(statementPath(statement)),
    text: statement.text,
    ...(statement.speakers.length > 0 ? { creator: statement.speakers.map(party) } : {}),
    ...(statement.date ? { dateCreated: statement.date } : {}),
    ...(article ? { datePublished: article.date } : {}),
    isPartOf: {
      "@type": "NewsArticle",
      "@id": idOf(`sources/${statement.article}.html`),
      ...(article?.title ? { headline: article.title } : {}),
    },
  };
}
