import type { MeetingDraft } from "../types.ts";

/**
 * Of the meetings that people speak of in a transcript, keeps those that are told firmly: a day, and two parties by name.
 * Speech is full of occasions in passing (“we had conversations”, “that meeting”), which prose would report or leave out.
 */
export function keepFirmlyTold(meetings: readonly MeetingDraft[]): readonly MeetingDraft[] {
  return meetings.filter(({ start, end, participants }) => {
    const named = participants.filter((party) => "person" in party || "organization" in party);
    return (
      start !== null &&
      start.length === "2031-05-06".length &&
      (end === null || end === start || end.length === start.length) &&
      named.length > 1
    );
  });
}
