import type { AttributedStatement, DeriveContext, Entities, StatementDraft } from "../types.ts";

/** Resolves each statement's printed source to its speakers, or leaves it unsettled. */
export function attribute(_context: DeriveContext, _entities: Entities, drafts: readonly StatementDraft[]): readonly AttributedStatement[] {
  return drafts.map((draft) => ({ ...draft, attribution: "unsettled", speakers: [], speakerAsPrinted: null, relays: [] }));
}
