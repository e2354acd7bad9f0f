import type { SiteFile } from "../pages/page.ts";
import { readPackagedFile } from "../template-loader.ts";

/** What other people's code and data stands in a built site, packed so that its own notices are gone; fonts bring theirs beside them. */
const SHIPPED: readonly (readonly [what: string, licence: string])[] = [
  ["Pagefind, in the scripts and the index of the search", "pagefind/LICENSE/LICENSE"],
  ["wink-porter2-stemmer, in the scripts of the search", "wink-porter2-stemmer/LICENSE"],
  ["Outlines of land: Natural Earth (public domain), by way of world-atlas", "world-atlas/LICENSE"],
];

/** The notices that these licences ask to be kept in every copy. */
export const NOTICES: SiteFile = {
  path: "assets/licences.txt",
  content: () =>
    SHIPPED.map(([what, licence]) => `${what}\n\n${new TextDecoder().decode(readPackagedFile(licence)).trim()}\n`).join("\n\n"),
};
