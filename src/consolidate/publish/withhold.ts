import type { Article, Meeting, Person, ReadoutRecord, Statement, Tombstone } from "../../schema/index.ts";
import type { Range } from "../../text/types.ts";
import { fold } from "../fold.ts";
import { dropDangling } from "./dangling.ts";
import { type PhraseFinder, phraseFinder, readPhrase } from "./phrases.ts";

export interface Permitted {
  readonly record: ReadoutRecord;
  readonly tombstones: readonly Tombstone[];
  /** Ranges of an article's body that must not be shown. */
  readonly cuts: (article: Article) => readonly Range[];
  readonly isForbidden: (text: string) => boolean;
}

/** Words of a withheld statement that are sought elsewhere too: fewer are said by anyone. */
const TELLING_WORDS = 4;

/**
 * Takes out what the editor withholds. A withheld person goes with all forms of the name that are nobody else's: their
 * statements, other statements and meetings that name them, roles, printed names, titles and addresses of sources; in
 * bodies the sentences are cut. A withheld statement goes with its words wherever they stand.
 */
export function withhold(record: ReadoutRecord, tombstones: readonly Tombstone[]): Permitted {
  if (tombstones.length === 0) return { record, tombstones, cuts: () => [], isForbidden: () => false };
  const people = record.people.filter((person) => isIn(tombstones, "person", person));
  const given = record.statements.filter((statement) => isIn(tombstones, "statement", statement));
  const find = phraseFinder([...namePhrases(people, record), ...given.flatMap(statementPhrases)]);
  const isForbidden = (text: string) => find(text).length > 0;
  const inAddress = (id: string) => isForbidden(id.replaceAll("-", " ")) || isForbidden(capitals(id));
  const gone = new Set(people.map((person) => person.id));
  const articles = record.articles.filter((article) => !inAddress(article.id));
  const kept = new Set(articles.map((article) => article.id));
  const statements = record.statements.filter((statement) => !isIn(tombstones, "statement", statement) && kept.has(statement.article));
  const allowed = statements.flatMap((statement) => permitStatement(statement, gone, isForbidden) ?? []);
  const meetings = record.meetings.filter((meeting) => !isIn(tombstones, "meeting", meeting) && !inAddress(meeting.id));
  const shown: ReadoutRecord = {
    ...record,
    articles: articles.map((article) => permitArticle(article, isForbidden)),
    people: record.people
      .filter((person) => !gone.has(person.id) && !isForbidden(person.name) && !inAddress(person.id))
      .map((person) => ({ ...permitNames(person, isForbidden), roles: person.roles.filter((role) => !isForbidden(role.title)) })),
    organizations: record.organizations.filter((o) => !isForbidden(o.name) && !inAddress(o.id)).map((o) => permitNames(o, isForbidden)),
    places: record.places.filter((p) => !isForbidden(p.name) && !inAddress(p.id)).map((p) => permitNames(p, isForbidden)),
    meetings: meetings.map((meeting) => permitMeeting(meeting, gone, isForbidden)),
    statements: allowed,
  };
  return { record: shown, tombstones: [...tombstones, ...tombstonesOf(record, shown, tombstones)], cuts: cutsOf(given, find), isForbidden };
}

/** "ned-price" as it would be printed: single words are sought with a capital only. */
function capitals(id: string): string {
  return id.replace(/(^|-)([a-z])/g, (_, __, letter: string) => ` ${letter.toUpperCase()}`);
}

function isIn(tombstones: readonly Tombstone[], kind: Tombstone["kind"], { id }: { readonly id: string }): boolean {
  return tombstones.some((tombstone) => tombstone.kind === kind && tombstone.id === id);
}

/** Forms of the withheld names; not those that another person, organization or place bears too. */
function namePhrases(people: readonly Person[], record: ReadoutRecord): ReturnType<typeof readPhrase>[] {
  const own = new Set(people.map((person) => person.id));
  const others = [...record.people.filter((person) => !own.has(person.id)), ...record.organizations, ...record.places];
  const shared = new Set(others.flatMap((other) => [other.name, ...other.otherNames.map((form) => form.name)]).map(fold));
  for (const other of record.people) if (!own.has(other.id)) shared.add(fold(other.name).split(" ").at(-1) ?? "");
  const forms = people.flatMap((person) => [
    person.name,
    ...person.otherNames.map((form) => form.name),
    fold(person.name).split(" ").at(-1) ?? "",
  ]);
  return [...new Set(forms)].filter((form) => fold(form).length > 1 && !shared.has(fold(form))).map((form) => readPhrase(form, true));
}

function statementPhrases(statement: Statement): ReturnType<typeof readPhrase>[] {
  const phrase = readPhrase(statement.text, false);
  return phrase.words.length >= TELLING_WORDS ? [phrase] : [];
}

function permitStatement(s: Statement, gone: ReadonlySet<string>, isForbidden: (text: string) => boolean): Statement | null {
  const isGone = (party: object) => "person" in party && gone.has(party.person as string);
  if (isForbidden(s.text)) return null;
  const named = <P extends object>(party: P) => !isGone(party) && !("name" in party && isForbidden(party.name as string));
  const speakers = s.speakers.filter(named);
  if (s.speakers.length > 0 && speakers.length === 0) return null;
  const clean = (text: string | null) => (text !== null && isForbidden(text) ? null : text);
  return {
    ...s,
    speakers: speakers.map((speaker) => ("person" in speaker ? { ...speaker, role: clean(speaker.role) } : speaker)),
    speakerAsPrinted: clean(s.speakerAsPrinted),
    relays: s.relays.filter(named),
    audience: s.audience.filter(named),
    venue: clean(s.venue),
  };
}

function permitMeeting(meeting: Meeting, gone: ReadonlySet<string>, isForbidden: (text: string) => boolean): Meeting {
  const clean = (text: string | null) => (text !== null && isForbidden(text) ? null : text);
  const participants = meeting.participants
    .filter((p) => !("person" in p && gone.has(p.person)) && !("name" in p && isForbidden(p.name)))
    .map((p) => ({ ...p, role: clean(p.role), printed: clean(p.printed) }));
  return { ...meeting, title: clean(meeting.title) ?? kindAsTitle(meeting), venue: clean(meeting.venue), participants };
}

function kindAsTitle({ kind }: Meeting): string {
  return `${kind.slice(0, 1).toUpperCase()}${kind.slice(1).replace("-", " ")}`;
}

function permitArticle(article: Article, isForbidden: (text: string) => boolean): Article {
  const inUrl = article.url !== null && isForbidden(capitals(article.url.toLowerCase().replace(/[^a-z0-9]+/g, "-")));
  return {
    ...article,
    file: isForbidden(capitals(article.file.toLowerCase().replace(/[^a-z0-9]+/g, "-"))) ? article.id : article.file,
    title: article.title !== null && isForbidden(article.title) ? null : article.title,
    authors: article.authors.filter((author) => !isForbidden(author)),
    url: inUrl ? null : article.url,
  };
}

function permitNames<T extends Person | ReadoutRecord["organizations"][number] | ReadoutRecord["places"][number]>(
  entity: T,
  isForbidden: (text: string) => boolean,
): T {
  return { ...entity, otherNames: entity.otherNames.filter((other) => !isForbidden(other.name)) };
}

/** Tombstones for what went with something withheld: its address would be missed as well. */
function tombstonesOf(record: ReadoutRecord, shown: ReadoutRecord, given: readonly Tombstone[]): Tombstone[] {
  const reason = given[0]?.reason ?? "";
  const missing = <T extends { readonly id: string }>(kind: Tombstone["kind"], before: readonly T[], after: readonly T[]) => {
    const left = new Set([...after.map((item) => item.id), ...given.filter((t) => t.kind === kind).map((t) => t.id)]);
    return before.filter((item) => !left.has(item.id)).map((item) => ({ kind, id: item.id, item }));
  };
  const sources = new Set(shown.articles.map((article) => article.id));
  return [
    ...missing("person", record.people, shown.people).map(({ kind, id }) => ({ kind, id, article: null, reason })),
    ...missing("meeting", record.meetings, shown.meetings).map(({ kind, id }) => ({ kind, id, article: null, reason })),
    ...missing("statement", record.statements, shown.statements).map(({ kind, id, item }) => ({
      kind,
      id,
      article: sources.has(item.article) ? item.article : null,
      reason,
    })),
  ];
}

function cutsOf(withheld: readonly Statement[], find: PhraseFinder): Permitted["cuts"] {
  return (article) => [
    ...find(article.body),
    ...withheld.filter((statement) => statement.article === article.id).flatMap((statement) => statement.content),
  ];
}

/** The record without what is withheld. Bodies of articles are left as they are: only `publish` cuts them. */
export function withoutWithheld(record: ReadoutRecord, tombstones: readonly Tombstone[]): ReadoutRecord {
  return tombstones.length === 0 ? record : dropDangling(withhold(record, tombstones).record);
}
