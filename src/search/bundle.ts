import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, type Plugin } from "esbuild";

/** The browser's sources, which ship with the program, seen from the sources and from `dist/` alike. */
const CLIENT = [join("..", "client"), join("..", "..", "..", "src", "client")]
  .map((path) => resolve(import.meta.dirname, path))
  .find((folder) => existsSync(join(folder, "search", "page", "main.ts")));

async function bundle(entry: string, plugins: Plugin[] = []): Promise<string> {
  if (!CLIENT) throw new Error("the program's browser sources are missing");
  const result = await build({
    entryPoints: [join(CLIENT, `${entry}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    legalComments: "none",
    plugins,
    // Pagefind asks where its script lies, to load the rest; here the page loads everything.
    define: { "import.meta.url": "undefined" },
  });
  return result.outputFiles[0]?.text ?? "";
}

/** The scripts that do not depend on the index: the search page's and the service worker's. */
export async function bundlePages(): Promise<{ page: string; worker: string }> {
  const [page, worker] = await Promise.all([bundle("search/page/main"), bundle("offline/worker")]);
  return { page, worker };
}

/**
 * The engine, with the bindings out of Pagefind's script. It comes as a function in a classic script, so that the page can start
 * it as a worker from its own text, also from file://, or call it where a worker is refused.
 */
export async function bundleEngine(pagefindScript: string): Promise<string> {
  const engine = await bundle("search/engine/main", [pagefindBindings(pagefindScript)]);
  return `self.readoutEngine=function(self){${engine}};`;
}

/** Of Pagefind's browser script only the bindings: loading, workers and result objects are the search's own. */
function pagefindBindings(script: string): Plugin {
  const exportsAt = script.lastIndexOf("export{");
  if (exportsAt < 0 || !script.includes("let wasm_bindgen="))
    throw new Error("this version of Pagefind has another script than the one known");
  const contents = `${script.slice(0, exportsAt)}export{wasm_bindgen};`;
  return {
    name: "pagefind-bindings",
    setup(builder) {
      builder.onResolve({ filter: /^pagefind-bindings$/ }, ({ path }) => ({ path, namespace: "pagefind" }));
      builder.onLoad({ filter: /.*/, namespace: "pagefind" }, () => ({ contents, loader: "js" }));
    },
  };
}
