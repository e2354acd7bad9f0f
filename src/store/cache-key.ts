import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

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
  const hash = createHash("sha256").update(process.version);
  for (const layer of DERIVERS)
    for (const name of readdirSync(join(source, layer), { recursive: true, encoding: "utf8" }).sort())
      if (/\.(?:ts|js|json)$/.test(name) && !name.endsWith(".d.ts"))
        hash.update(`${name}\0`).update(readFileSync(join(source, layer, name)));
  known = hash.digest("hex");
  return known;
}
