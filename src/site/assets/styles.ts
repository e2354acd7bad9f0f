import { join } from "node:path";
import { bundleAsync } from "lightningcss";
import type { SiteFile } from "../pages/page.ts";
import { STYLES } from "../template-loader.ts";

/** site.css is every page's; the others are loaded where they are needed. */
const SHEETS = ["site.css", "brief.css", "drawings.css", "search.css", "print.css"];

/** The stylesheets: their parts joined, minified, in the layers that `site.css` names. */
export function bundleStyles(): Promise<readonly SiteFile[]> {
  return Promise.all(
    SHEETS.map(async (name) => {
      const { code } = await bundleAsync({ filename: join(STYLES, name), minify: true });
      const css = new TextDecoder().decode(code);
      return { path: `assets/${name}`, content: () => css };
    }),
  );
}
