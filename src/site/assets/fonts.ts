import type { SiteFile } from "../pages/page.ts";
import { readPackagedFile } from "../template-loader.ts";

/** A speaker's words are set in one weight: one face of the serif is a third of its variable font. */
const FILES: readonly (readonly [string, string])[] = [
  ["@fontsource-variable/public-sans/files/", "public-sans-latin-wght-normal.woff2"],
  ["@fontsource-variable/public-sans/files/", "public-sans-latin-ext-wght-normal.woff2"],
  ["@fontsource/source-serif-4/files/", "source-serif-4-latin-400-normal.woff2"],
  ["@fontsource/source-serif-4/files/", "source-serif-4-latin-ext-400-normal.woff2"],
];

const LICENCES: readonly (readonly [string, string])[] = [
  ["@fontsource-variable/public-sans/LICENSE", "public-sans-LICENSE.txt"],
  ["@fontsource/source-serif-4/LICENSE", "source-serif-4-LICENSE.txt"],
];

/**
 * Self-hosted fonts and their licences. Files like all others, and no passthrough copy of Eleventy's: that goes on when a
 * page fails, and its own failure then ends the process.
 */
export const FONTS: readonly SiteFile[] = [...FILES.map(([folder, file]) => [folder + file, file] as const), ...LICENCES].map(
  ([from, to]) => ({ path: `assets/fonts/${to}`, content: () => readPackagedFile(from) }),
);
