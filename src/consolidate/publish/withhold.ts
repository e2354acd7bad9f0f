import type { Article, Meeting, Person, ReadoutRecord, Statement, Tombstone } from "../../schema/index.ts";
import type { Range } from "../../text/types.ts";
import { dropDangling } from "./dangling.ts";
import { type Forbidden, readForbidden } from "./forbidden.ts";

export interface Permitted {
  readonly record: ReadoutRecord;
  readonly tombstones: readonly Tombstone[];
  /** Ranges of an article's body that must not be shown. */
  readonly cuts: (article: Article) => readonly Range[];
  /** Whether a text of no source may hold what is withheld: any form of a withheld name, whoever else bears it. */
  readonly isForbidden: (text: string) => boolean;
}

/**
 * Takes out what the editor withholds. A withheld person goes with all forms of the name, where it means them: their
 * statements, other statements and meetings that name them, roles, printed names, titles and addresses of sources; in
 * bodies the sentences are cut. A withheld statement goes with its words wherever they stand.
 */
export function withhold(record: ReadoutRecord, tombstones: readonly Tombstone[]): Permitted {
  if (tombstones.length === 0) return { record, tombstones, cuts: () => [], isForbidden: () => false };
  const people = record.people.filter((person) => isIn(tombstones, "person", person));
  const given = record.statements.filter((statement) => isIn(tombstones, "statement", statement));
  const forbidden = readForbidden(record, people, given);
  const inAddress = (id: string, among: readonly string[]) =>
    forbidden.isIn(id.replaceAll("-", " "), among) || forbidden.isIn(capitals(id), among);
  const gone = new Set(people.map((person) => person.id));
  const articles = record.articles.filter((article) => !inAddress(article.id, [article.id]));
  const kept = new Set(articles.map((article) => article.id));
  const isNamed = (entity: Entity) => forbidden.isIn(entity.name, articlesOf(entity)) || inAddress(entity.id, articlesOf(entity));
  const shown: ReadoutRecord = {
    ...record,
    articles: articles.map((article) => permitArticle(article, forbidden)),
    people: record.people
      .filter((person) => !gone.has(person.id) && !isNamed(person))
      .map((person) => ({
        ...permitNames(person, forbidden),
        roles: person.roles.filter((role) => !forbidden.isIn(role.title, role.articles)),
      })),
    organizations: record.organizations.filter((o) => !isNamed(o)).map((o) => permitNames(o, forbidden)),
    places: record.places.filter((p) => !isNamed(p)).map((p) => permitNames(p, forbidden)),
    meetings: record.meetings
      .filter((meeting) => !isIn(tombstones, "meeting", meeting) && !inAddress(meeting.id, reportersOf(meeting)))
      .filter((meeting) => !(attendedBy(gone, meeting) && forbidden.isNamedIn(capitals(meeting.id))))
      .map((meeting) => permitMeeting(meeting, gone, forbidden)),
    statements: record.statements
      .filter((statement) => !isIn(tombstones, "statement", statement) && kept.has(statement.article))
      .flatMap((statement) => permitStatement(statement, gone, forbidden) ?? []),
  };
  return {
    record: shown,
    tombstones: [...tombstones, ...tombstonesOf(record, shown, tombstones)],
    cuts: cutsOf(given, forbidden),
    isForbidden: (text) => forbidden.isIn(text, []) || forbidden.isNamedIn(text),
  };
}

type Entity = Person | ReadoutRecord["organizations"][number] | ReadoutRecord["places"][number];

const articlesOf = ({ mentions }: Entity): string[] => [...new Set(mentions.map(({ article }) => article))];
const reportersOf = ({ evidence }: Meeting): string[] => [...new Set(evidence.map(({ article }) => article))];

/** "ned-price" as it would be printed: single words are sought with a capital only. */
export function capitals(id: string): string {
  return id.replace(/(^|-)([a-z])/g, (_, __, letter: string) => ` ${letter.toUpperCase()}`);
}

function isIn(tombstones: readonly Tombstone[], kind: Tombstone["kind"], { id }: { readonly id: string }): boolean {
  return tombstones.some((tombstone) => tombstone.kind === kind && tombstone.id === id);
}

/** Null where it is theirs, or speaks of them. */
function permitStatement(s: Statement, gone: ReadonlySet<string>, forbidden: Forbidden): Statement | null {
  const isForbidden = (text: string) => forbidden.isIn(text, [s.article]);
  const isGone = (party: object) => "person" in party && gone.has(party.person as string);
  if (isForbidden(s.text) || forbidden.mentions(s.article).some((span) => s.content.some((part) => overlaps(part, span)))) return null;
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

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

function attendedBy(gone: ReadonlySet<string>, { participants }: Meeting): boolean {
  return participants.some((participant) => "person" in participant && gone.has(participant.person));
}

function permitMeeting(meeting: Meeting, gone: ReadonlySet<string>, forbidden: Forbidden): Meeting {
  const isTheirs = attendedBy(gone, meeting);
  const isForbidden = (text: string) => forbidden.isIn(text, reportersOf(meeting)) || (isTheirs && forbidden.isNamedIn(text));
  const clean = (text: string | null) => (text !== null && isForbidden(text) ? null : text);
  const participants = meeting.participants
    .filter((p) => !("person" in p && gone.has(p.person)) && !("name" in p && isForbidden(p.name)))
    .map((p) => ({ ...p, role: clean(p.role), printed: clean(p.printed) }));
  return { ...meeting, title: clean(meeting.title) ?? kindAsTitle(meeting), venue: clean(meeting.venue), participants };
}

function kindAsTitle({ kind }: Meeting): string {
  return `${kind.slice(0, 1).toUpperCase()}${kind.slice(1).replace("-", " ")}`;
}

function permitArticle(article: Article, forbidden: Forbidden): Article {
  const isForbidden = (text: string) => forbidden.isIn(text, [article.id]);
  const inUrl = article.url !== null && isForbidden(capitals(article.url.toLowerCase().replace(/[^a-z0-9]+/g, "-")));
  return {
    ...article,
    file: isForbidden(capitals(article.file.toLowerCase().replace(/[^a-z0-9]+/g, "-"))) ? article.id : article.file,
    title: article.title !== null && isForbidden(article.title) ? null : article.title,
    authors: article.authors.filter((author) => !isForbidden(author)),
    url: inUrl ? null : article.url,
  };
}

function permitNames<T extends Entity>(entity: T, forbidden: Forbidden): T {
  return { ...entity, otherNames: entity.otherNames.filter((other) => !forbidden.isIn(other.name, other.articles)) };
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

function cutsOf(withheld: readonly Statement[], forbidden: Forbidden): Permitted["cuts"] {
  return (article) => [
    ...forbidden.find(article.body, article.id),
    ...forbidden.mentions(article.id),
    ...withheld.filter((statement) => statement.article === article.id).flatMap((statement) => statement.content),
  ];
}

/** The record without what is withheld. Bodies of articles are left as they are: only `publish` cuts them. */
export function withoutWithheld(record: ReadoutRecord, tombstones: readonly Tombstone[]): ReadoutRecord {
  return tombstones.length === 0 ? record : dropDangling(withhold(record, tombstones).record);
}
