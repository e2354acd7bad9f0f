import type { Article, Meeting, Organization, Party, Person, Place, ReadoutRecord, Speaker, Statement } from "../schema/index.ts";

/** A record as any format needs it: the whole one, or what is published of it. */
export type Exportable = Omit<ReadoutRecord, "articles"> & { readonly articles: readonly Omit<Article, "body">[] };

/** Turns the path of a page (`people/ned-price.html`, `sources/x.html#id`) into an address; null where the site's is not known. */
export type AddressOf = (path: string) => string | null;

/** Addresses below a base: `https://example.org/briefing` with or without its last slash; null where there is none. */
export function addressesBelow(baseUrl: string | null): AddressOf {
  if (baseUrl === null) return () => null;
  const base = baseUrl.endsWith("/") ? baseUrl : `${baseUrl}/`;
  return (path) => new URL(path, base).href;
}

/** A record that can be looked up. */
export interface Indexed {
  readonly record: Exportable;
  readonly people: ReadonlyMap<string, Person>;
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly places: ReadonlyMap<string, Place>;
  readonly meetings: ReadonlyMap<string, Meeting>;
  readonly articles: ReadonlyMap<string, Omit<Article, "body">>;
  readonly topics: ReadonlyMap<string, ReadoutRecord["topics"][number]>;
}

export function indexRecord(record: Exportable): Indexed {
  const byId = <T extends { readonly id: string }>(list: readonly T[]) => new Map(list.map((item) => [item.id, item]));
  return {
    record,
    people: byId(record.people),
    organizations: byId(record.organizations),
    places: byId(record.places),
    meetings: byId(record.meetings),
    articles: byId(record.articles),
    topics: byId(record.topics),
  };
}

/** A party's name as the record calls it. */
export function nameOf(index: Indexed, party: Speaker | Party | Meeting["participants"][number]): string {
  if ("person" in party) return index.people.get(party.person)?.name ?? party.person;
  if ("organization" in party) return index.organizations.get(party.organization)?.name ?? party.organization;
  return party.name;
}

/** Where a statement stands: its source page, at its anchor. */
export function statementPath(statement: Statement): string {
  return `sources/${statement.article}.html#${statement.id}`;
}

/** The day a statement is sorted by: when it was said, or, where that is not known, when it was printed. */
export function dayOf(index: Indexed, statement: Statement): string {
  return statement.date ?? index.articles.get(statement.article)?.date ?? "";
}
