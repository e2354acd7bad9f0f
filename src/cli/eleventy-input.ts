import type { SiteInput } from "../site/index.ts";
import { DISK } from "../store/files.ts";
import type { Context } from "./context.ts";
import { publishEdition, readEdition } from "./pipeline.ts";
import { stopAtErrors } from "./soundness.ts";

/** The briefing that Eleventy's own command renders: `_data`, or the folder that READOUT_FOLDER names. Writes nothing. */
export async function readSiteInput(): Promise<Omit<SiteInput, "out">> {
  const context: Context = {
    cwd: process.cwd(),
    out: async () => {},
    err: () => {},
    isTerminal: false,
    signal: new AbortController().signal,
    files: DISK,
  };
  const options = { folder: process.env.READOUT_FOLDER ?? "_data", date: null, keepGoing: false, strict: false };
  const edition = await readEdition(context, options, false);
  stopAtErrors(edition.diagnostics, options);
  const { briefing, briefs } = edition.files;
  return { record: await publishEdition(edition), briefing, briefs, baseUrl: briefing.baseUrl ?? null };
}
