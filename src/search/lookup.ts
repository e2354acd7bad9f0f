import type { CardParty } from "../client/search/format/types.ts";
import type { Organization, Party, Person, PublishedArticle, PublishedRecord, Speaker, Statement } from "../schema/index.ts";
import { sourceNamer } from "./source-name.ts";

/** The record by id, for the builder's parts. */
export interface Lookup {
  readonly people: ReadonlyMap<string, Person>;
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly articles: ReadonlyMap<string, PublishedArticle>;
  /** What a source is called where its page is not shown. */
  readonly nameOfSource: (article: PublishedArticle | undefined) => string;
  readonly meetings: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, string>;
}

export function lookupOf(record: PublishedRecord): Lookup {
  return {
    people: new Map(record.people.map((p) => [p.id, p])),
    organizations: new Map(record.organizations.map((o) => [o.id, o])),
    articles: new Map(record.articles.map((a) => [a.id, a])),
    nameOfSource: sourceNamer(record.briefing.language),
    meetings: new Map(record.meetings.map((m) => [m.id, m.title])),
    places: new Map(record.places.map((p) => [p.id, p.name])),
  };
}

export function partyOf(lookup: Lookup, party: Party | Speaker): CardParty {
  if ("person" in party) {
    const role = "role" in party ? party.role : null;
    return [lookup.people.get(party.person)?.name ?? party.person, "people", party.person, role];
  }
  if ("organization" in party) {
    return [lookup.organizations.get(party.organization)?.name ?? party.organization, "organizations", party.organization, null];
  }
  return [party.name, null, null, null];
}

/** Every spelling of everyone who speaks or is passed on: "Ryabkov" and "Rybakov" both find the statement of either spelling. */
export function namesOf(lookup: Lookup, statement: Statement): string[] {
  const names = [...statement.speakers, ...statement.relays].flatMap((party) => {
    if ("person" in party) return spellings(lookup.people.get(party.person));
    if ("organization" in party) return spellings(lookup.organizations.get(party.organization));
    return [party.name];
  });
  return [...new Set(names)];
}

function spellings(entity: Person | Organization | undefined): string[] {
  return entity ? [entity.name, ...entity.otherNames.map((other) => other.name)] : [];
}
