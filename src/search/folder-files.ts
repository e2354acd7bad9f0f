import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { scriptOf } from "../client/search/format/script-name.ts";

/** The index once more as classic scripts: a page opened from a folder may load scripts and nothing else. */
export function writeFolderFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  const scripts = new Map<string, string[]>();
  for (const [name, bytes] of files) {
    const lines = scripts.get(scriptOf(name)) ?? [];
    lines.push(`self.readoutFile(${JSON.stringify(name)},"${Buffer.from(bytes).toString("base64")}");\n`);
    scripts.set(scriptOf(name), lines);
  }
  for (const [name, lines] of scripts) writeFileSync(join(folder, `${name}.js`), lines.join(""));
}
