import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { createLive, EVENTS, type Live, problemPage, SCRIPT, SCRIPT_TEXT, withScript } from "./live.ts";
import { findFile, sendFile } from "./static.ts";

export interface SiteServer {
  readonly server: Server;
  readonly live: Live;
}

/** Serves a folder to this machine, and nothing outside the folder. */
export function createSiteServer(root: string): SiteServer {
  const live = createLive();
  const server = createServer((request, response) => {
    try {
      answer(root, live, request, response);
    } catch {
      // The folder was swapped between two looks: the page asks again when the build reports.
      if (!response.headersSent) response.writeHead(503, { "content-type": "text/plain" });
      response.end("The site is being replaced; reload.\n");
    }
  });
  return { server, live };
}

function answer(root: string, live: Live, request: IncomingMessage, response: ServerResponse): void {
  const url = request.url ?? "/";
  if (request.method !== "GET" && request.method !== "HEAD") response.writeHead(405, { allow: "GET, HEAD" }).end();
  else if (url === EVENTS) live.join(response);
  else if (url === SCRIPT) sendText(response, 200, "text/javascript; charset=utf-8", SCRIPT_TEXT);
  else answerFromSite(root, live, request, response, findFile(root, url));
}

function answerFromSite(root: string, live: Live, request: IncomingMessage, response: ServerResponse, file: string | null): void {
  const problem = live.lastProblem();
  if (file?.endsWith(".html")) sendText(response, 200, HTML, withScript(readFileSync(file, "utf8")));
  else if (file) sendFile(request, response, file);
  else if (problem !== null && !existsSync(join(root, "index.html"))) sendText(response, 503, HTML, problemPage(problem));
  else sendText(response, 404, HTML, withScript(readNotFound(root)));
}

const HTML = "text/html; charset=utf-8";

function sendText(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { "content-type": type, "cache-control": "no-store", "x-content-type-options": "nosniff" });
  response.end(text);
}

function readNotFound(root: string): string {
  const own = join(root, "404.html");
  if (existsSync(own)) return readFileSync(own, "utf8");
  return '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Not found</title></head><body><h1>Not found</h1><p>There is no such page. <a href="/">Front page</a></p></body></html>';
}

/** Listens on 127.0.0.1. Where the port is taken and nobody asked for it, any free one will do. */
export async function listen(server: Server, port: number, orAnother: boolean): Promise<number> {
  try {
    return await listenOn(server, port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || !orAnother) throw error;
    return listenOn(server, 0);
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}
