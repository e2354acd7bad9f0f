import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Paths of all files of a built site, with forward slashes, sorted. */
export function filesOf(site: string): readonly string[] {
  return readdirSync(site, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(site).replace(/\/$/, "").length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

/** The page type of a path: its folder, else its own name; the pages of a list by letter or month are of one type. */
export const typeOf = (path: string): string => (path.includes("/") ? `${path.split("/")[0]}/` : path.replace(/_.*/, "_"));

/** Root pages, and of each folder the largest, the middle and the smallest page by size: every type in its extremes. */
export function samplePages(site: string, perFolder = 3): readonly string[] {
  const pages = filesOf(site).filter((path) => path.endsWith(".html") && !isRedirect(site, path));
  const folders = new Map<string, { path: string; size: number }[]>();
  for (const path of pages) {
    const list = folders.get(typeOf(path)) ?? [];
    list.push({ path, size: statSync(join(site, path)).size });
    folders.set(typeOf(path), list);
  }
  return [...folders.values()].flatMap((list) => {
    const bySize = list.sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1)).map((entry) => entry.path);
    const at = Array.from({ length: perFolder }, (_, i) => Math.round((i * (bySize.length - 1)) / Math.max(1, perFolder - 1)));
    return [...new Set(at)].flatMap((i) => bySize[i] ?? []);
  });
}

/** Addresses that were left behind lead on by themselves: there is nothing on them to look at. */
export const isRedirect = (site: string, path: string) =>
  readFileSync(join(site, path), "utf8").slice(0, 4000).includes('http-equiv="refresh"');
