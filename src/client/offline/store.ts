/** What the service worker keeps: whole packs by their content, and the manifest of the one complete edition. */
import type { OfflineManifest, OfflineVersion } from "./types.ts";

const CACHE = "readout-offline";
const CURRENT = "offline/current.json";
const DECLINED = "offline/declined";

const keyOf = (path: string) => new URL(path, self.registration.scope).href;
declare const self: ServiceWorkerGlobalScope;

const open = () => caches.open(CACHE + new URL(self.registration.scope).pathname);

/** `unchecked`: its packs have the right lengths, and their content is still to be compared. */
export type SavedManifest = OfflineManifest & { readonly unchecked?: true };

let current: Promise<SavedManifest | null> | undefined;

/** The manifest of the saved edition, null where none is complete. */
export function readCurrent(): Promise<SavedManifest | null> {
  current ??= open()
    .then((cache) => cache.match(keyOf(CURRENT)))
    .then((response) => (response ? (response.json() as Promise<SavedManifest>) : null))
    .catch(() => null);
  return current;
}

export async function writeCurrent(manifest: SavedManifest): Promise<void> {
  const cache = await open();
  await cache.put(keyOf(CURRENT), new Response(JSON.stringify(manifest)));
  current = Promise.resolve(manifest);
  await cache.delete(keyOf(DECLINED));
}

interface Place {
  readonly pack: string;
  readonly start: number;
  readonly length: number;
  readonly packed: boolean;
}

const tables = new WeakMap<OfflineManifest, ReadonlyMap<string, Place>>();

/** Where a file of an edition lies. */
export function placeOf(manifest: OfflineManifest, path: string): Place | undefined {
  const known = tables.get(manifest) ?? tableOf(manifest);
  tables.set(manifest, known);
  return known.get(path);
}

function tableOf({ packs }: OfflineManifest): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { name, files } of packs) {
    let start = 0;
    for (const [path, length, packed] of files) {
      places.set(path, { pack: name, start, length, packed: packed === 1 });
      start += length;
    }
  }
  return places;
}

export async function hasPack(name: string): Promise<boolean> {
  return (await (await open()).match(keyOf(name))) !== undefined;
}

export async function putPack(name: string, bytes: ArrayBuffer | Blob): Promise<void> {
  await (await open()).put(keyOf(name), new Response(bytes));
}

/** Null where the browser has evicted it. */
export async function readPack(name: string): Promise<Blob | null> {
  const response = await (await open()).match(keyOf(name));
  return response ? response.blob() : null;
}

/** Removes packs that an edition does not use; all of them for null. */
export async function keepOnly(manifest: OfflineManifest | null): Promise<void> {
  const cache = await open();
  const keep = new Set(manifest?.packs.map((pack) => keyOf(pack.name)));
  for (const { url } of await cache.keys()) if (/\/pack-[^/]+\.bin$/.test(url) && !keep.has(url)) await cache.delete(url);
}

/** Forgets the edition; packs stay until they are removed or used again. */
export async function dropCurrent(): Promise<void> {
  await (await open()).delete(keyOf(CURRENT));
  current = Promise.resolve(null);
}

/** Remembers that the reader removed the edition, so that it is not saved again unasked. */
export async function decline(): Promise<void> {
  await (await open()).put(keyOf(DECLINED), new Response("yes"));
}

export async function isDeclined(): Promise<boolean> {
  return (await (await open()).match(keyOf(DECLINED))) !== undefined;
}

/** A JSON file of the host, past every cache; null where the host has none or answers with a page of its own. */
export async function fetchJson<T extends OfflineVersion>(path: string): Promise<T | null> {
  const response = await fetch(keyOf(path), { cache: "no-store", signal: AbortSignal.timeout(10_000) });
  if (!response.ok || /^text\/html/.test(response.headers.get("content-type") ?? "")) return null;
  return (await response.json().catch(() => null)) as T | null;
}

export const scopeUrl = keyOf;
