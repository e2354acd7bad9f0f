import type {
  Article,
  Briefing,
  Correction,
  PublishedArticle,
  PublishedRecord,
  ReadoutRecord,
  Redirect,
  Statement,
  Tombstone,
} from "../../schema/index.ts";
import { groupBy } from "../group.ts";
import { shareOf } from "./share.ts";
import { withhold } from "./withhold.ts";

export interface PublishOptions {
  readonly briefing: Pick<Briefing, "publish">;
  readonly tombstones?: readonly Tombstone[];
  readonly corrections?: readonly Correction[];
}

/**
 * The one filter between a record and all that leaves the folder: site, search, downloads, feeds, pack. Leaves out what is
 * withheld, what the rights of its article do not allow, and, with `publish: reviewed`, what nobody reviewed.
 */
export function publish(record: ReadoutRecord, { briefing, tombstones = [], corrections = [] }: PublishOptions): PublishedRecord {
  const permitted = withhold(record, tombstones);
  const { record: allowed } = permitted;
  const reviewed = briefing.publish === "reviewed";
  const candidates = reviewed ? allowed.statements.filter((statement) => statement.reviewed !== null) : allowed.statements;
  const byArticle = groupBy(candidates, (statement) => statement.article);
  const statements: Statement[] = [];
  const articles = allowed.articles.map((article) => {
    const share = shareOf(article, byArticle.get(article.id) ?? [], permitted.cuts(article));
    for (const statement of share.statements) statements.push(statement);
    return publishArticle(article, share);
  });
  const meetings = reviewed ? allowed.meetings.filter((meeting) => meeting.reviewed !== null) : allowed.meetings;
  const published = dropDangling({ ...allowed, articles: [], meetings, statements });
  return {
    ...published,
    people: reviewed ? namedIn(published) : published.people,
    articles,
    tombstones: [...permitted.tombstones],
    redirects: redirectsOf(published),
    corrections: corrections.filter((correction) => mayBeLogged(correction, permitted.tombstones, permitted.isForbidden)),
  };
}

/** Foreign metadata may hold a summary or the whole text: it goes along only where the text does. */
function publishArticle({ body, extra, ...article }: Article, share: ReturnType<typeof shareOf>): PublishedArticle {
  return {
    ...article,
    ...(article.rights === "full" && extra ? { extra } : {}),
    passages: share.passages.map(({ start, end, paragraph }) => ({ start, end, paragraph, text: body.slice(start, end) })),
    paragraphs: share.paragraphs,
  };
}

/** Takes out references to what is not published. */
function dropDangling(record: ReadoutRecord & { readonly articles: readonly never[] }): ReadoutRecord {
  const statements = new Set(record.statements.map((statement) => statement.id));
  const meetings = new Set(record.meetings.map((meeting) => meeting.id));
  const people = new Set(record.people.map((person) => person.id));
  const organizations = new Set(record.organizations.map((organization) => organization.id));
  const places = new Set(record.places.map((place) => place.id));
  const known = (party: object) =>
    (!("person" in party) || people.has(party.person as string)) &&
    (!("organization" in party) || organizations.has(party.organization as string));
  const held = (id: string | null, ids: ReadonlySet<string>) => (id !== null && ids.has(id) ? id : null);
  return {
    ...record,
    people: record.people.map((person) => ({
      ...person,
      roles: person.roles.map((role) => ({ ...role, organization: held(role.organization, organizations) })),
    })),
    meetings: record.meetings.map((meeting) => ({
      ...meeting,
      place: held(meeting.place, places),
      participants: meeting.participants.filter(known).map((p) => ({ ...p, side: held(p.side, organizations) })),
    })),
    statements: record.statements.map((statement) => ({
      ...statement,
      partOf: held(statement.partOf, statements),
      saidAt: held(statement.saidAt, meetings),
      place: held(statement.place, places),
      about: statement.about.filter((id) => meetings.has(id)),
      sameAs: statement.sameAs.filter((id) => statements.has(id)),
      speakers: statement.speakers.filter(known),
      relays: statement.relays.filter(known),
      audience: statement.audience.filter(known),
    })),
  };
}

/** The people whom published statements and meetings name. */
function namedIn(record: ReadoutRecord): ReadoutRecord["people"] {
  const parties = [
    ...record.statements.flatMap((s) => [...s.speakers, ...s.relays, ...s.audience]),
    ...record.meetings.flatMap((m) => m.participants),
  ];
  const named = new Set(parties.flatMap((party) => ("person" in party ? [party.person] : [])));
  return record.people.filter((person) => named.has(person.id));
}

function redirectsOf(record: ReadoutRecord): Redirect[] {
  const of = (kind: Redirect["kind"], list: readonly { readonly id: string; readonly formerIds: readonly string[] }[]) =>
    list.flatMap(({ id, formerIds }) => formerIds.map((from) => ({ kind, from, to: id })));
  return [
    ...of("person", record.people),
    ...of("organization", record.organizations),
    ...of("place", record.places),
    ...of("meeting", record.meetings),
    ...of("statement", record.statements),
  ];
}

function mayBeLogged(correction: Correction, tombstones: readonly Tombstone[], isForbidden: (text: string) => boolean): boolean {
  if (isForbidden(correction.summary)) return false;
  return correction.action === "withhold" || !tombstones.some(({ kind, id }) => kind === correction.kind && id === correction.id);
}
