import { relative } from "node:path";
import Eleventy, { type EleventyConfig } from "@11ty/eleventy";
import { ReadoutError } from "../schema/index.ts";
import { cardImages } from "./assets/card-images.ts";
import { FONTS } from "./assets/fonts.ts";
import { ICON } from "./assets/icon.ts";
import { NOTICES } from "./assets/licences.ts";
import { bundleScripts } from "./assets/scripts.ts";
import { bundleStyles } from "./assets/styles.ts";
import { rendererFor } from "./environment.ts";
import { downloads, siteFiles } from "./files/index.ts";
import type { SiteInput } from "./index.ts";
import { modelOf } from "./model/index.ts";
import { PAGE_SHAPES } from "./pages/index.ts";
import type { Page, SiteFile, StreamedFile } from "./pages/page.ts";
import { asOfLine } from "./pages/site-context.ts";
import { TEMPLATES } from "./template-loader.ts";

interface Registered {
  readonly pages: number;
  /** Files that Eleventy does not write where the caller can write them in pieces. */
  readonly large: readonly StreamedFile[];
}

type EleventyData = { readonly item: Page | SiteFile };

/**
 * Registers the whole site with Eleventy: for each URL shape one virtual template that paginates its pages. The pages'
 * data stay outside Eleventy's cascade (arrays are passed by reference; nothing is copied for each page).
 */
export async function registerSite(config: EleventyConfig, input: Omit<SiteInput, "out">): Promise<Registered> {
  const model = modelOf({ ...input, out: "" });
  const renderer = rendererFor(model);
  config.setTemplateFormats(["11ty.js"]);
  config.setFreezeReservedData(false);
  config.setUseGitIgnore(false);
  const shapes = PAGE_SHAPES.map((shape) => ({ name: shape.name, pages: shape.pages(model, renderer.component) }));
  refuseCollisions(shapes.flatMap((shape) => shape.pages));
  for (const { name, pages } of shapes) addShape(config, name, pages, renderer.page);
  const pages = shapes.flatMap((shape) => shape.pages);
  const large = downloads(model);
  const files: readonly SiteFile[] = [
    ...siteFiles(model, pages),
    ...(input.writePieces ? [] : large.map((file) => ({ path: file.path, content: () => [...file.pieces()].join("") }))),
    ...(await bundleStyles(asOfLine(model))),
    ICON,
    ...FONTS,
    NOTICES,
    ...cardImages(model),
    ...(await bundleScripts()),
  ];
  addShape(config, "files", files, (file) => asWritten(file.content()));
  return { pages: pages.length, large };
}

/** Eleventy turns what a template returns into text by `toString`; bytes that answer with themselves are written as they are. */
function asWritten(content: string | Uint8Array): string | Uint8Array {
  if (typeof content === "string") return content;
  const bytes = Buffer.from(content);
  return Object.defineProperty(bytes, "toString", { value: () => bytes });
}

/** Two pages at one address would leave it to chance which one stays. Letter case is no difference on many disks. */
function refuseCollisions(pages: readonly Page[]): void {
  const seen = new Map<string, Page>();
  for (const page of pages) {
    const key = page.path.toLowerCase();
    const other = seen.get(key);
    seen.set(key, page);
    if (!other) continue;
    const message = `Two pages would stand at ${page.path}: "${other.title}" and "${page.title}"`;
    throw new ReadoutError({ severity: "error", code: "page-collision", message, hint: "Give one of them another id in curation.yaml" });
  }
}

function addShape<T extends Page | SiteFile>(
  config: EleventyConfig,
  name: string,
  items: readonly T[],
  render: (item: T) => unknown,
): void {
  if (items.length === 0) return;
  config.addTemplate(
    `${name}.11ty.js`,
    { render: ({ item }: EleventyData) => render(item as T) },
    {
      items,
      pagination: { data: "items", size: 1, alias: "item" },
      permalink: ({ item }: EleventyData) => `/${item.path}`,
      eleventyExcludeFromCollections: true,
    },
  );
}

/** Runs Eleventy without its configuration file; returns how many pages it wrote. */
export async function runEleventy(input: SiteInput): Promise<number> {
  let registered: Registered = { pages: 0, large: [] };
  const eleventy = new Eleventy(fromHere(TEMPLATES), fromHere(input.out), {
    quietMode: true,
    configPath: "",
    config: async (config) => {
      registered = await registerSite(config, input);
    },
  });
  eleventy.disableLogger();
  await eleventy.write().catch((error: unknown) => {
    throw ownError(error) ?? error;
  });
  if (input.writePieces) for (const file of registered.large) input.writePieces(file.path, file.pieces());
  return registered.pages;
}

/** Eleventy wraps what a page throws: the error that names a brief's line is the one to show. */
function ownError(error: unknown): ReadoutError | null {
  for (let at = error; at instanceof Error; at = (at as { originalError?: unknown }).originalError)
    if (at instanceof ReadoutError) return at;
  return null;
}

/** Eleventy thinks from the current folder. */
const fromHere = (path: string) => relative(process.cwd(), path) || ".";
