import { posix } from "node:path";

const TAG = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:="[^"]*")?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=>"'/]+)(?:="([^"]*)")?/g;
const RESOURCES = new Set(["script", "img", "iframe", "object", "embed", "source", "video", "audio", "track", "use", "image"]);

export interface PageFacts {
  readonly ids: ReadonlySet<string>;
  /** Addresses inside the site, with the page they stand on. */
  readonly links: readonly string[];
  readonly problems: readonly string[];
}

/**
 * What a page points at, and what in it would break the promise to stand alone: a resource of another host, an inline
 * script or style, a handler, an address that holds at one place only. Reads the tags as the templates write them.
 */
export function readPage(html: string): PageFacts {
  const ids = new Set<string>();
  const links: string[] = [];
  const problems: string[] = [];
  if (!/<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;/.test(html))
    problems.push("no Content-Security-Policy");
  for (const [, tag = "", inside = ""] of html.matchAll(TAG)) {
    const attributes = new Map([...inside.matchAll(ATTRIBUTE)].map((m) => [m[1] ?? "", decode(m[2] ?? "")]));
    const id = attributes.get("id");
    if (id !== undefined) ids.add(id);
    problems.push(...problemsOf(tag.toLowerCase(), attributes));
    for (const name of ["href", "src", "action"]) {
      const url = attributes.get(name);
      if (url !== undefined && !/^(?:https?|mailto):/.test(url)) links.push(url);
    }
  }
  return { ids, links, problems };
}

const decode = (text: string) =>
  text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

function problemsOf(tag: string, attributes: ReadonlyMap<string, string>): readonly string[] {
  const found: string[] = [];
  if (tag === "style" || attributes.has("style")) found.push(`inline style on <${tag}>`);
  if (tag === "script" && !attributes.has("src") && !/json$/.test(attributes.get("type") ?? "")) found.push("inline script");
  for (const [name, value] of attributes) {
    if (name.startsWith("on")) found.push(`handler ${name}`);
    if (!["href", "src", "action", "formaction", "data", "poster", "srcset"].includes(name)) continue;
    const loads = RESOURCES.has(tag) || (tag === "link" && !/canonical|alternate/.test(attributes.get("rel") ?? ""));
    if (/^(?:https?:)?\/\//.test(value) && (loads || tag === "form")) found.push(`<${tag}> loads ${value}`);
    else if (value.startsWith("/") || (/^[a-z][a-z0-9+.-]*:/i.test(value) && !/^(?:https?|mailto):/.test(value)))
      found.push(`${value} is not relative`);
  }
  return found;
}

/** Addresses that lead to no file or no anchor, over a whole site. */
export function deadLinks(pages: ReadonlyMap<string, PageFacts>, files: ReadonlySet<string>): readonly string[] {
  return [...pages].flatMap(([from, { links }]) =>
    links.flatMap((url) => {
      const [path = "", anchor] = url.split("#");
      const target = path ? posix.normalize(posix.join(posix.dirname(from), decodeURIComponent(path.split("?")[0] ?? ""))) : from;
      if (!files.has(target)) return [`${from}: ${url} leads to no file`];
      const page = pages.get(target);
      return anchor && page && !page.ids.has(decodeURIComponent(anchor)) ? [`${from}: ${url} leads to no anchor`] : [];
    }),
  );
}
