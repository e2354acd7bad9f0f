/** A plain static host for tests: any path, a log of what was asked, and faults on request. */
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

interface Asked {
  readonly path: string;
  readonly bytes: number;
}

export interface Host {
  readonly url: string;
  readonly port: number;
  readonly log: Asked[];
  readonly close: () => Promise<void>;
}

export interface HostOptions {
  /** Path that the site lies under, `/press/2031/`. */
  readonly base?: string;
  readonly port?: number;
  /** Answers a request itself, and says so. */
  readonly intercept?: (path: string, response: ServerResponse) => boolean;
}

export async function serveFolder(folder: string, { base = "/", port = 0, intercept }: HostOptions = {}): Promise<Host> {
  const log: Asked[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    if (intercept?.(path, response)) return;
    const file = path.startsWith(base) ? normalize(join(folder, path.slice(base.length) || "index.html")) : "";
    if (!file.startsWith(folder) || !existsSync(file) || statSync(file).isDirectory()) {
      response.writeHead(404, { "content-type": "text/html" }).end("<!doctype html><title>Not here</title>");
      return;
    }
    log.push({ path, bytes: statSync(file).size });
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream", "content-length": statSync(file).size });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(port, "localhost", resolve));
  const bound = (server.address() as AddressInfo).port;
  return { url: `http://localhost:${bound}${base}`, port: bound, log, close: () => closeServer(server) };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
