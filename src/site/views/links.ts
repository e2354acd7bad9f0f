import type { Participant, Party, PublishedArticle, Speaker } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";

/** A name and the page it leads to, from the site's root; null where it has none. */
export interface Linked {
  readonly name: string;
  readonly url: string | null;
}

export const personUrl = (model: SiteModel, id: string) => (model.peoplePages.has(id) ? `people/${id}.html` : null);
export const organizationUrl = (id: string) => `organizations/${id}.html`;
export const placeUrl = (id: string) => `places/${id}.html`;
export const topicUrl = (id: string) => `topics/${id}.html`;
export const meetingUrl = (id: string) => `meetings/${id}.html`;
export const sourceUrl = (id: string) => `sources/${id}.html`;
export const briefUrl = (id: string) => `briefs/${id}.html`;
export const statementUrl = (article: string, id: string) => `sources/${article}.html#${id}`;

/** A speaker, listener or participant by the name the record gives. */
export function partyLink(model: SiteModel, party: Party | Speaker | Participant): Linked {
  if ("person" in party) return personLink(model, party.person);
  if ("organization" in party) return organizationLink(model, party.organization);
  return { name: party.name, url: null };
}

export function personLink(model: SiteModel, id: string): Linked {
  return { name: model.people.get(id)?.name ?? id, url: personUrl(model, id) };
}

export function organizationLink(model: SiteModel, id: string): Linked {
  const organization = model.organizations.get(id);
  return { name: organization?.name ?? id, url: organization ? organizationUrl(id) : null };
}

export function placeLink(model: SiteModel, id: string): Linked {
  const place = model.places.get(id);
  return { name: place?.name ?? id, url: place ? placeUrl(id) : null };
}

/** Anything with a page of its own, by its kind; null where the record has it no more. */
export function thingLink(model: SiteModel, kind: "person" | "organization" | "place" | "meeting" | "topic", id: string): Linked | null {
  const { people, organizations, places, meetings, topics } = model;
  const [name, url] = {
    person: () => [people.get(id)?.name, personUrl(model, id)] as const,
    organization: () => [organizations.get(id)?.name, organizationUrl(id)] as const,
    place: () => [places.get(id)?.name, placeUrl(id)] as const,
    meeting: () => [meetings.get(id)?.title, meetingUrl(id)] as const,
    topic: () => [topics.get(id)?.name, topicUrl(id)] as const,
  }[kind]();
  return name === undefined ? null : { name, url };
}

/** "Envoys open talks"; "Article of 4 March 2031" where it has no title. */
export function articleTitle({ t, formats }: SiteModel, { title, date }: Pick<PublishedArticle, "title" | "date">): string {
  return title ?? t.source.untitled(formats.plainDate(date));
}

/** An address that a browser may open: http or https, else null. `javascript:` and the like never become links. */
export function safeUrl(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === "http:" || parsed.protocol === "https:" ? parsed.href : null;
}
