import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Folder of the program itself: where `templates/`, `src/` and `node_modules/` stand, from the sources and from `dist/` alike. */
const PACKAGE_ROOT = findRoot(import.meta.dirname);

export const TEMPLATES = join(PACKAGE_ROOT, "templates");
export const STYLES = join(PACKAGE_ROOT, "src/site/styles");
export const CLIENT = join(PACKAGE_ROOT, "src/client");

/** Path of a file of an installed package, wherever npm has put it. */
export function packagedFile(path: string): string {
  for (let folder = PACKAGE_ROOT; ; folder = dirname(folder)) {
    const file = join(folder, "node_modules", path);
    if (existsSync(file)) return file;
    if (folder === dirname(folder)) throw new Error(`${path} is not installed: run npm ci`);
  }
}

/** Bytes of a file of an installed package. */
export function readPackagedFile(path: string): Uint8Array {
  return readFileSync(packagedFile(path));
}

function findRoot(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json")) && existsSync(join(folder, "templates"))) return folder;
    if (folder === dirname(folder)) throw new Error("the program's templates are missing");
  }
}

export interface ComponentExamples {
  readonly name: string;
  readonly examples: readonly { readonly name: string; readonly params: Readonly<Record<string, unknown>> }[];
}

/** The components' folders in alphabetical order, each with its `examples.json`. */
export function readComponents(): readonly ComponentExamples[] {
  const folder = join(TEMPLATES, "components");
  return readdirSync(folder)
    .sort()
    .map((name) => ({
      name,
      examples: JSON.parse(readFileSync(join(folder, name, "examples.json"), "utf8")) as ComponentExamples["examples"],
    }));
}
