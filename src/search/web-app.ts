import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { iconPng } from "./icon.ts";

/** What makes the site installable: manifest, icons and shortcuts. All addresses are relative to the manifest. */
export async function writeWebApp(out: string, title: string, language: string): Promise<void> {
  for (const side of [192, 512]) await writeFile(join(out, `icon-${side}.png`), iconPng(side));
  const icons = [192, 512].flatMap((side) =>
    ["any", "maskable"].map((purpose) => ({ src: `icon-${side}.png`, sizes: `${side}x${side}`, type: "image/png", purpose })),
  );
  const manifest = {
    name: title,
    short_name: title.length > 24 ? "Readout" : title,
    lang: language,
    id: "./",
    start_url: "./index.html",
    scope: "./",
    display: "standalone",
    background_color: "#ffffff",
    theme_color: "#13181a",
    icons,
    shortcuts: [
      { name: "Search", url: "./search.html" },
      { name: "Timeline", url: "./timeline.html" },
      { name: "People", url: "./people.html" },
    ],
  };
  await writeFile(join(out, "site.webmanifest"), `${JSON.stringify(manifest, null, 2)}\n`);
}
