import { join } from "node:path";
import { bundleAsync } from "lightningcss";
import type { SiteFile } from "../pages/page.ts";
import { STYLES } from "../template-loader.ts";

/** site.css is every page's; the others are loaded where they are needed. */
const SHEETS = ["site.css", "brief.css", "drawings.css", "ledger.css", "search.css", "print.css"];

/**
 * The stylesheets: their parts joined, minified, in the layers that `site.css` names. The date of the record, at the head of each
 * printed page, comes out of the print sheet: a new edition leaves the pages that say nothing new as they are.
 */
export function bundleStyles(asOfLine: string): Promise<readonly SiteFile[]> {
  return Promise.all(
    SHEETS.map(async (name) => {
      const { code } = await bundleAsync({ filename: join(STYLES, name), minify: true });
      const css = `${new TextDecoder().decode(code)}${name === "print.css" ? printHead(asOfLine) : ""}`;
      return { path: `assets/${name}`, content: () => css };
    }),
  );
}

/** Escaped as CSS: nothing of the text ends the string. */
function printHead(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `);
  return `.print-head::after{content:"${escaped}"}`;
}
