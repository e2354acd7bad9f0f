import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "fflate";

/** Packed the same on every machine and every day: no name, no time, and a packer that comes with the program. */
export function pack(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: 7, mtime: 0 });
}

/** Ten hexadecimal digits that stand for all the bytes: the folder of an index, so that two versions never mix. */
export function versionOf(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash("sha256");
  for (const [name, bytes] of files) hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  return hash.digest("hex").slice(0, 10);
}

/** Thousands of small files: waiting for each in turn takes several times as long as writing them. */
export function writeAll(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(folder, `${name}.bin`), bytes);
}
