import type { DeriveContext, Entities } from "../types.ts";

/** Finds the people, organizations and places of an article, and what in the text refers to each. */
export function findEntities(_context: DeriveContext): Entities {
  return { people: [], organizations: [], places: [], mentions: [] };
}
