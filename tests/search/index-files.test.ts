import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { generateRecord } from "../../bench/generate-record.ts";
import type { PublishedRecord } from "../../src/schema/index.ts";
import { buildSearch } from "../../src/search/index.ts";
import { harbour } from "./harbour.ts";

const test = suite("index files");

/** Every file that indexing a record writes, by path. */
async function filesOf(record: PublishedRecord): Promise<Map<string, string>> {
  const out = mkdtempSync(join(tmpdir(), "readout-index-files-"));
  try {
    await buildSearch({ record, out });
    const entries = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return new Map(
      entries
        .map(
          (entry) =>
            [join(entry.parentPath, entry.name).slice(out.length), readFileSync(join(entry.parentPath, entry.name), "base64")] as const,
        )
        .sort(),
    );
  } finally {
    rmSync(out, { recursive: true });
  }
}

test("the same record gives the same bytes, whatever its order", async () => {
  const once = await filesOf(generateRecord(120));
  const record = generateRecord(120);
  const again = await filesOf({ ...record, statements: [...record.statements].reverse(), people: [...record.people].reverse() });
  assert.equal([...again.keys()], [...once.keys()]);
  assert.equal(again, once);
});

test("other words, another version", async () => {
  const versions = (files: Map<string, string>) => [...files.keys()].find((path) => path.endsWith("head.bin"));
  const [first] = harbour.statements;
  const changed = { ...harbour, statements: harbour.statements.map((s) => (s === first ? { ...s, text: "Nothing of the kind" } : s)) };
  assert.is.not(versions(await filesOf(harbour)), versions(await filesOf(changed)));
});

test("an empty record has an index too", async () => {
  const files = await filesOf({ ...harbour, articles: [], statements: [], meetings: [] });
  assert.ok([...files.keys()].some((path) => path.endsWith("head.bin")));
});

test("few files", async () => {
  const files = await filesOf(generateRecord(1000));
  assert.ok(files.size / 1000 <= 0.15, `${files.size} files`);
});

test.run();
