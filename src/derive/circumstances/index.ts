import type { AttributedStatement, DeriveContext, Entities, MeetingDraft, SituatedStatement } from "../types.ts";

/** Says for each statement when it was said, to whom, where, and at which of the article's meetings. */
export function situate(
  _context: DeriveContext,
  _entities: Entities,
  statements: readonly AttributedStatement[],
  _meetings: readonly MeetingDraft[],
): readonly SituatedStatement[] {
  return statements.map((statement) => ({ ...statement, audience: [], venue: null, place: null, date: null, saidAt: null }));
}
