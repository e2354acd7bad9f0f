import { posix } from "node:path";
import { parseHTML } from "linkedom";
import type { BuiltSite } from "./support.ts";

interface Target {
  readonly from: string;
  readonly url: string;
}

/** Everything a page points at. */
export function targetsOf(site: BuiltSite): readonly Target[] {
  return site.files
    .filter((file) => file.endsWith(".html"))
    .flatMap((from) => {
      const { document } = parseHTML(site.read(from));
      const found = [...document.querySelectorAll("[href], [src], [action]")];
      return found.map((e) => ({ from, url: e.getAttribute("href") ?? e.getAttribute("src") ?? e.getAttribute("action") ?? "" }));
    });
}

/** Files that the search and offline layers add to a site. */
const ADDED_LATER = /^(?:pagefind|offline|search)\//;

/** Dead files, dead anchors, and addresses that hold at one place only. */
export function deadLinks(site: BuiltSite): readonly string[] {
  const files = new Set(site.files);
  const anchors = new Map<string, ReadonlySet<string>>();
  const anchorsOf = (path: string) => {
    const known = anchors.get(path) ?? new Set([...parseHTML(site.read(path)).document.querySelectorAll("[id]")].map((e) => e.id));
    anchors.set(path, known);
    return known;
  };
  return targetsOf(site).flatMap(({ from, url }) => {
    if (/^(?:https?|mailto):/.test(url)) return [];
    if (url.startsWith("/") || /^[a-z]+:/.test(url)) return [`${from}: ${url} is not relative`];
    const [path = "", anchor] = url.split("#");
    const target = path ? posix.normalize(posix.join(posix.dirname(from), path.split("?")[0] ?? "")) : from;
    if (ADDED_LATER.test(target)) return [];
    if (!files.has(target)) return [`${from}: ${url} leads to no file`];
    return anchor && target.endsWith(".html") && !anchorsOf(target).has(decodeURIComponent(anchor))
      ? [`${from}: ${url} leads to no anchor`]
      : [];
  });
}
