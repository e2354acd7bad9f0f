import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { cannotWrite } from "../../store/index.ts";
import { type Context, type Outcome, UsageError } from "../context.ts";
import { isInside } from "../paths.ts";
import { count } from "../report.ts";
import { buildSiteFolder, type SiteOptions } from "../site-build.ts";
import { isWhole } from "../soundness.ts";

const SITE = "_site";

/** Builds, and puts the site into one zip for offline use. */
export async function pack(context: Context, options: SiteOptions): Promise<Outcome> {
  const zip = resolve(context.cwd, options.out);
  const site = resolve(context.cwd, SITE);
  refuseBadZip(zip, options.out, [resolve(context.cwd, options.folder), site]);
  const { edition } = await buildSiteFolder(context, { ...options, out: SITE });
  const { packSite } = await import("../../search/index.ts");
  const { files, bytes } = await packSite(site, zip).catch((error: unknown) => {
    throw cannotWrite(dirname(zip), error);
  });
  return {
    ok: isWhole(edition.diagnostics),
    lines: [`${options.out}: ${count(files, "file")}, ${(bytes / 1e6).toFixed(1)} MB.`],
    data: { out: options.out, files, bytes },
    diagnostics: edition.diagnostics,
  };
}

function refuseBadZip(zip: string, given: string, folders: readonly string[]): void {
  if (!/\.zip$/i.test(given)) throw new UsageError(`${given} is no name of a zip`, "Name a file that ends in .zip with --out");
  if (folders.some((folder) => isInside(zip, folder)))
    throw new UsageError(`${given} lies inside the briefing or the site`, "Name a file beside them with --out");
  if (existsSync(zip) && !statSync(zip).isFile()) throw new UsageError(`${given} is a folder`, "Name a file with --out");
  if (!existsSync(dirname(zip))) throw new UsageError(`The folder of ${given} does not exist`, "Make it, or name another with --out");
}
