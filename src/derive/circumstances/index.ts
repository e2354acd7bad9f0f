import type { Article, Evidence } from "../../schema/index.ts";
import { viewsOf } from "../meetings/index.ts";
import type { AttributedStatement, DeriveContext, Entities, MeetingDraft, SituatedStatement } from "../types.ts";
import { audienceOf } from "./audience.ts";
import { carrySettings } from "./carry.ts";
import { impliedVenue } from "./implied-venue.ts";
import { meetingOf, type Namings, namingsOf } from "./occasion.ts";
import { placeOfSaying } from "./place.ts";
import { findRemarks } from "./remarks.ts";
import { readSayings, type Saying } from "./saying.ts";
import { placeInTalks } from "./talks.ts";
import { venueOf } from "./venue.ts";
import { dateOf, isOneTime } from "./when.ts";

type Proof = Omit<Evidence, "article">;

/**
 * Says for each statement when it was said, to whom, through what and where, and at which of the article's meetings.
 * All of it is what the sentence of its cue says, outside of what is quoted; null where it says nothing.
 */
export function situate(
  context: DeriveContext,
  entities: Entities,
  statements: readonly AttributedStatement[],
  meetings: readonly MeetingDraft[],
): readonly SituatedStatement[] {
  const views = viewsOf(context, entities);
  const sayings = readSayings(views, statements);
  const namings = namingsOf(meetings);
  const situated = statements.map((statement, i) => situateOne(statement, sayings[i] ?? null, namings, context.article));
  const carried = carrySettings(situated, sayings, views, findRemarks(views, context.article), context.article);
  return placeInTalks(carried, sayings, views, meetings);
}

function situateOne(statement: AttributedStatement, saying: Saying | null, namings: Namings, article: Article): SituatedStatement {
  const { body } = article;
  if (!saying || statement.kind === "turn" || statement.kind === "document")
    return { ...statement, audience: [], venue: null, place: null, date: null, saidAt: null };
  const date = dateOf(saying, article.date);
  const venue = venueOf(saying, body) ?? impliedVenue(saying, body);
  const audience = audienceOf(saying, body);
  const meeting = meetingOf(saying, namings);
  const place = placeOfSaying(saying);
  const own = date && isOneTime(date) ? date.date.first : null;
  const theirs = meeting && (meeting.end === null || meeting.end === meeting.start) ? meeting.start : null;
  const proofs: Proof[] = [];
  const add = (field: string, rule: string, span: { readonly start: number; readonly end: number } | null | undefined): void => {
    if (span) proofs.push({ start: span.start, end: span.end, field, rule });
  };
  if (own) add("date", `date:${date?.rule}`, date);
  else if (theirs) add("date", "date-of-meeting", meeting?.evidence.find((e) => e.field === "start") ?? meeting?.evidence[0]);
  add("venue", venue?.rule ?? "", venue?.span);
  add("audience", audience?.rule ?? "", audience?.span);
  add("place", "place-beside-cue", place?.span);
  add(
    "saidAt",
    "spoken-there",
    meeting?.evidence.find((e) => e.field === "kind" && e.start >= saying.view.start && e.end <= saying.view.end),
  );
  return {
    kind: statement.kind,
    content: statement.content,
    quoted: statement.quoted,
    cue: statement.cue,
    source: statement.source,
    partOf: statement.partOf,
    attribution: statement.attribution,
    speakers: statement.speakers,
    speakerAsPrinted: statement.speakerAsPrinted,
    relays: statement.relays,
    confidence: statement.confidence,
    audience: audience?.parties ?? [],
    venue: venue?.words ?? null,
    place: place?.entity ?? meeting?.place ?? null,
    date: own ?? theirs,
    saidAt: meeting?.id ?? null,
    evidence: [...statement.evidence, ...proofs],
  };
}
