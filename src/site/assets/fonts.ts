import { packagedFile } from "../template-loader.ts";

const FILES: readonly (readonly [string, string])[] = [
  ["@fontsource-variable/public-sans/files/", "public-sans-latin-wght-normal.woff2"],
  ["@fontsource-variable/public-sans/files/", "public-sans-latin-ext-wght-normal.woff2"],
  ["@fontsource-variable/source-serif-4/files/", "source-serif-4-latin-wght-normal.woff2"],
  ["@fontsource-variable/source-serif-4/files/", "source-serif-4-latin-ext-wght-normal.woff2"],
];

/** Self-hosted fonts and their licences: file of the package → place in the site. */
export const FONT_FILES: Readonly<Record<string, string>> = Object.fromEntries([
  ...FILES.map(([folder, file]) => [packagedFile(folder + file), `assets/fonts/${file}`]),
  [packagedFile("@fontsource-variable/public-sans/LICENSE"), "assets/fonts/public-sans-LICENSE.txt"],
  [packagedFile("@fontsource-variable/source-serif-4/LICENSE"), "assets/fonts/source-serif-4-LICENSE.txt"],
]);
