import nunjucks from "nunjucks";
import { openGraph } from "./metadata/open-graph.ts";
import type { SiteModel } from "./model/index.ts";
import { type Page, type RenderComponent, rootOf } from "./pages/page.ts";
import { type SiteContext, siteContext } from "./pages/site-context.ts";
import { cutAtStruck } from "./struck-words.ts";
import { TEMPLATES } from "./template-loader.ts";

/** Renders pages with the templates of the package. Every value is escaped; a misspelt field throws. */
export interface Renderer {
  readonly site: SiteContext;
  readonly page: (page: Page) => string;
  readonly component: RenderComponent;
}

export function rendererFor(model: SiteModel): Renderer {
  const environment = environmentFor(model);
  const site = siteContext(model);
  return {
    site,
    component: (template, params) => environment.render(template, { params }),
    page: (page) => environment.render(page.template, { ...page.view(), root: rootOf(page.path), site, page: pageContext(model, page) }),
  };
}

/** Nunjucks rooted at `templates/`, compiled once per template and kept. */
export function environmentFor(model: Pick<SiteModel, "t" | "formats">): nunjucks.Environment {
  const loader = new nunjucks.FileSystemLoader(TEMPLATES, { noCache: false, watch: false });
  const environment = new nunjucks.Environment(loader, { autoescape: true, throwOnUndefined: true, trimBlocks: true, lstripBlocks: true });
  environment.addGlobal("t", model.t);
  environment.addFilter("jsonScript", jsonScript);
  environment.addFilter("cutAtStruck", cutAtStruck);
  environment.addFilter("number", (n: number) => model.formats.number(n));
  return environment;
}

/** JSON that stays data inside a script element: no `<` can end it or open a comment. */
function jsonScript(value: unknown): nunjucks.runtime.SafeString {
  const json = JSON.stringify(value).replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
  return new nunjucks.runtime.SafeString(json);
}

function pageContext(model: SiteModel, page: Page): Readonly<Record<string, unknown>> {
  const root = rootOf(page.path);
  return {
    path: page.path,
    section: page.section,
    title: page.title,
    description: page.description,
    meta: [...openGraph(model, page), ...(page.meta?.() ?? [])],
    links: (page.alternates ?? []).map((link) => ({
      type: null,
      title: null,
      ...link,
      href: /^https?:/.test(link.href) ? link.href : root + link.href,
    })),
    jsonLd: page.jsonLd?.() ?? null,
  };
}
