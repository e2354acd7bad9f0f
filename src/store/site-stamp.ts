import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import writeFileAtomic from "write-file-atomic";

/** Remembers what a site was built from, so that building the same again can leave it as it is. Losing it costs time, nothing else. */
export interface SiteStamp<T> {
  /** What was kept with the site that lies there, where it is untouched since and came of these inputs; else null. */
  readonly find: (inputs: string) => T | null;
  /** Notes that the site that lies there now came of these inputs. */
  readonly keep: (inputs: string, about: T) => void;
}

interface Entry<T> {
  readonly inputs: string;
  readonly files: string;
  readonly about: T;
}

/** The stamp of the site in `out`, an absolute path; it lies in `.readout/` of the current folder. */
export function openSiteStamp<T>(current: string, out: string): SiteStamp<T> {
  const name = createHash("sha256").update(out).digest("hex").slice(0, 16);
  const path = join(current, ".readout", "sites", `${name}.json`);
  return {
    find: (inputs) =>
      attempt(() => {
        const entry = JSON.parse(readFileSync(path, "utf8")) as Entry<T>;
        return entry.inputs === inputs && entry.files === digestListing(out) ? entry.about : null;
      }),
    keep: (inputs, about) => {
      attempt(() => {
        mkdirSync(dirname(path), { recursive: true });
        const entry: Entry<T> = { inputs, files: digestListing(out), about };
        writeFileAtomic.sync(path, JSON.stringify(entry), { fsync: false });
      });
    },
  };
}

/** Which files lie below a folder, how long they are and when they were written. Throws where it cannot be read. */
function digestListing(folder: string): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    const { size, mtimeMs } = statSync(join(folder, name));
    hash.update(`${name}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

/** No stamp, a damaged one or one that cannot be written: the site is built, and that is all. */
function attempt<R>(action: () => R): R | null {
  try {
    return action();
  } catch {
    return null;
  }
}
