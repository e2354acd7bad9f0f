import type { SiteModel } from "../model/index.ts";
import type { Page, PageShape } from "./page.ts";

/** What hosts show for an address that is not there, and what is shown without a network for one that is not saved. */
export const notFound: PageShape = {
  name: "not-found",
  pages: ({ t }) => [apology("404.html", t.notFound), apology("not-saved.html", t.notSaved)],
};

function apology(path: string, { title, lede, help }: SiteModel["t"]["notFound"]): Page {
  return { path, template: "pages/404.njk", section: "", title, description: lede, unlisted: true, view: () => ({ lede, help }) };
}
