import type { DeriveContext, StatementDraft } from "../types.ts";

/** Finds the turns of a transcript and the paragraphs of a signed first-person statement. Empty for news prose. */
export function findTurns(_context: DeriveContext): readonly StatementDraft[] {
  return [];
}
