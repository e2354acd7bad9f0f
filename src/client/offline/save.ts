import { decline, dropCurrent, fetchJson, hasPack, isDeclined, keepOnly, putPack, readCurrent, scopeUrl, writeCurrent } from "./store.ts";
import type { OfflineManifest, OfflineState, OfflineVersion } from "./types.ts";

declare const self: ServiceWorkerGlobalScope;

/** An edition up to so many bytes is saved unasked. */
const UNASKED = 10_000_000;

type Report = (state: OfflineState) => void;

/** Looks what is saved and what the host has; saves unasked what is small, updates what is saved. */
export async function look(report: Report): Promise<void> {
  const saved = await readCurrent();
  if (saved && !(await isWhole(saved))) await dropCurrent();
  const now = await readCurrent();
  const host = await fetchJson<OfflineVersion>("offline/version.json").catch(() => null);
  if (now && (!host || host.version === now.version)) return report({ state: "saved", bytes: now.bytes, newer: null });
  if (!host) return;
  if (!now && (await isDeclined())) return report({ state: "removed", bytes: host.bytes });
  if (host.bytes <= UNASKED) return save(report);
  report(now ? { state: "saved", bytes: now.bytes, newer: host.bytes } : { state: "none", bytes: host.bytes });
}

async function isWhole(manifest: OfflineManifest): Promise<boolean> {
  return (await Promise.all(manifest.packs.map((pack) => hasPack(pack.name)))).every(Boolean);
}

/** Fetches the packs that are missing, one save at a time for all tabs; only a whole edition takes the place of the last. */
export function save(report: Report): Promise<void> {
  return self.navigator.locks.request("readout-save", () => saveNow(report));
}

async function saveNow(report: Report): Promise<void> {
  const before = await readCurrent();
  let bytes = 0;
  try {
    const manifest = await fetchJson<OfflineManifest>("offline/manifest.json");
    if (!manifest) throw new Error("network");
    bytes = manifest.bytes;
    const done = manifest.packs.map(() => 0);
    const tell = () => report({ state: "saving", done: done.reduce((sum, part) => sum + part, 0), bytes });
    const loads = manifest.packs.map(async (pack, n) => {
      if (!(await hasPack(pack.name))) {
        const blob = await fetchPack(pack, (part) => {
          done[n] = part;
          tell();
        });
        await putPack(pack.name, blob);
      }
      done[n] = pack.bytes;
      tell();
    });
    // All are waited for, so that what has arrived is kept when another fails.
    const failed = (await Promise.allSettled(loads)).find((load) => load.status === "rejected");
    if (failed) throw failed.reason;
    await writeCurrent(manifest);
    await keepOnly(manifest);
    report({ state: "saved", bytes, newer: null });
  } catch (error) {
    const why = reasonOf(error);
    // A full store keeps the last edition whole and gives back what was begun; after a broken line the next try goes on.
    if (why === "full") await keepOnly(before).catch(() => undefined);
    report({ state: "failed", why, bytes });
  }
}

function reasonOf(error: unknown): "full" | "network" | "damaged" | "refused" {
  if (error instanceof DOMException && error.name === "QuotaExceededError") return "full";
  if (error instanceof DOMException && error.name === "SecurityError") return "refused";
  return error instanceof Error && error.message === "damaged" ? "damaged" : "network";
}

/** A pack with its bytes checked; once more where they are not what the manifest says. */
async function fetchPack(pack: OfflineManifest["packs"][number], progress: (bytes: number) => void): Promise<Blob> {
  for (const cache of ["default", "reload"] as const) {
    const response = await fetch(scopeUrl(pack.name), { cache });
    if (!response.ok || !response.body) throw new Error("network");
    const blob = await readAll(response.body, progress);
    if ((await sha256(blob)) === pack.sha256) return blob;
  }
  throw new Error("damaged");
}

async function readAll(body: ReadableStream<Uint8Array<ArrayBuffer>>, progress: (bytes: number) => void): Promise<Blob> {
  const reader = body.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  let told = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts);
    parts.push(value);
    bytes += value.length;
    if (bytes - told < 250_000) continue;
    told = bytes;
    progress(bytes);
  }
}

async function sha256(blob: Blob): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", await blob.arrayBuffer()));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export async function remove(report: Report): Promise<void> {
  const bytes = (await readCurrent())?.bytes ?? 0;
  await dropCurrent();
  await keepOnly(null);
  await decline();
  report({ state: "removed", bytes });
}
