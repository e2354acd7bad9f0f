import type { Participant, Party, Speaker } from "../../schema/index.ts";
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

/** An address that a browser may open: http or https, else null. `javascript:` and the like never become links. */
export function safeUrl(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === "http:" || parsed.protocol === "https:" ? parsed.href : null;
}
