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
      view: () => ({}),
    },
  ],
};
