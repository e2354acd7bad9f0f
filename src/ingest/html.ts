import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { readHtmlMetadata } from "./html-metadata.ts";
import { blockText } from "./html-text.ts";
import type { Metadata } from "./metadata.ts";

/** Below this share of the page's own text, what Readability kept is a fragment, as of a page that is hardly more than its article. */
const FRAGMENT = 0.25;
const FURNITURE = "nav,header,footer,aside,form,script,style,noscript,template,iframe,svg";

/** Reads a saved page: its metadata, and its article's text with one paragraph for each block and an empty line between. Nothing of it runs. */
export function readHtml(html: string): { readonly body: string; readonly found: Metadata } {
  const page = parse(html);
  const found = readHtmlMetadata(page);
  const whole = withoutFurniture(parse(html));
  const extracted = extract(page);
  const body = extracted.length >= whole.length * FRAGMENT ? extracted : whole;
  return { body: body === "" ? "" : `${body}\n`, found };
}

/** The parser needs an `html` element around everything. */
function parse(html: string): Document {
  return parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`).document as Document;
}

function extract(page: Document): string {
  try {
    const content = new Readability(page, { disableJSONLD: true, serializer: (node) => node }).parse()?.content;
    return content ? blockText(content) : "";
  } catch {
    // Readability gives up on some pages (no body, no element at all): the whole text is read instead.
    return "";
  }
}

function withoutFurniture(page: Document): string {
  for (const node of [...page.querySelectorAll(FURNITURE)]) node.remove();
  return page.body ? blockText(page.body) : "";
}
