import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { bundleScripts, CLIENT, type Scripts } from "./bundle.ts";

const ROOT = resolve(import.meta.dirname, "..", "..");
/** Where `npm run compile` leaves the scripts, seen from `dist/` and from the sources. */
const PLACES = [join(ROOT, "scripts.json"), join(ROOT, "dist", "scripts.json")];

interface Compiled extends Scripts {
  /** Stands for all that the scripts were made of. */
  readonly of: string;
}

/**
 * The scripts as they were made when the program was compiled, where they are of these sources and this Pagefind; else made now,
 * which takes longer than indexing a thousand statements.
 */
export async function searchScripts(pagefindScript: string, places: readonly string[] = PLACES): Promise<Scripts> {
  const place = places.find((file) => existsSync(file));
  const compiled = place ? (JSON.parse(readFileSync(place, "utf8")) as Compiled) : null;
  return compiled?.of === markOf(pagefindScript) ? compiled : bundleScripts(pagefindScript);
}

export async function compileScripts(pagefindScript: string, file: string): Promise<void> {
  const compiled: Compiled = { of: markOf(pagefindScript), ...(await bundleScripts(pagefindScript)) };
  await writeFile(file, JSON.stringify(compiled));
}

/** A hash of Pagefind's script and of every browser source; packages change by `npm ci` only, which compiles. */
function markOf(pagefindScript: string): string {
  const hash = createHash("sha256").update(pagefindScript);
  const paths = CLIENT ? readdirSync(CLIENT, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts")) : [];
  for (const path of paths.sort()) {
    const text = readFileSync(join(CLIENT ?? "", path));
    hash.update(`\n${path.replaceAll("\\", "/")} ${text.length}\n`).update(text);
  }
  return hash.digest("hex");
}
