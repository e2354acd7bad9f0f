import type { DeriveContext, Entities, StatementDraft } from "../types.ts";

/** Finds what was said in news prose: quoted, part-quoted and reported speech with its cue and source. */
export function findStatements(_context: DeriveContext, _entities: Entities): readonly StatementDraft[] {
  return [];
}
