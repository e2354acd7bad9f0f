import { derive } from "../../src/derive/index.ts";
import type { ArticleRecord, Meeting } from "../../src/schema/index.ts";
import { bareArticle } from "./bare.ts";

/** Derives a text of invented people as an article of a Wednesday. */
export function deriveText(body: string, date = "2022-01-12", title: string | null = null): ArticleRecord {
  return derive(bareArticle(body, { title, date }));
}

/** `kind status start/end @place-or-venue: participants`, one line a meeting. */
export function meetingLines(record: ArticleRecord): string {
  return record.meetings.map((meeting) => lineOf(record, meeting)).join("\n");
}

function lineOf(record: ArticleRecord, meeting: Meeting): string {
  const names = new Map([...record.people, ...record.organizations].map((entity) => [entity.id, entity.name]));
  const who = meeting.participants.map((p) =>
    "person" in p ? names.get(p.person) : "organization" in p ? names.get(p.organization) : p.name,
  );
  const when = meeting.start ? ` ${meeting.start}${meeting.end ? `/${meeting.end}` : ""}` : "";
  const where = record.places.find((place) => place.id === meeting.place)?.name ?? meeting.venue;
  return `${meeting.kind} ${meeting.status}${when}${where ? ` @${where}` : ""}: ${who.join(", ")}`;
}
