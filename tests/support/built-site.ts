import { join } from "node:path";
import { Briefing, type PublishedRecord } from "../../src/schema/index.ts";
import { buildSearch } from "../../src/search/index.ts";
import { buildSite } from "../../src/site/index.ts";
import { makeTemporary, removeTemporary } from "./temporary.ts";

export interface BuiltSite {
  readonly folder: string;
  readonly remove: () => void;
}

/** Renders and indexes a record in a folder of its own; `name` is the folder's, odd characters and all. */
export async function buildWholeSite(record: PublishedRecord, name = "site"): Promise<BuiltSite> {
  const parent = makeTemporary("site");
  const folder = join(parent, name);
  const remove = () => removeTemporary(parent);
  try {
    const briefing = Briefing.parse({ title: record.briefing.title });
    await buildSite({ record, briefing, briefs: [], out: folder, baseUrl: null });
    await buildSearch({ record, out: folder });
    return { folder, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Builds a site for the time of `act`. */
export async function withWholeSite(record: PublishedRecord, act: (site: BuiltSite) => Promise<void>): Promise<void> {
  const site = await buildWholeSite(record);
  try {
    await act(site);
  } finally {
    site.remove();
  }
}
