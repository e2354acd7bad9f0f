import type { Brief, Briefing, PublishedRecord } from "../schema/index.ts";
import { runEleventy } from "./eleventy.ts";

export { registerSite } from "./eleventy.ts";

export interface SiteInput {
  readonly record: PublishedRecord;
  readonly briefing: Briefing;
  readonly briefs: readonly Brief[];
  /** Empty folder that the pages are written to. */
  readonly out: string;
  /** Writes a file piece by piece, below `out`; without it the large downloads are written whole. */
  readonly writePieces?: (path: string, pieces: Iterable<string>) => void;
  /** Absolute address of the site, for feeds and metadata only; null where none is known. Links are always relative. */
  readonly baseUrl: string | null;
}

/** Renders every page of the site into `out`. */
export async function buildSite(input: SiteInput): Promise<{ readonly pages: number }> {
  return { pages: await runEleventy(input) };
}
