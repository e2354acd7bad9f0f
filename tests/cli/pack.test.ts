import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeBriefing, readTree, removeBriefing } from "../support/briefing.ts";
import { readout } from "../support/cli.ts";

const test = suite("pack");

test("pack builds the site and zips it, twice the same bytes; a zip that would overwrite the editor's files is refused", async () => {
  const folder = makeBriefing({
    "briefing.yaml": "title: Harbour\n",
    "articles/talks.txt": "date 2031-05-06 “We are ready,” Mira Tolvanen said.\n",
  });
  const zip = join(dirname(folder), "harbour.zip");
  for (const out of [join(folder, "x.zip"), "harbour.tar", "nowhere/x.zip", "_site/x.zip"])
    assert.is((await readout(folder, ["pack", folder, "--out", out])).status, 2, out);
  assert.not(existsSync(zip));
  const first = await readout(folder, ["pack", folder, "--out", "harbour.zip", "--json"]);
  assert.is(first.status, 0, first.err);
  const bytes = readFileSync(zip);
  const names = Object.keys(unzipSync(bytes));
  assert.is(names.length, JSON.parse(first.out).files);
  assert.ok(names.includes("index.html") && names.includes("sources/talks.html"));
  const records = readTree(folder);
  await readout(folder, ["pack", folder, "--out", "harbour.zip"]);
  assert.ok(readFileSync(zip).equals(bytes));
  assert.equal(readTree(folder), records);
  removeBriefing(folder);
});

test.run();
