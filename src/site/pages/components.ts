import { readComponents } from "../template-loader.ts";
import type { PageShape } from "./page.ts";

/** The gallery: every component with every example of its folder. */
export const components: PageShape = {
  name: "components",
  pages: (model, component) => [
    {
      path: "components.html",
      template: "pages/components.njk",
      section: "",
      title: model.t.nav.components,
      description: model.t.gallery.lede,
      unlisted: true,
      view: () => ({
        lede: model.t.gallery.lede,
        components: readComponents().map(({ name, examples }) => ({
          name,
          examples: examples.map((example) => ({ name: example.name, html: component(`components/${name}/template.njk`, example.params) })),
        })),
      }),
    },
  ],
};
