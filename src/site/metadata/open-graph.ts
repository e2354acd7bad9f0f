import { addressesBelow } from "../../export/index.ts";
import { cardImageOf, IMAGE_HEIGHT, IMAGE_WIDTH } from "../assets/card-images.ts";
import type { SiteModel } from "../model/index.ts";
import type { MetaTag, Page } from "../pages/page.ts";

/** What a link to the page shows elsewhere (ogp.me). Addresses are given only where the site's own is known. */
export function openGraph(model: SiteModel, page: Page): readonly MetaTag[] {
  const tag = (name: string, content: string): MetaTag => ({ attribute: "property", name: `og:${name}`, content });
  const addressOf = addressesBelow(model.baseUrl);
  const address = addressOf(page.path);
  const image = addressOf(cardImageOf(page));
  return [
    tag("title", page.title),
    tag("description", page.description),
    tag("type", page.ogType ?? "website"),
    tag("site_name", model.briefing.title),
    tag("locale", model.formats.locale.replace("-", "_")),
    ...(address ? [tag("url", address)] : []),
    ...(image
      ? [
          tag("image", image),
          tag("image:width", String(IMAGE_WIDTH)),
          tag("image:height", String(IMAGE_HEIGHT)),
          tag("image:alt", model.briefing.title),
          { attribute: "name", name: "twitter:card", content: "summary_large_image" } as const,
        ]
      : []),
  ];
}
