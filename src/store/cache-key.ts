import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";

/** One digest of several parts; parts cannot run into each other. */
export function formatKey(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 40);
}

/** The layers whose code decides what an article's record holds. */
const DERIVERS = ["schema", "lexicon", "text", "ingest", "derive"];
let known: string | null = null;

/** The deriving code's version: a digest of its files, so that a changed rule or word derives everything anew. */
export function readDeriverVersion(): string {
  if (known !== null) return known;
  const source = resolve(import.meta.dirname, "..");
  known = digestFiles(DERIVERS.map((layer) => join(source, layer)));
  return known;
}

/** A digest of program files, and of those below folders, by name and content, and of the Node that runs them. */
export function digestFiles(paths: readonly string[]): string {
  const hash = createHash("sha256").update(process.version);
  const add = (name: string, path: string) => hash.update(`${name}\0`).update(readFileSync(path));
  for (const path of paths) {
    if (statSync(path).isFile()) add(basename(path), path);
    else
      for (const name of readdirSync(path, { recursive: true, encoding: "utf8" }).sort())
        if (/\.(?:ts|js|json|njk|css)$/.test(name) && !name.endsWith(".d.ts")) add(name, join(path, name));
  }
  return hash.digest("hex");
}
