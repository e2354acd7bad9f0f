/** Briefing folders for tests, made below the system's temporary folder. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes the files into a fresh folder named `briefing` and returns its path; its parent is the current folder of the test. */
export function makeBriefing(files: Files): string {
  const folder = join(mkdtempSync(join(tmpdir(), "readout-test-")), "briefing");
  mkdirSync(folder);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

/** Every file below a folder with its bytes (latin1, so that all of them compare), in order of paths. */
export function readTree(folder: string): Record<string, string> {
  const tree: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) tree[path.slice(folder.length + 1).replaceAll("\\", "/")] = readFileSync(path, "latin1");
  }
  return Object.fromEntries(Object.entries(tree).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function removeBriefing(folder: string): void {
  rmSync(dirname(folder), { recursive: true, force: true });
}
