/** Sets the chosen theme before the page is drawn, and asks early for the fonts. */
import { storedTheme } from "./theme-choice.ts";

const chosen = storedTheme();
if (chosen !== "auto") document.documentElement.dataset.theme = chosen;

// A preload of a font is a cross-origin request, which a page opened from a folder may not make (its styles may).
if (location.protocol.startsWith("http")) {
  const assets = new URL(".", (document.currentScript as HTMLScriptElement).src);
  for (const name of ["public-sans-latin-wght-normal", "source-serif-4-latin-400-normal"]) {
    const link = document.createElement("link");
    Object.assign(link, {
      rel: "preload",
      as: "font",
      type: "font/woff2",
      crossOrigin: "",
      href: new URL(`fonts/${name}.woff2`, assets).href,
    });
    document.head.append(link);
  }
}
