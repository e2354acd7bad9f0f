import type {
  Brief,
  Briefing,
  Meeting,
  Organization,
  Person,
  Place,
  PublishedArticle,
  PublishedRecord,
  Statement,
  Topic,
} from "../../schema/index.ts";
import { type Formats, formatsFor } from "../format/index.ts";
import { type Strings, stringsFor } from "../i18n/index.ts";
import type { SiteInput } from "../index.ts";
import { indexMeetings, indexStatements, type MeetingIndex, type StatementIndex } from "./indexes.ts";
import { compareText } from "./order.ts";
import { peopleWithPages } from "./page-owners.ts";

/** Everything a page asks for, by id. Built once; never changed. */
export interface SiteModel {
  readonly record: PublishedRecord;
  readonly briefing: Briefing;
  readonly briefs: readonly Brief[];
  readonly baseUrl: string | null;
  readonly t: Strings;
  readonly formats: Formats;
  readonly articles: ReadonlyMap<string, PublishedArticle>;
  readonly people: ReadonlyMap<string, Person>;
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly places: ReadonlyMap<string, Place>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly meetings: ReadonlyMap<string, Meeting>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly statementsOf: StatementIndex;
  readonly meetingsOf: MeetingIndex;
  /** Ids of the people that have a page. */
  readonly peoplePages: ReadonlySet<string>;
  /** Some of the record is reviewed: what is not bears a mark. Else each page says it once, and cards say it quietly. */
  readonly reviewing: boolean;
}

export function modelOf(input: SiteInput): SiteModel {
  const { record, briefing } = input;
  const statementsOf = indexStatements(record);
  const meetingsOf = indexMeetings(record);
  return {
    record,
    briefing,
    briefs: [...input.briefs].sort((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id)),
    baseUrl: input.baseUrl,
    t: stringsFor(briefing.language),
    formats: formatsFor(briefing.language),
    articles: byId(record.articles),
    people: byId(record.people),
    organizations: byId(record.organizations),
    places: byId(record.places),
    topics: byId(record.topics),
    meetings: byId(record.meetings),
    statements: byId(record.statements),
    statementsOf,
    meetingsOf,
    peoplePages: peopleWithPages(record, briefing, statementsOf, meetingsOf),
    reviewing: [...record.statements, ...record.meetings].some((fact) => fact.reviewed !== null),
  };
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}
