import type { PublishedRecord } from "../schema/index.ts";

export interface SearchInput {
  readonly record: PublishedRecord;
  /** The site's folder: the index and the search bundle are added to it. */
  readonly out: string;
}

/** Writes the search index of the statements into the site. */
export async function buildSearch(_input: SearchInput): Promise<{ readonly statements: number }> {
  return { statements: 0 };
}
