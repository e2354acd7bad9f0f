import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Files of the index in one script: a folder opened without a server reads few large files best. */
export const PER_SCRIPT = 32;

/** Name of the script that holds a file: all files of a kind ("c-40") in runs, the single ones together. */
export function scriptOf(name: string): string {
  const [, kind = name, number = "0"] = /^(.*)-(\d+)$/.exec(name) ?? [];
  return `${kind}.${Math.floor(Number(number) / PER_SCRIPT)}`;
}

/** The index once more as classic scripts: a page opened from a folder may load scripts and nothing else. */
export async function writeFolderFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const scripts = new Map<string, string[]>();
  for (const [name, bytes] of files) {
    const lines = scripts.get(scriptOf(name)) ?? [];
    lines.push(`self.readoutFile(${JSON.stringify(name)},"${Buffer.from(bytes).toString("base64")}");\n`);
    scripts.set(scriptOf(name), lines);
  }
  for (const [name, lines] of scripts) await writeFile(join(folder, `${name}.js`), lines.join(""));
}
