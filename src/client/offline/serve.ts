import { dropCurrent, placeOf, readCurrent, readPack, scopeUrl } from "./store.ts";
import type { OfflineManifest } from "./types.ts";

declare const self: ServiceWorkerGlobalScope;

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json",
  svg: "image/svg+xml",
  png: "image/png",
  woff2: "font/woff2",
  webmanifest: "application/manifest+json",
};

/** Path of an address inside the site: no query, `index.html` for a folder. Null outside. */
export function pathOf(url: string): string | null {
  const scope = scopeUrl("./");
  if (!url.startsWith(scope)) return null;
  const path = decodeURIComponent(new URL(url).pathname.slice(new URL(scope).pathname.length));
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/**
 * Answers from the saved edition; null where it lacks the file. A script that names another index than the saved one
 * (`?v=`) is not in it: a page of a new edition never gets an old index.
 */
async function fromSaved(url: string): Promise<Response | null> {
  const manifest = await readCurrent();
  const path = pathOf(url);
  const wanted = new URL(url).searchParams.get("v");
  if (!manifest || path === null || (wanted !== null && wanted !== manifest.index)) return null;
  return readFile(manifest, path);
}

async function readFile(manifest: OfflineManifest, path: string): Promise<Response | null> {
  // A host may leave ".html" out of its addresses.
  const file = placeOf(manifest, path) ? path : `${path}.html`;
  const place = placeOf(manifest, file);
  if (!place) return null;
  const whole = await readPack(place.pack);
  if (!whole) {
    await dropCurrent();
    return null;
  }
  const part = whole.slice(place.start, place.start + place.length);
  const body = place.packed ? part.stream().pipeThrough(new DecompressionStream("gzip")) : part;
  return new Response(body, { headers: { "content-type": TYPES[file.split(".").at(-1) ?? ""] ?? "application/octet-stream" } });
}

/**
 * Search is one piece: the scripts and the index of the saved edition come from it, for its own pages. All else comes from the
 * host, and from the edition where the host is not to be had.
 */
export async function respond(request: Request): Promise<Response> {
  const path = pathOf(request.url);
  if (path?.startsWith("search/")) return (await fromSaved(request.url)) ?? fetch(request).catch(() => goneOr(path));
  const answer = fetch(request);
  try {
    const response = await Promise.race([answer, patience()]);
    hangs = response === null;
    if (response && response.status < 500) return response;
    return (await fromSaved(request.url)) ?? response ?? (await answer);
  } catch (error) {
    const saved = await fromSaved(request.url);
    if (saved) return saved;
    if (request.mode === "navigate") return notSaved();
    throw error;
  }
}

/** Whether the network neither answered nor failed when it was asked last: then a page's parts are not all waited for in turn. */
let hangs = false;

const patience = () => new Promise<null>((resolve) => setTimeout(() => resolve(null), hangs ? 500 : 6000));

/** 410 where a page asks for the index of an edition that a newer one has taken the place of; else the failure it is. */
async function goneOr(path: string): Promise<Response> {
  const manifest = await readCurrent();
  if (manifest && !placeOf(manifest, path)) return new Response(null, { status: 410 });
  return Response.error();
}

/** Said in place of a page that is not saved, at its address: the links of the page that says so are made to hold there. */
async function notSaved(): Promise<Response> {
  const page = await fromSaved(scopeUrl("not-saved.html"));
  const html = page ? await page.text() : "<!doctype html><title>Not saved</title><h1>This page is not saved for offline reading</h1>";
  const linked = html.replace(/(\s(?:href|src|action|data-root)=")(?![a-z]+:|[#/])/g, (start) => start + scopeUrl("./"));
  return new Response(linked, { status: 503, headers: { "content-type": "text/html; charset=utf-8" } });
}
