import type {
  ArticleRecord,
  Briefing,
  Correction,
  CurationSource,
  Diagnostic,
  IdRegister,
  ReadoutRecord,
  Statement,
  Tombstone,
} from "../schema/index.ts";
import { EMPTY_REGISTER } from "../schema/index.ts";
import { type Desk, openDesk } from "./curation/desk.ts";
import { correctGroups } from "./curation/groups.ts";
import { correctRecord, reservedIds } from "./curation/index.ts";
import { compare } from "./fold.ts";
import { referencesOf } from "./group.ts";
import { identifyMeetings, mergeMeetings } from "./meetings/index.ts";
import { identifyOrganizations, identifyPlaces, mergeOrganizations, mergePlaces } from "./named.ts";
import { identifyPeople, mergePeople } from "./people/index.ts";
import { linkAbout } from "./statements/about.ts";
import { identifyStatements } from "./statements/index.ts";
import { linkSameWords } from "./statements/same-words.ts";
import { nameTopics, readTopics } from "./statements/topics.ts";

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
  const known = options.ids ?? EMPTY_REGISTER;
  const desk = options.curation ? openDesk(options.curation, articles) : null;
  const { groups, references, ids } = identify(articles, known, desk);
  const named = identifyStatements(articles, references, known.statements);
  const topics = readTopics(options.briefing);
  const meetings = groups.meetings.map(mergeMeetings);
  const derived: ReadoutRecord = {
    version: 1,
    briefing: { title: options.briefing.title, language: options.briefing.language, asOf: articles.at(-1)?.article.date ?? null },
    articles: articles.map((record) => record.article),
    people: groups.people.map((group) => mergePeople(group, references.organization)),
    organizations: groups.organizations.map(mergeOrganizations),
    places: groups.places.map(mergePlaces),
    topics,
    meetings,
    statements: linkAbout(nameTopics(named.statements, topics), meetings),
  };
  const corrected = desk ? correctRecord(derived, desk, known.reviews) : { ...NOTHING_CORRECTED, record: derived, reviews: known.reviews };
  return {
    record: finish(corrected.record),
    ids: { ...ids, statements: [...named.register], reviews: corrected.reviews },
    corrections: corrected.corrections,
    tombstones: corrected.tombstones,
    diagnostics: corrected.diagnostics,
  };
}

const NOTHING_CORRECTED = { corrections: [], tombstones: [], diagnostics: [] };

/** Who and what is the same in all articles, as derived and then as the editor merges and splits; each step builds on the one before. */
function identify(articles: readonly ArticleRecord[], known: IdRegister, desk: Desk | null) {
  const organizations = identifyOrganizations(articles, known.organizations, reservedIds(desk, "organizations"));
  const bodies = correctGroups(organizations.groups, "organizations", desk, (group) => mergeOrganizations(group).name);
  const organization = referencesOf(bodies);
  const places = identifyPlaces(articles, known.places, reservedIds(desk, "places"));
  const placed = correctGroups(places.groups, "places", desk, (group) => mergePlaces(group).name);
  const people = identifyPeople(articles, organization, known.people, reservedIds(desk, "people"));
  const persons = correctGroups(people.groups, "people", desk, (group) => mergePeople(group, organization).name);
  const entities = { person: referencesOf(persons), organization, place: referencesOf(placed) };
  const meetings = identifyMeetings(articles, entities, known.meetings, reservedIds(desk, "meetings"));
  const met = correctGroups(meetings.groups, "meetings", desk, (group) => mergeMeetings(group).title);
  return {
    groups: { people: persons, organizations: bodies, places: placed, meetings: met },
    references: { ...entities, meeting: referencesOf(met) },
    ids: {
      version: 1 as const,
      people: [...people.entries],
      organizations: [...organizations.entries],
      places: [...places.entries],
      meetings: [...meetings.entries],
    },
  };
}

/** The last touches: topics and meetings of what the editor added, the same words elsewhere, and the order of the lists. */
function finish(record: ReadoutRecord): ReadoutRecord {
  const isAdded = (statement: Statement) =>
    statement.evidence.some((evidence) => evidence.rule === "curation") && statement.topics.length === 0;
  const added = new Map(nameTopics(record.statements.filter(isAdded), record.topics).map((statement) => [statement.id, statement]));
  return {
    ...record,
    people: sortById(record.people),
    organizations: sortById(record.organizations),
    places: sortById(record.places),
    meetings: record.meetings.toSorted((a, b) => compare(a.start ?? a.asOf, b.start ?? b.asOf) || compare(a.id, b.id)),
    statements: linkSameWords(record.statements.map((statement) => added.get(statement.id) ?? statement)),
  };
}

function sortById<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => compare(a.id, b.id));
}

export { publish } from "./publish/index.ts";
export { withoutWithheld } from "./publish/withhold.ts";
