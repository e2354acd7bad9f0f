import { type Context, type Outcome, UsageError } from "../context.ts";
import type { SiteOptions } from "../site-build.ts";

/** Builds, and puts the site into one zip for offline use. */
export async function pack(_context: Context, _options: SiteOptions): Promise<Outcome> {
  throw new UsageError("`readout pack` is not there yet", "`readout build` makes the same site as a folder");
}
