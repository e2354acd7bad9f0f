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
import { dropDangling } from "./dangling.ts";
import { publishLog } from "./log.ts";
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
  const people = reviewed ? namedIn(published) : published.people;
  return {
    ...published,
    people,
    articles,
    tombstones: [...permitted.tombstones],
    redirects: redirectsOf(published),
    corrections: publishLog(corrections, {
      ...permitted,
      shown: { ...published, people },
      articles: new Set(articles.map(({ id }) => id)),
    }),
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
