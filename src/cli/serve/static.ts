import { createReadStream, existsSync, realpathSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonld": "application/ld+json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".atom": "application/atom+xml; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".ico": "image/x-icon",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".zip": "application/zip",
};

/** The file below `root` that a request's path names; null where there is none, or it would lead out. */
export function findFile(root: string, url: string): string | null {
  const path = decodePath(url);
  if (path === null) return null;
  const named = join(root, path);
  const file = path.endsWith("/") || isFolder(named) ? join(named, "index.html") : named;
  if (!existsSync(file) || !statSync(file).isFile()) return null;
  return realpathSync(file).startsWith(realpathSync(root) + sep) ? file : null;
}

/** A request's path without its query, decoded; null where it is none, or steps upwards or into hidden files. */
function decodePath(url: string): string | null {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ""));
    const steps = path.split(/[/\\]/);
    return path.startsWith("/") && !path.includes("\0") && !steps.some((step) => step.startsWith(".")) ? path : null;
  } catch {
    return null;
  }
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** Sends a file whole, or the one range of bytes that is asked for. */
export function sendFile(request: IncomingMessage, response: ServerResponse, file: string): void {
  const { size } = statSync(file);
  const range = readRange(request.headers.range, size);
  const headers = {
    "content-type": typeOf(file),
    "cache-control": "no-cache",
    "accept-ranges": "bytes",
    "x-content-type-options": "nosniff",
  };
  if (range === "beyond") {
    response.writeHead(416, { ...headers, "content-range": `bytes */${size}` }).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  const part = range ? { "content-range": `bytes ${start}-${end}/${size}` } : {};
  response.writeHead(range ? 206 : 200, { ...headers, ...part, "content-length": end - start + 1 });
  if (request.method === "HEAD" || size === 0) response.end();
  else
    createReadStream(file, { start, end })
      .on("error", () => response.destroy())
      .pipe(response);
}

function typeOf(file: string): string {
  return TYPES[extname(file).toLowerCase()] ?? "application/octet-stream";
}

function readRange(header: string | undefined, size: number): { start: number; end: number } | "beyond" | null {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header ?? "");
  if (!found || (found[1] === "" && found[2] === "")) return null;
  const last = found[2] === "" ? size - 1 : Math.min(Number(found[2]), size - 1);
  const start = found[1] === "" ? Math.max(0, size - Number(found[2])) : Number(found[1]);
  const end = found[1] === "" ? size - 1 : last;
  return start > end || start >= size ? "beyond" : { start, end };
}
