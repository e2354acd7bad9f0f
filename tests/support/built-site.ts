import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Briefing, type PublishedRecord } from "../../src/schema/index.ts";
import { buildSearch } from "../../src/search/index.ts";
import { buildSite } from "../../src/site/index.ts";

export interface BuiltSite {
  readonly folder: string;
  readonly remove: () => void;
}

/** Renders and indexes a record in a folder of its own; `name` is the folder's, odd characters and all. */
export async function buildWholeSite(record: PublishedRecord, name = "site"): Promise<BuiltSite> {
  const parent = mkdtempSync(join(tmpdir(), "readout-site-"));
  const folder = join(parent, name);
  const briefing = Briefing.parse({ title: record.briefing.title });
  await buildSite({ record, briefing, briefs: [], out: folder, baseUrl: null });
  await buildSearch({ record, out: folder });
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}
