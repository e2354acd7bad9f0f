import type {
  ArticleRecord,
  Briefing,
  Correction,
  CurationSource,
  Diagnostic,
  IdRegister,
  ReadoutRecord,
  Tombstone,
} from "../schema/index.ts";
import { EMPTY_REGISTER } from "../schema/index.ts";
import { compare } from "./fold.ts";
import { referencesOf } from "./group.ts";
import { identifyMeetings, mergeMeetings } from "./meetings/index.ts";
import { identifyOrganizations, identifyPlaces, mergeOrganizations, mergePlaces } from "./named.ts";
import { identifyPeople, mergePeople } from "./people/index.ts";
import { linkAbout } from "./statements/about.ts";
import { identifyStatements } from "./statements/index.ts";
import { linkSameWords } from "./statements/same-words.ts";
import { readTopics, topicFinder } from "./statements/topics.ts";

export interface ConsolidateOptions {
  readonly briefing: Pick<Briefing, "title" | "language" | "topics">;
  /** `curation.yaml`; null where there is none. */
  readonly curation?: CurationSource | null;
  /** `ids.json` as it was read; without it ids are given anew. */
  readonly ids?: IdRegister | null;
}

export interface Consolidated {
  /** Everything, withheld things too: `publish` leaves them out. */
  readonly record: ReadoutRecord;
  /** The register with what was added: to be written back. Equal to what was given where nothing is new. */
  readonly ids: IdRegister;
  readonly corrections: readonly Correction[];
  readonly tombstones: readonly Tombstone[];
  /** Findings of this step alone; the articles' own are in their records. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Joins the records of articles into one record: who and what is the same, lasting ids, meetings merged, the editor's
 * corrections last. A pure function; the order in which articles are given does not matter.
 */
export function consolidate(unsorted: readonly ArticleRecord[], options: ConsolidateOptions): Consolidated {
  const articles = unsorted.toSorted((a, b) => compare(a.article.date, b.article.date) || compare(a.article.id, b.article.id));
  const ids = options.ids ?? EMPTY_REGISTER;
  const organizations = identifyOrganizations(articles, ids.organizations);
  const organization = referencesOf(organizations.groups);
  const places = identifyPlaces(articles, ids.places);
  const people = identifyPeople(articles, organization, ids.people);
  const references = { person: referencesOf(people.groups), organization, place: referencesOf(places.groups) };
  const meetings = identifyMeetings(articles, references, ids.meetings);
  const merged = meetings.groups.map(mergeMeetings);
  const named = identifyStatements(articles, { ...references, meeting: referencesOf(meetings.groups) }, ids.statements);
  const topics = readTopics(options.briefing);
  const topicsOf = topicFinder(topics);
  const statements = named.statements.map((statement) => ({ ...statement, topics: topicsOf(statement.text) }));
  const record: ReadoutRecord = {
    version: 1,
    briefing: { title: options.briefing.title, language: options.briefing.language, asOf: articles.at(-1)?.article.date ?? null },
    articles: articles.map((record) => record.article),
    people: sortById(people.groups.map((group) => mergePeople(group, organization))),
    organizations: sortById(organizations.groups.map(mergeOrganizations)),
    places: sortById(places.groups.map(mergePlaces)),
    topics,
    meetings: merged.toSorted((a, b) => compare(a.start ?? a.asOf, b.start ?? b.asOf) || compare(a.id, b.id)),
    statements: linkAbout(linkSameWords(statements), merged),
  };
  const register: IdRegister = {
    version: 1,
    people: [...people.entries],
    organizations: [...organizations.entries],
    places: [...places.entries],
    meetings: [...meetings.entries],
    statements: [...named.register],
    reviews: ids.reviews,
  };
  return { record, ids: register, corrections: [], tombstones: [], diagnostics: [] };
}

function sortById<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => compare(a.id, b.id));
}

export { type PublishOptions, publish } from "./publish/index.ts";
