import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, type Plugin } from "esbuild";

/** The browser's sources, which ship with the program, seen from the sources and from `dist/` alike. */
export const CLIENT = [join("..", "client"), join("..", "..", "..", "src", "client")]
  .map((path) => resolve(import.meta.dirname, path))
  .find((folder) => existsSync(join(folder, "search", "page", "main.ts")));

/** What the search page loads: its own script, the engine, and the service worker of the site. */
export interface Scripts {
  readonly page: string;
  readonly engine: string;
  readonly worker: string;
}

/** Makes the scripts of the browser's sources and of Pagefind's browser script. */
export async function bundleScripts(pagefindScript: string): Promise<Scripts> {
  const [page, worker, engine] = await Promise.all([
    bundle("search/page/main"),
    bundle("offline/worker"),
    bundle("search/engine/main", [pagefindBindings(pagefindScript)]),
  ]);
  // The engine comes as a function in a classic script, so that the page can start it as a worker from its own text, also from
  // file://, or call it where a worker is refused.
  return { page, worker, engine: `self.readoutEngine=function(self){${engine}};` };
}

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
