/** Run by `npm run compile`: makes the search's scripts once, so that no build of a site has to. */
import { resolve } from "node:path";
import { compileScripts } from "./compiled-scripts.ts";
import { pagefindScript } from "./pagefind.ts";

await compileScripts(await pagefindScript(), resolve(import.meta.dirname, "..", "..", "scripts.json"));
