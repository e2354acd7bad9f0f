import { readPack, scopeUrl } from "./store.ts";
import type { OfflineManifest, Pack } from "./types.ts";

type Bytes = Uint8Array<ArrayBuffer>;
type Progress = (bytes: number) => void;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Gaps up to so many bytes are fetched along: a request costs more. */
const GAP = 30_000;
/** More stretches than this, or most of the pack: it is fetched whole. */
const MOST_STRETCHES = 24;
const MOST_SHARE = 0.6;
/** Milliseconds without a byte after which a save has failed. */
const STALL = 30_000;

/**
 * A pack with its bytes checked. What the edition before (`before`) has of it is taken from there and only the rest is asked for,
 * where the host can send parts; else the pack is fetched whole, and once more where it is damaged. The browser's own cache is
 * passed by: it would keep a second copy.
 */
export async function fetchPack(pack: Pack, before: OfflineManifest | null, progress: Progress): Promise<ArrayBuffer> {
  const patched = before ? await patch(pack, before, progress).catch(() => null) : null;
  if (patched && (await isRight(patched, pack))) return patched.buffer;
  for (let tries = 2; tries > 0; tries--) {
    const whole = new Uint8Array(pack.bytes);
    if ((await fetchInto(whole, pack, progress)) && (await isRight(whole, pack))) return whole.buffer;
  }
  throw new Error("damaged");
}

/** Reads a whole pack into its place; false where it is longer or shorter than it should be. */
async function fetchInto(whole: Bytes, pack: Pack, progress: Progress): Promise<boolean> {
  const stop = new AbortController();
  let stalled = setTimeout(() => stop.abort(), STALL);
  const response = await fetch(scopeUrl(pack.name), { cache: "no-store", signal: stop.signal });
  if (!response.ok || !response.body) throw new Error("network");
  const reader = response.body.getReader();
  let at = 0;
  let told = 0;
  for (;;) {
    const { done, value } = await reader.read();
    clearTimeout(stalled);
    if (done) return at === whole.length;
    stalled = setTimeout(() => stop.abort(), STALL);
    if (at + value.length > whole.length) {
      void reader.cancel();
      return false;
    }
    whole.set(value, at);
    at += value.length;
    if (at - told < 250_000) continue;
    told = at;
    progress(at);
  }
}

/** The pack out of the files that the edition before has, and of the stretches that it lacks; null where that is not worth it. */
async function patch(pack: Pack, before: OfflineManifest, progress: Progress): Promise<Bytes | null> {
  const whole = new Uint8Array(pack.bytes);
  const missing = await copyKnown(whole, pack, before);
  const wanted = missing.reduce((sum, { start, end }) => sum + end - start, 0);
  if (missing.length > MOST_STRETCHES || wanted > pack.bytes * MOST_SHARE) return null;
  let done = pack.bytes - wanted;
  progress(done);
  for (const { start, end } of missing) {
    const response = await fetch(scopeUrl(pack.name), {
      headers: { range: `bytes=${start}-${end - 1}` },
      cache: "no-store",
      signal: AbortSignal.timeout(STALL),
    });
    const part = response.status === 206 ? new Uint8Array(await response.arrayBuffer()) : null;
    if (part?.length !== end - start) return null;
    whole.set(part, start);
    done += part.length;
    progress(done);
  }
  return whole;
}

/** Copies every file that the edition before has, and returns the stretches between them. */
async function copyKnown(whole: Bytes, pack: Pack, before: OfflineManifest): Promise<Stretch[]> {
  const known = filesByHash(before);
  const sources = new Map<string, Bytes>();
  const missing: { start: number; end: number }[] = [];
  let at = 0;
  for (const [, length, , hash] of pack.files) {
    const place = known.get(`${hash} ${length}`);
    const source = place && (sources.get(place.pack) ?? (await bytesOf(place.pack)));
    if (place && source) sources.set(place.pack, source);
    const last = missing.at(-1);
    if (place && source && place.start + length <= source.length) whole.set(source.subarray(place.start, place.start + length), at);
    else if (last && at - last.end <= GAP) last.end = at + length;
    else missing.push({ start: at, end: at + length });
    at += length;
  }
  return missing;
}

/** Nothing where the browser has evicted it. */
async function bytesOf(name: string): Promise<Bytes> {
  const pack = await readPack(name);
  return pack ? new Uint8Array(await pack.arrayBuffer()) : new Uint8Array(0);
}

function filesByHash(edition: OfflineManifest): Map<string, { readonly pack: string; readonly start: number }> {
  const places = new Map<string, { pack: string; start: number }>();
  for (const pack of edition.packs) {
    let start = 0;
    for (const [, length, , hash] of pack.files) {
      places.set(`${hash} ${length}`, { pack: pack.name, start });
      start += length;
    }
  }
  return places;
}

/** Whether bytes are a pack's, by its SHA-256. */
export async function isRight(bytes: Bytes, pack: Pack): Promise<boolean> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("") === pack.sha256;
}
