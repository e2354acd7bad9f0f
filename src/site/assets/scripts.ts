import { join } from "node:path";
import { build } from "esbuild";
import type { SiteFile } from "../pages/page.ts";
import { CLIENT } from "../template-loader.ts";

/** theme.js runs before the page is drawn, site.js after; both are classic scripts, so that they run from file:// too. */
const ENTRIES = ["theme", "site"] as const;

export async function bundleScripts(): Promise<readonly SiteFile[]> {
  const { outputFiles } = await build({
    entryPoints: ENTRIES.map((name) => ({ in: join(CLIENT, `${name}.ts`), out: name })),
    outdir: "assets",
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    write: false,
    legalComments: "none",
  });
  return outputFiles.map((file) => ({ path: `assets/${file.path.replace(/^.*[\\/]/, "")}`, content: () => file.text }));
}
