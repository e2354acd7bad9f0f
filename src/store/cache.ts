import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";

/** What was derived before, by a digest of everything it was derived from. Losing it costs time, nothing else. */
export interface Cache<T> {
  readonly get: (key: string) => T | null;
  readonly put: (key: string, value: T) => void;
  /** Forgets every entry that was neither read nor written since the cache was opened. */
  readonly prune: () => void;
}

/** The cache of a briefing folder, in `.readout/` of the current folder: never inside the briefing. */
export function openCache<T>(current: string, folder: string): Cache<T> {
  const own = createHash("sha256").update(realpathSync(folder)).digest("hex").slice(0, 16);
  const root = join(current, ".readout", own);
  const used = new Set<string>();
  const path = (key: string) => join(root, `${key}.json`);
  return {
    get: (key) => {
      const value = readEntry<T>(path(key));
      if (value !== null) used.add(`${key}.json`);
      return value;
    },
    put: (key, value) => {
      used.add(`${key}.json`);
      attempt(() => {
        mkdirSync(root, { recursive: true });
        const payload = JSON.stringify(value);
        writeFileAtomic.sync(path(key), `${digest(payload)}\n${payload}`, { fsync: false });
      });
    },
    prune: () => {
      attempt(() => {
        for (const name of readdirSync(root)) if (!used.has(name)) rmSync(join(root, name), { force: true });
      });
    },
  };
}

/** A damaged entry is as good as none. */
function readEntry<T>(path: string): T | null {
  try {
    const text = readFileSync(path, "utf8");
    const end = text.indexOf("\n");
    const payload = text.slice(end + 1);
    return digest(payload) === text.slice(0, end) ? (JSON.parse(payload) as T) : null;
  } catch {
    return null;
  }
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** A cache that cannot be written is no reason to fail: the current folder may be read-only. */
function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // See above.
  }
}
