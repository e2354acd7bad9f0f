import type { Briefing, PublishedRecord } from "../../schema/index.ts";
import type { MeetingIndex, StatementIndex } from "./indexes.ts";

/** Ids of the people that get a page: with `peoplePages: speakers` those who speak, are passed on, or took part in a meeting. */
export function peopleWithPages(
  record: PublishedRecord,
  briefing: Briefing,
  statements: StatementIndex,
  meetings: MeetingIndex,
): ReadonlySet<string> {
  const active = (id: string) => statements.person.has(id) || statements.relayed.has(id) || meetings.person.has(id);
  const pages = record.people.filter((p) => briefing.peoplePages === "all" || active(p.id));
  return new Set(pages.map((p) => p.id));
}
