import type { SiteModel } from "../model/index.ts";

export interface MetaTag {
  readonly attribute: "name" | "property";
  readonly name: string;
  readonly content: string;
}

interface LinkTag {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
  readonly title?: string;
}

/** One page of the site. `view` is made when the page is rendered, so that no page's data outlives it. */
export interface Page {
  /** Path of the file from the site's root. */
  readonly path: string;
  /** Template below `templates/`. */
  readonly template: string;
  /** The entry of the main menu that it belongs to. */
  readonly section: string;
  readonly title: string;
  readonly description: string;
  readonly view: () => Readonly<Record<string, unknown>>;
  /** Alternate forms of the page: feeds, calendars, data. Addresses count from the site's root. */
  readonly alternates?: readonly LinkTag[];
  readonly meta?: () => readonly MetaTag[];
  readonly jsonLd?: () => unknown;
  /** Open Graph's type of the page; `website` where none is given. */
  readonly ogType?: "profile" | "article";
  /** Left out of the sitemap. */
  readonly unlisted?: boolean;
}

/** Renders a component's template with its parameters. */
export type RenderComponent = (template: string, params: Readonly<Record<string, unknown>>) => string;

/** A URL shape: all pages that one template of `templates/pages` makes. */
export interface PageShape {
  readonly name: string;
  readonly pages: (model: SiteModel, component: RenderComponent) => readonly Page[];
}

/** A file that is no page: a feed, a calendar, data, an image. */
export interface SiteFile {
  readonly path: string;
  readonly content: () => string | Uint8Array;
}

/** A file that grows with the record: it is made in pieces, and never one string where it need not be. */
export interface StreamedFile {
  readonly path: string;
  readonly pieces: () => Iterable<string>;
}

/** `../` for each folder that a path stands in: "" at the root, "../" in `people/x.html`. */
export function rootOf(path: string): string {
  return "../".repeat(path.split("/").length - 1);
}
