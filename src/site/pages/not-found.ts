import type { PageShape } from "./page.ts";

export const notFound: PageShape = {
  name: "not-found",
  pages: (model) => [
    {
      path: "404.html",
      template: "pages/404.njk",
      section: "",
      title: model.t.notFound.title,
      description: model.t.notFound.lede,
      unlisted: true,
      view: () => ({}),
    },
  ],
};
