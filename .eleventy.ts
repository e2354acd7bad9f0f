/** `npm run eleventy`: Eleventy's own command renders the same pages as `readout build`. Search and offline files are the build's. */
import type { EleventyConfig } from "@11ty/eleventy";
import { readSiteInput } from "./src/cli/eleventy-input.ts";
import { registerSite } from "./src/site/index.ts";

export default async function configure(config: EleventyConfig): Promise<Readonly<Record<string, unknown>>> {
  await registerSite(config, await readSiteInput());
  return { dir: { input: "templates", output: "_site", includes: "layouts", data: "data" } };
}
