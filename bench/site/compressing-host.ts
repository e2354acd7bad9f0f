import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, resolve } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
  ".webmanifest": "application/manifest+json",
};

/** Serves a site as static hosts do: text compressed, everything cached. */
export async function serveCompressed(folder: string): Promise<{ readonly url: string; readonly close: () => void }> {
  const root = resolve(folder);
  const known = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = normalize(join(root, path === "/" ? "index.html" : path));
    try {
      if (!file.startsWith(root)) throw new Error("outside the site");
      const type = TYPES[extname(file)];
      const body = known.get(file) ?? (type ? gzipSync(readFileSync(file)) : readFileSync(file));
      known.set(file, body);
      const encoding = type ? { "content-encoding": "gzip" } : {};
      response
        .writeHead(200, { "content-type": type ?? "application/octet-stream", "cache-control": "max-age=31536000", ...encoding })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}
