import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { bundleScripts } from "../../src/search/bundle.ts";
import { compileScripts, searchScripts } from "../../src/search/compiled-scripts.ts";
import { pagefindScript } from "../../src/search/pagefind.ts";
import { makeTemporary, removeTemporary } from "../support/temporary.ts";

const test = suite("scripts of the search, compiled");
let folder: string;
let file: string;
let pagefind: string;

test.before(async () => {
  folder = makeTemporary("scripts");
  file = join(folder, "scripts.json");
  pagefind = await pagefindScript();
  await compileScripts(pagefind, file);
});
test.after(() => removeTemporary(folder));

const fields = ({ page, engine, worker }: { page: string; engine: string; worker: string }) => ({ page, engine, worker });

test("what is compiled is what would be made now, byte for byte", async () => {
  assert.equal(fields(await searchScripts(pagefind, [file])), await bundleScripts(pagefind));
});

test("what was compiled is taken as it is, not made again", async () => {
  const marked = join(folder, "marked.json");
  writeFileSync(marked, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), page: "compiled" }));
  assert.is((await searchScripts(pagefind, [join(folder, "missing.json"), marked])).page, "compiled");
});

test("what was compiled of other sources, or with another Pagefind, is not used", async () => {
  const stale = join(folder, "stale.json");
  writeFileSync(stale, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), of: "others", page: "stale" }));
  assert.is.not((await searchScripts(pagefind, [stale])).page, "stale");
  const other = pagefind.replace("export{", "/* another */export{");
  writeFileSync(stale, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), page: "stale" }));
  assert.is.not((await searchScripts(other, [stale])).page, "stale");
});

test.run();
