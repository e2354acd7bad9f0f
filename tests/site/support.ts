/** The fixture site, built once per test process into a temporary folder. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSite, type SiteInput } from "../../src/site/index.ts";
import { briefs, record, settings } from "../fixtures/site/strait-talks.ts";

export interface BuiltSite {
  readonly folder: string;
  /** Paths of all files, with forward slashes, sorted. */
  readonly files: readonly string[];
  readonly read: (path: string) => string;
}

const built = new Map<string, Promise<BuiltSite>>();

/** Builds under a name; the same name gives the same site. It is removed when the process ends. */
export function siteFor(name: string, change: Partial<Omit<SiteInput, "out">> = {}): Promise<BuiltSite> {
  const known = built.get(name);
  if (known) return known;
  const site = build(change);
  built.set(name, site);
  return site;
}

async function build(change: Partial<Omit<SiteInput, "out">>): Promise<BuiltSite> {
  const folder = mkdtempSync(join(tmpdir(), "readout-site-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  await buildSite({ record, briefing: settings, briefs, baseUrl: null, ...change, out: folder });
  const files = readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
  return { folder, files, read: (path) => readFileSync(join(folder, path), "utf8") };
}
