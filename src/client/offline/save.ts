import { fetchEarly } from "./fetch-early.ts";
import { fetchPack, isRight } from "./fetch-pack.ts";
import { decline, dropCurrent, fetchJson, hasPack, isDeclined, keepOnly, putPack, readCurrent, readPack, writeCurrent } from "./store.ts";
import type { OfflineManifest, OfflineState, OfflineVersion, Pack } from "./types.ts";

declare const self: ServiceWorkerGlobalScope;

/** An edition up to so many bytes is saved unasked. */
const UNASKED = 10_000_000;

type Report = (state: OfflineState) => void;

/** Looks what is saved and what the host has; saves unasked what is small, updates what is saved. */
export async function look(report: Report): Promise<void> {
  const saved = await readCurrent();
  if (saved && !(await isWhole(saved))) await dropCurrent();
  // The browser ended before the content of what was saved was compared.
  if ((await readCurrent())?.unchecked) await self.navigator.locks.request("readout-save", () => checkSaved(report));
  const now = await readCurrent();
  const host = await fetchJson<OfflineVersion>("offline/version.json").catch(() => null);
  if (now && (!host || host.version === now.version)) return report({ state: "saved", bytes: now.bytes, newer: null });
  if (!host) return;
  if (!now && (await isDeclined())) return report({ state: "removed", bytes: host.bytes });
  if (host.bytes <= UNASKED && !savesData()) return save(report);
  report(now ? { state: "saved", bytes: now.bytes, newer: host.bytes } : { state: "none", bytes: host.bytes });
}

/** A reader who asked the browser to spare the line is not sent megabytes unasked. */
const savesData = () => (self.navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;

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
    report({ state: "saving", done: 0, bytes });
    if (before === null && (await saveEarly(manifest))) {
      report({ state: "saved", bytes, newer: null });
      return await checkSaved(report);
    }
    const done = manifest.packs.map(() => 0);
    const tell = () => report({ state: "saving", done: done.reduce((sum, part) => sum + part, 0), bytes });
    const loads = manifest.packs.map(async (pack, n) => {
      if (!(await hasPack(pack.name))) {
        const whole = await fetchPack(pack, before, (part) => {
          done[n] = part;
          tell();
        });
        await putPack(pack.name, whole);
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

/** The first edition from a fast line: whole, and read offline from now on. False, and nothing kept, where the line is not fast. */
async function saveEarly(manifest: OfflineManifest): Promise<boolean> {
  const missing = await Promise.all(manifest.packs.map(async (pack) => ((await hasPack(pack.name)) ? [] : [pack])));
  const packs = await fetchEarly(missing.flat());
  if (!packs) return false;
  try {
    await Promise.all([...packs].map(([pack, blob]) => putPack(pack.name, blob)));
    await writeCurrent({ ...manifest, unchecked: true });
  } catch (error) {
    // A pack that was never compared must not be taken for one that was.
    await keepOnly(null);
    throw error;
  }
  await keepOnly(manifest);
  return true;
}

/** Compares the content of what was saved early; what is damaged is fetched again, and where it still is, nothing is kept and the reader told. */
async function checkSaved(report: Report): Promise<void> {
  const saved = await readCurrent();
  if (!saved?.unchecked) return;
  const { unchecked: _, ...manifest } = saved;
  try {
    for (const pack of manifest.packs) await mend(pack);
    await writeCurrent(manifest);
  } catch (error) {
    await dropCurrent();
    await keepOnly(null);
    report({ state: "failed", why: reasonOf(error), bytes: manifest.bytes });
  }
}

async function mend(pack: Pack): Promise<void> {
  const kept = await readPack(pack.name);
  if (kept && (await isRight(new Uint8Array(await kept.arrayBuffer()), pack))) return;
  await putPack(pack.name, await fetchPack(pack, null, () => undefined));
}

function reasonOf(error: unknown): "full" | "network" | "damaged" | "refused" {
  if (error instanceof DOMException && error.name === "QuotaExceededError") return "full";
  if (error instanceof DOMException && error.name === "SecurityError") return "refused";
  return error instanceof Error && error.message === "damaged" ? "damaged" : "network";
}

/** Waits for a save that is under way, which would bring back what is removed. */
export function remove(report: Report): Promise<void> {
  return self.navigator.locks.request("readout-save", () => removeNow(report));
}

async function removeNow(report: Report): Promise<void> {
  const bytes = (await readCurrent())?.bytes ?? 0;
  await dropCurrent();
  await keepOnly(null);
  await decline();
  report({ state: "removed", bytes });
}
