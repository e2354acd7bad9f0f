import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { typeOf } from "./walk.ts";

export interface Weight {
  readonly path: string;
  /** Bytes of the page with its stylesheets and scripts, gzipped one by one; fonts and images left out. */
  readonly bytes: number;
}

/** The heaviest page of each type, and how many of all weigh more than `limit` bytes. */
export function heaviest(
  site: string,
  pages: readonly string[],
  limit: number,
): { readonly byType: readonly Weight[]; readonly over: readonly Weight[] } {
  const known = new Map<string, number>();
  const sizeOf = (path: string) => {
    const size = known.get(path) ?? gzipSync(readFileSync(join(site, path))).length;
    known.set(path, size);
    return size;
  };
  const weights = pages.map((path): Weight => {
    const html = readFileSync(join(site, path), "utf8");
    const parts = [...html.matchAll(/<(?:link rel="stylesheet" href|script src)="([^"]+)"(?! media="print")/g)].map((m) =>
      posix.normalize(posix.join(posix.dirname(path), (m[1] ?? "").replace(/\?.*/, ""))),
    );
    return { path, bytes: gzipSync(html).length + parts.reduce((sum, part) => sum + sizeOf(part), 0) };
  });
  const byType = new Map<string, Weight>();
  for (const weight of weights) if (weight.bytes > (byType.get(typeOf(weight.path))?.bytes ?? 0)) byType.set(typeOf(weight.path), weight);
  return { byType: [...byType.values()].sort((a, b) => b.bytes - a.bytes), over: weights.filter((w) => w.bytes > limit) };
}
