import type { AttributedStatement, DeriveContext, Entities, MeetingDraft } from "../types.ts";

/** Finds the gatherings and conversations that an article reports as held, planned or called off. */
export function findMeetings(
  _context: DeriveContext,
  _entities: Entities,
  _statements: readonly AttributedStatement[],
): readonly MeetingDraft[] {
  return [];
}
