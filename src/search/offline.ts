import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { gzipSync } from "fflate";
import type { OfflineManifest, Pack } from "../client/offline/types.ts";

/** Packs are kept whole by the browser; larger ones are split by the files' names, so that a change stays in its part. */
const PACK_BYTES = 12_000_000;
/** Already packed as they are. */
const PACKED = new Set([".bin", ".woff2", ".png"]);

interface Entry {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly packed: 0 | 1;
}

/** Puts every page and every file of the index into a few packs that the service worker saves. */
export async function buildOffline(out: string, index: string): Promise<void> {
  const folder = join(out, "offline");
  await rm(folder, { recursive: true, force: true });
  const paths = (await readdir(out, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(out.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter(isSaved)
    .sort();
  const entries = await Promise.all(paths.map((path) => readEntry(out, path)));
  await mkdir(folder, { recursive: true });
  const packs: Pack[] = [];
  for (const group of groupEntries(entries)) {
    const whole = joinBytes(group.map((entry) => entry.bytes));
    const sha256 = sha256Of(whole);
    const name = `offline/pack-${sha256.slice(0, 12)}.bin`;
    await writeFile(join(out, name), whole);
    const files = group.map(({ path, bytes, packed }) => [path, bytes.length, packed, sha256Of(bytes).slice(0, 12)] as const);
    packs.push({ name, bytes: whole.length, sha256, files });
  }
  const version = sha256Of(JSON.stringify([packs, index])).slice(0, 12);
  const bytes = packs.reduce((sum, pack) => sum + pack.bytes, 0);
  await writeFile(join(folder, "manifest.json"), JSON.stringify({ version, bytes, index, packs } satisfies OfflineManifest));
  await writeFile(join(folder, "version.json"), JSON.stringify({ version, bytes }));
}

const sha256Of = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");

/**
 * Left out: what the browser asks the host for itself, the index's scripts for folders, hidden files, and what is fetched to be
 * taken elsewhere (tables, calendars, feeds), which would make the save half as large again.
 */
function isSaved(path: string): boolean {
  return (
    !/^(?:sw\.js|robots\.txt|sitemap\.xml|feed\.xml|calendar\.ics|(?:data|feeds|calendar)\/.*|search\/[^/]+\/.*\.js)$/.test(path) &&
    !path.split("/").some((part) => part.startsWith("."))
  );
}

async function readEntry(out: string, path: string): Promise<Entry> {
  const bytes = new Uint8Array(await readFile(join(out, path)));
  if (PACKED.has(extname(path))) return { path, bytes, packed: 0 };
  return { path, bytes: gzipSync(bytes, { level: 9, mtime: 0 }), packed: 1 };
}

/** Pages and index apart, each in as many packs as its size asks for. */
function groupEntries(entries: readonly Entry[]): Entry[][] {
  const isIndex = ({ path }: Entry) => /^search\/[^/]+\//.test(path);
  return [entries.filter((entry) => !isIndex(entry)), entries.filter(isIndex)].flatMap((list) => {
    const parts = Math.ceil(list.reduce((sum, entry) => sum + entry.bytes.length, 0) / PACK_BYTES);
    const groups = Array.from({ length: parts }, () => [] as Entry[]);
    for (const entry of list) groups[createHash("sha256").update(entry.path).digest().readUInt16BE() % parts]?.push(entry);
    return groups.filter((group) => group.length > 0);
  });
}

function joinBytes(list: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(list.reduce((sum, bytes) => sum + bytes.length, 0));
  let at = 0;
  for (const bytes of list) {
    out.set(bytes, at);
    at += bytes.length;
  }
  return out;
}
