import { Resvg } from "@resvg/resvg-js";
import type { SiteModel } from "../model/index.ts";
import type { Page, SiteFile } from "../pages/page.ts";
import { packagedFile } from "../template-loader.ts";

/** The kinds of pages that have a picture of their own for links elsewhere (Open Graph), by the folder or file they stand in. */
const KINDS = ["index", "briefs", "people", "meetings", "sources"] as const;
type Kind = (typeof KINDS)[number];

export const IMAGE_WIDTH = 1200;
export const IMAGE_HEIGHT = 630;
const FONTS = ["700Bold/PublicSans_700Bold.ttf", "500Medium/PublicSans_500Medium.ttf", "800ExtraBold/PublicSans_800ExtraBold.ttf"];
const LINE = 24;
const LINES = 4;

/** Path of the picture that stands for a page. */
export function cardImageOf(page: Pick<Page, "path">): string {
  const folder = page.path.split(/[/.]/)[0];
  return `assets/card-${KINDS.find((kind) => kind === folder) ?? "index"}.png`;
}

/** One picture a kind. Without the site's address nothing could point at them, and none is made. */
export function cardImages(model: SiteModel): readonly SiteFile[] {
  if (model.baseUrl === null) return [];
  return KINDS.map((kind) => ({ path: `assets/card-${kind}.png`, content: () => render(svgOf(model, kind)) }));
}

function render(svg: string): Uint8Array {
  const fontFiles = FONTS.map((file) => packagedFile(`@expo-google-fonts/public-sans/${file}`));
  const image = new Resvg(svg, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Public Sans" } });
  return image.render().asPng();
}

/** The page's look in small: masthead, spine with its ticks, the kind of page, the briefing's title. */
function svgOf(model: SiteModel, kind: Kind): string {
  const { t } = model;
  const label = { index: t.nav.front, briefs: t.nav.briefs, people: t.nav.people, meetings: t.nav.meetings, sources: t.nav.sources }[kind];
  const lines = wrap(model.briefing.title, LINE).slice(0, LINES);
  const title = lines.map((line, i) => `<tspan x="300" y="${300 + i * 84}">${escapeXml(line)}</tspan>`).join("");
  const ticks = [180, 276, 372, 468].map((y, i) => `<path d="M160 ${y}h66"${i === 3 ? ' stroke-dasharray="8 6"' : ""}/>`).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${IMAGE_WIDTH}" height="${IMAGE_HEIGHT}" font-family="Public Sans"><rect width="100%" height="100%" fill="#fff"/><g fill="none" stroke="#13181a"><path stroke="#747f7c" stroke-width="2" d="M240 104v526"/><g stroke-width="8">${ticks}</g><path stroke-width="8" d="M0 104h1200"/></g><text x="60" y="70" font-size="44" font-weight="800" fill="#13181a">Readout</text><text x="300" y="200" font-size="36" font-weight="500" fill="#005c48">${escapeXml(label)}</text><text font-size="72" font-weight="700" fill="#13181a">${title}</text></svg>`;
}

/** Breaks between words at about so many letters a line. */
function wrap(text: string, length: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Also drops what XML cannot hold. */
function escapeXml(text: string): string {
  const plain = [...text].filter((c) => c >= " " && c !== "\uFFFE" && c !== "\uFFFF").join("");
  return plain.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
