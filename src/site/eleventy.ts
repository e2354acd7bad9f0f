import { relative } from "node:path";
import Eleventy, { type EleventyConfig } from "@11ty/eleventy";
import { FONT_FILES } from "./assets/fonts.ts";
import { bundleScripts } from "./assets/scripts.ts";
import { bundleStyles } from "./assets/styles.ts";
import { rendererFor } from "./environment.ts";
import type { SiteInput } from "./index.ts";
import { modelOf } from "./model/index.ts";
import { PAGE_SHAPES } from "./pages/index.ts";
import type { Page, SiteFile } from "./pages/page.ts";
import { TEMPLATES } from "./template-loader.ts";

type EleventyData = { readonly item: Page | SiteFile };

/**
 * Registers the whole site with Eleventy: for each URL shape one virtual template that paginates its pages. The pages'
 * data stay outside Eleventy's cascade (arrays are passed by reference; nothing is copied for each page).
 */
export async function registerSite(config: EleventyConfig, input: Omit<SiteInput, "out">): Promise<void> {
  const model = modelOf({ ...input, out: "" });
  const renderer = rendererFor(model);
  config.setTemplateFormats(["11ty.js"]);
  config.setFreezeReservedData(false);
  config.setUseGitIgnore(false);
  config.addPassthroughCopy(FONT_FILES);
  for (const shape of PAGE_SHAPES) addShape(config, shape.name, shape.pages(model), renderer.page);
  const files: readonly SiteFile[] = [...(await bundleStyles()), ...(await bundleScripts())];
  addShape(config, "files", files, (file) => file.content());
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

/** Runs Eleventy without its configuration file; returns how many files it wrote. */
export async function runEleventy(input: SiteInput): Promise<number> {
  let written = 0;
  const eleventy = new Eleventy(fromHere(TEMPLATES), fromHere(input.out), {
    quietMode: true,
    configPath: "",
    config: async (config) => {
      config.on("eleventy.after", ({ results }) => {
        written = results.length;
      });
      await registerSite(config, input);
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
  return written;
}

/** Eleventy thinks from the current folder. */
const fromHere = (path: string) => relative(process.cwd(), path) || ".";
