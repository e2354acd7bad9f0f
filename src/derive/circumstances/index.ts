import type { Evidence } from "../../schema/index.ts";
import { viewsOf } from "../meetings/index.ts";
import type { AttributedStatement, DeriveContext, Entities, MeetingDraft, SituatedStatement } from "../types.ts";
import { audienceOf } from "./audience.ts";
import { meetingOf, type Namings, namingsOf } from "./occasion.ts";
import { placeOfSaying } from "./place.ts";
import { readSayings, type Saying } from "./saying.ts";
import { venueOf } from "./venue.ts";
import { dateOf } from "./when.ts";

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
  const sayings = readSayings(viewsOf(context, entities), statements);
  const namings = namingsOf(meetings);
  const situated = statements.map((statement, i) => situateOne(statement, sayings[i] ?? null, namings, context.article.body));
  return carryOn(situated, sayings);
}

function situateOne(statement: AttributedStatement, saying: Saying | null, namings: Namings, body: string): SituatedStatement {
  const none = { ...statement, audience: [], venue: null, place: null, date: null, saidAt: null };
  if (!saying || statement.kind === "turn" || statement.kind === "document") return none;
  const date = dateOf(saying);
  const venue = venueOf(saying, body);
  const audience = audienceOf(saying, body);
  const meeting = meetingOf(saying, namings);
  const place = placeOfSaying(saying);
  const own = date && date.date.last === null ? date.date.first : null;
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
    ...statement,
    audience: audience?.parties ?? [],
    venue: venue?.words ?? null,
    place: place?.entity ?? meeting?.place ?? null,
    date: own ?? theirs,
    saidAt: meeting?.id ?? null,
    evidence: [...statement.evidence, ...proofs],
  };
}

const PRONOUN = /^(?:he|she|they|it)$/i;

/** “…,” he said, right after what he said on Sunday: the same saying goes on, on the same day and at the same meeting. */
function carryOn(situated: readonly SituatedStatement[], sayings: readonly (Saying | null)[]): readonly SituatedStatement[] {
  const result: SituatedStatement[] = [];
  for (const [i, statement] of situated.entries()) {
    const previous = result[i - 1];
    const close = (sayings[i]?.view.index ?? 0) - (sayings[i - 1]?.view.index ?? -9) <= 1;
    const own = statement.date || statement.venue || statement.audience.length > 0 || statement.saidAt;
    const goesOn =
      previous &&
      close &&
      !own &&
      sameSpeaker(previous, statement) &&
      (statement.source === null || PRONOUN.test(statement.speakerAsPrinted ?? ""));
    const proof =
      goesOn && previous.date
        ? previous.evidence.filter((e) => e.field === "date" || e.field === "saidAt").map((e) => ({ ...e, rule: "same-saying" }))
        : [];
    result.push(
      goesOn && previous.date
        ? { ...statement, date: previous.date, saidAt: previous.saidAt, evidence: [...statement.evidence, ...proof] }
        : statement,
    );
  }
  return result;
}

function sameSpeaker(a: SituatedStatement, b: SituatedStatement): boolean {
  const [first, second] = [a.speakers[0], b.speakers[0]];
  return Boolean(first && second && "person" in first && "person" in second && first.person === second.person);
}
