/** A plain static host for tests: any path, a log of what was asked, and faults on request. */
import { readFileSync } from "node:fs";
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
  /** Ends every connection too. May be called again. */
  readonly close: () => Promise<void>;
}

export interface HostOptions {
  /** Path that the site lies under, `/press room/2031/`, not encoded. */
  readonly base?: string;
  readonly port?: number;
  /** Sends parts of a file to those who ask for them. */
  readonly ranges?: boolean;
  /** Answers a request itself, and says so. */
  readonly intercept?: (path: string, response: ServerResponse) => boolean;
}

export async function serveFolder(folder: string, { base = "/", port = 0, ranges = false, intercept }: HostOptions = {}): Promise<Host> {
  const log: Asked[] = [];
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? "/");
    if (intercept?.(path, response)) return;
    const file = path.startsWith(base) ? normalize(join(folder, path.slice(base.length) || "index.html")) : "";
    const bytes = file.startsWith(folder) ? readIfThere(file) : null;
    if (!bytes) {
      response.writeHead(404, { "content-type": "text/html" }).end("<!doctype html><title>Not here</title>");
      return;
    }
    const [, start, end] = (ranges && /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "")) || [];
    const sent = start && end ? bytes.subarray(Number(start), Number(end) + 1) : bytes;
    log.push({ path, bytes: sent.length });
    response.writeHead(start ? 206 : 200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "content-length": sent.length,
      ...(start ? { "content-range": `bytes ${start}-${end}/${bytes.length}` } : {}),
    });
    response.end(sent);
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "localhost", resolve));
  const bound = (server.address() as AddressInfo).port;
  const path = base.split("/").map(encodeURIComponent).join("/");
  return { url: `http://localhost:${bound}${path}`, port: bound, log, close: () => closeServer(server) };
}

/** Serves a folder for the time of `act`, whatever comes of it: a host left open would keep the test process alive. */
export async function withHost(folder: string, options: HostOptions, act: (host: Host) => Promise<void>): Promise<void> {
  const host = await serveFolder(folder, options);
  try {
    await act(host);
  } finally {
    await host.close();
  }
}

function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return "";
  }
}

/** Null for what is no file, or is none any more: a test may exchange the folder while a page loads. */
function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
