import { createHash } from "node:crypto";
import { dirname, join, resolve } from "node:path";
import type { Brief, Briefing, PublishedRecord } from "../schema/index.ts";
import { CLIENT, STYLES, TEMPLATES } from "../site/template-loader.ts";
import { digestFiles } from "../store/index.ts";

/** All that a site is made of. */
export interface SiteInputs {
  readonly record: PublishedRecord;
  readonly briefing: Briefing;
  readonly briefs: readonly Brief[];
  readonly baseUrl: string | null;
}

let program: string | null = null;

/** A digest of what a site is made of, the program with its templates, styles and scripts included. */
export async function digestInputs({ record, ...rest }: SiteInputs): Promise<string> {
  const { exportJson } = await import("../export/index.ts");
  program ??= digestFiles([resolve(import.meta.dirname, ".."), TEMPLATES, STYLES, CLIENT, join(dirname(TEMPLATES), "package.json")]);
  const hash = createHash("sha256").update(program).update(JSON.stringify(rest));
  for (const piece of exportJson(record)) hash.update(piece);
  return hash.digest("hex");
}
