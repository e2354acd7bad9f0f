import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("architecture");
const source = resolve(import.meta.dirname, "../src");

/** Which layers a layer may import: the table of the house. `cli` may import all. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  lexicon: [],
  text: ["schema", "lexicon"],
  ingest: ["schema", "text"],
  derive: ["schema", "lexicon", "text"],
  consolidate: ["schema", "lexicon", "text"],
  store: ["schema"],
  check: ["schema", "text"],
  export: ["schema"],
  site: ["schema", "text", "export"],
  search: ["schema", "client"],
  client: [],
  review: ["schema", "store", "check"],
};
/** Layers that may touch files. */
const MAY_TOUCH_FILES = new Set(["ingest", "store", "search", "review", "cli"]);
/** Single files elsewhere that read what ships with the program (templates, fonts, styles), never an editor's files. */
const FILE_READERS = new Set(["site/template-loader.ts", "schema/write-json-schemas.ts"]);
/** Layers without clock, chance or network. */
const PURE = new Set(["schema", "lexicon", "text", "derive", "consolidate", "check", "export", "site"]);

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"));
const imports = files.flatMap(importsOf);
const layerOf = (file: string) => file.split("/")[0] ?? "";

function importsOf(file: string): Import[] {
  const text = readFileSync(join(source, file), "utf8");
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^;"']*?\bfrom\s+"([^"]+)"|\bimport\("([^"]+)"\)|(?:^|\n)import\s+"([^"]+)"/g,
  );
  return [...found].map((m) => {
    const path = m[2] ?? m[3] ?? m[4] ?? "";
    const target = path.startsWith(".") ? relative(source, resolve(source, dirname(file), path)).replaceAll("\\", "/") : path;
    return { file, target, typeOnly: Boolean(m[1]) };
  });
}

test("layers import only what the table allows", () => {
  const ours = new Set([...Object.keys(MAY_IMPORT), "cli"]);
  const bad = imports
    .filter(({ file, target }) => layerOf(file) !== "cli" && ours.has(layerOf(target)) && layerOf(target) !== layerOf(file))
    .filter(({ file, target, typeOnly }) => {
      if (layerOf(file) === "client" && layerOf(target) === "schema") return !typeOnly;
      return !MAY_IMPORT[layerOf(file)]?.includes(layerOf(target));
    });
  assert.equal(bad, []);
  assert.ok(imports.length > 20, "imports were read");
});

test("files are touched only where files are the duty", () => {
  const bad = imports.filter(
    ({ file, target }) =>
      /^(?:node:)?fs(?:\/|$)|^write-file-atomic$/.test(target) && !MAY_TOUCH_FILES.has(layerOf(file)) && !FILE_READERS.has(file),
  );
  assert.equal(bad, []);
});

test("the pure layers have no clock, no chance and no network", () => {
  const forbidden =
    /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bfetch\(|\bperformance\.now\b|"node:(?:http|https|net|child_process)"/;
  const bad = files.filter((file) => PURE.has(layerOf(file)) && forbidden.test(readFileSync(join(source, file), "utf8")));
  assert.equal(bad, []);
});

test("no import cycles", () => {
  const graph = new Map<string, string[]>();
  for (const { file, target, typeOnly } of imports)
    if (!typeOnly && target.endsWith(".ts")) graph.set(file, [...(graph.get(file) ?? []), target]);
  const state = new Map<string, "open" | "done">();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === "done") return;
    if (state.get(file) === "open") {
      cycles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      return;
    }
    state.set(file, "open");
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    state.set(file, "done");
  };
  for (const file of files) visit(file, []);
  assert.equal(cycles, []);
});

test.run();
