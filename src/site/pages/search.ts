import { isNamelessVenue } from "../../text/venue.ts";
import type { SiteModel } from "../model/index.ts";
import type { PageShape } from "./page.ts";

/** The search page: its content is `templates/pages/search.njk`, its working parts are the browser's. */
export const search: PageShape = {
  name: "search",
  pages: (model: SiteModel) => [
    {
      path: "search.html",
      template: "pages/search.njk",
      section: "search.html",
      title: model.t.search.title,
      description: model.t.search.lede,
      view: () => ({ saidIn: saidIn(model) }),
    },
  ],
};

/** "statement" → "In a statement": what the results say of venues that have no name of their own. */
function saidIn(model: SiteModel): Readonly<Record<string, string>> {
  const venues = new Set(model.record.statements.flatMap((s) => (s.venue && isNamelessVenue(s.venue) ? [s.venue] : [])));
  const said = [...venues].sort().map((venue) => [venue, model.t.card.saidIn(venue)] as const);
  return Object.fromEntries(said.filter((entry): entry is readonly [string, string] => entry[1] !== null));
}
