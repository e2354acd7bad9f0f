import { join } from "node:path";
import { bundleAsync } from "lightningcss";
import type { SiteFile } from "../pages/page.ts";
import { STYLES } from "../template-loader.ts";

/** The one stylesheet: its parts joined, minified, in the layers that `site.css` names. */
export async function bundleStyles(): Promise<readonly SiteFile[]> {
  const { code } = await bundleAsync({ filename: join(STYLES, "site.css"), minify: true, errorRecovery: false });
  const css = new TextDecoder().decode(code);
  return [{ path: "assets/site.css", content: () => css }];
}
