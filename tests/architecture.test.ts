import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("architecture");
const source = resolve(import.meta.dirname, "../src");

interface Layer {
  /** Our layers that it may import. */
  readonly ours: readonly string[];
  /** Packages that it uses, each for one duty: a word more is a decision, a word less is a leftover. */
  readonly packages: readonly string[];
}

/** The table of the house. `cli` may import all of ours. */
const LAYERS: Readonly<Record<string, Layer>> = {
  schema: { ours: [], packages: ["zod"] },
  lexicon: { ours: [], packages: [] },
  text: { ours: ["schema", "lexicon"], packages: ["chrono-node", "wink-eng-lite-web-model", "wink-nlp"] },
  ingest: {
    ours: ["schema", "text"],
    packages: ["@mozilla/readability", "chardet", "iconv-lite", "linkedom", "transliteration", "yaml"],
  },
  derive: { ours: ["schema", "lexicon", "text"], packages: ["transliteration"] },
  consolidate: { ours: ["schema", "lexicon", "text"], packages: ["transliteration"] },
  store: { ours: ["schema"], packages: ["transliteration", "write-file-atomic", "yaml", "zod"] },
  check: { ours: ["schema", "text"], packages: [] },
  export: { ours: ["schema"], packages: ["ical-generator", "schema-dts"] },
  site: {
    ours: ["schema", "text", "export"],
    packages: [
      "@11ty/eleventy",
      "@resvg/resvg-js",
      "d3-geo",
      "esbuild",
      "lightningcss",
      "markdown-it",
      "markdown-it-footnote",
      "nunjucks",
      "topojson-client",
      "topojson-specification",
    ],
  },
  search: { ours: ["schema", "text", "client"], packages: ["esbuild", "fflate", "pagefind"] },
  client: { ours: [], packages: ["pagefind-bindings", "wink-porter2-stemmer"] },
  review: { ours: ["schema", "store", "check"], packages: [] },
  cli: { ours: [], packages: ["chokidar", "commander"] },
};
/** Layers that may touch files. */
const MAY_TOUCH_FILES = new Set(["ingest", "store", "search", "review", "cli"]);
/** Single files elsewhere that read what ships with the program (templates, fonts, styles), never an editor's files. */
const FILE_READERS = new Set(["site/template-loader.ts", "schema/write-json-schemas.ts"]);
/** The one file that asks Node for a package by name: an outline of land that is data, not code. */
const PACKAGE_READERS = new Set(["site/drawings/map.ts"]);
/** Layers without clock, chance or network. */
const PURE = new Set(["schema", "lexicon", "text", "derive", "consolidate", "check", "export", "site"]);

interface Import {
  readonly file: string;
  /** A path below `src/`, or the name of a package as it is written. */
  readonly target: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"));
const texts = new Map(files.map((file) => [file, readFileSync(join(source, file), "utf8")]));
const imports = files.flatMap((file) => importsOf(file, texts.get(file) ?? ""));
const layerOf = (file: string) => file.split("/")[0] ?? "";
const isOurs = (target: string) => target.endsWith(".ts");
/** "chrono-node/en" is of chrono-node, "@11ty/eleventy/x" of @11ty/eleventy. */
const packageOf = (target: string) =>
  target
    .split("/")
    .slice(0, target.startsWith("@") ? 2 : 1)
    .join("/");

function importsOf(file: string, text: string): Import[] {
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^;"']*?\bfrom\s+"([^"]+)"|\bimport\("([^"]+)"\)|(?:^|\n)import\s+"([^"]+)"/g,
  );
  return [...found].map((m) => {
    const path = m[2] ?? m[3] ?? m[4] ?? "";
    const target = path.startsWith(".") ? relative(source, resolve(source, dirname(file), path)).replaceAll("\\", "/") : path;
    return { file, target, typeOnly: Boolean(m[1]) };
  });
}

/** Files of some layers whose code, comments left out, has what a pattern forbids. */
function filesWith(pattern: RegExp, isMeant: (file: string) => boolean): string[] {
  const code = (file: string) => (texts.get(file) ?? "").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  return files.filter((file) => isMeant(file) && pattern.test(code(file)));
}

test("imports are read in every form", () => {
  const text = [
    'import "./a.ts";',
    'import { b } from "./b.ts";',
    'import {\n  c,\n  type D,\n} from "./c.ts";',
    'export * from "./d.ts";',
    'export type { E } from "./e.ts";',
    'const { f } = await import("./f.ts");',
    'import * as g from "g/part";',
  ].join("\n");
  assert.equal(
    importsOf("text/x.ts", text).map(({ target, typeOnly }) => `${target}${typeOnly ? " (type)" : ""}`),
    ["text/a.ts", "text/b.ts", "text/c.ts", "text/d.ts", "text/e.ts (type)", "text/f.ts", "g/part"],
  );
  assert.ok(imports.length > 1000, `${imports.length} imports were read`);
});

test("every file lies in a layer of the table", () => {
  assert.equal(
    files.filter((file) => !(layerOf(file) in LAYERS) && file !== "untyped.d.ts"),
    [],
  );
});

test("layers import only what the table allows", () => {
  const bad = imports
    .filter(({ file, target }) => isOurs(target) && layerOf(file) !== "cli" && layerOf(target) !== layerOf(file))
    .filter(({ file, target, typeOnly }) => {
      if (layerOf(file) === "client" && layerOf(target) === "schema") return !typeOnly;
      return !LAYERS[layerOf(file)]?.ours.includes(layerOf(target));
    });
  assert.equal(bad, []);
});

test("of the client the search uses the format that both share, and nothing that runs in a browser", () => {
  const bad = imports.filter(
    ({ file, target, typeOnly }) =>
      layerOf(file) === "search" && layerOf(target) === "client" && !typeOnly && !target.startsWith("client/search/format/"),
  );
  assert.equal(bad, []);
});

for (const [layer, { packages }] of Object.entries(LAYERS))
  test(`${layer} uses the packages of the table, and all of them`, () => {
    const used = imports.filter(({ file, target }) => layerOf(file) === layer && !isOurs(target) && !target.startsWith("node:"));
    assert.equal([...new Set(used.map(({ target }) => packageOf(target)))].sort(), packages);
  });

test("what is imported can be read off the code: no computed names, no require", () => {
  assert.equal(
    filesWith(/\bimport\((?!")|\brequire\(|\bcreateRequire\b/, (file) => !PACKAGE_READERS.has(file)),
    [],
  );
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
    /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\brandomUUID\b|\brandomBytes\b|\bfetch\(|\bperformance\.now\b|"node:(?:http2?|https|net|dns|tls|os|child_process)"/;
  assert.equal(
    filesWith(forbidden, (file) => PURE.has(layerOf(file))),
    [],
  );
});

test("no letter, number or order is the machine's own language's", () => {
  const forbidden =
    /\.localeCompare\(|\.toLocale(?:Lower|Upper)Case\(|\.toLocale(?:Date|Time)?String\(\s*\)|\bIntl\.\w+\(\s*(?:\)|undefined)|\.get(?:Hours|Date|Day|Month|FullYear)\(/;
  assert.equal(
    filesWith(forbidden, (file) => layerOf(file) !== "client"),
    [],
  );
});

test("only the command line prints, exits, or reads the environment", () => {
  const isMeant = (file: string) => !["cli", "client"].includes(layerOf(file)) && file !== "schema/write-json-schemas.ts";
  assert.equal(filesWith(/\bprocess\.(?:exit|stdout|stderr|env|argv|exitCode)\b|\bconsole\./, isMeant), []);
});

test("the browser's code asks nothing of Node", () => {
  assert.equal(
    imports.filter(({ file, target }) => layerOf(file) === "client" && target.startsWith("node:")),
    [],
  );
  assert.equal(
    filesWith(/\bprocess\.|\bBuffer\.|\bimport\.meta\.dirname\b/, (file) => layerOf(file) === "client"),
    [],
  );
});

test("no import cycles", () => {
  const graph = new Map<string, string[]>();
  for (const { file, target, typeOnly } of imports) if (!typeOnly && isOurs(target)) graph.set(file, [...(graph.get(file) ?? []), target]);
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
