import { TRANSCRIPT_OCCASION } from "../meetings/transcript-occasion.ts";
import type { DeriveContext, MeetingDraft, SituatedStatement } from "../types.ts";

/**
 * Turns were said at the occasion that their transcript records: its day, venue and place, to the press where the title
 * says so (a question is put to nobody here). A signed statement has the day of its issue, which is the article's.
 */
export function situateSpeech(
  { article }: DeriveContext,
  statements: readonly SituatedStatement[],
  meetings: readonly MeetingDraft[],
): readonly SituatedStatement[] {
  const occasion = meetings.find((meeting) => meeting.evidence.some((e) => e.rule === TRANSCRIPT_OCCASION));
  const press = occasion?.participants.filter((p) => "name" in p && p.name === "reporters").map(() => ({ name: "reporters" })) ?? [];
  // Day, venue and place stand as evidence with the meeting; a turn says only that it belongs there.
  const there = { in: "title" as const, start: 0, end: occasion?.title.length ?? 1, field: "saidAt", rule: TRANSCRIPT_OCCASION };
  return statements.map((statement) => {
    if (statement.kind === "document") return { ...statement, audience: [], venue: null, place: null, date: article.date, saidAt: null };
    if (statement.kind !== "turn" || !occasion) return statement;
    const asks = statement.attribution === "unnamed" && statement.speakerAsPrinted === "Q";
    return {
      ...statement,
      audience: asks ? [] : press,
      venue: occasion.venue,
      place: occasion.place,
      date: occasion.start,
      saidAt: occasion.id,
      evidence: [...statement.evidence, there],
    };
  });
}
