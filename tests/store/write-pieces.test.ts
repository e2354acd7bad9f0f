import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { writePieces } from "../../src/store/index.ts";

const test = suite<{ folder: string }>("files in pieces");
test.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), "readout-pieces-"));
});
test.after.each(({ folder }) => rmSync(folder, { recursive: true, force: true }));

test("the file is its pieces in their order, in a folder that is made", ({ folder }) => {
  const path = join(folder, "data/record.json");
  writePieces(path, ["{", '"a":', "“é”", "}"]);
  assert.is(readFileSync(path, "utf8"), '{"a":“é”}');
});

test("what is made early is on the disk before what is made late: no more than a chunk is held", ({ folder }) => {
  const path = join(folder, "large.csv");
  const seen: number[] = [];
  const row = "x".repeat(1000);
  function* pieces(): Generator<string> {
    for (let i = 0; i < 5000; i++) {
      if (i % 1000 === 0 && i > 0) seen.push(i * row.length - statSync(path).size);
      yield row;
    }
  }
  writePieces(path, pieces());
  assert.is(statSync(path).size, 5_000_000);
  assert.ok(Math.max(...seen) <= 1.1 * 2 ** 20, `${Math.max(...seen)} bytes were held`);
});

test("no piece makes an empty file", ({ folder }) => {
  writePieces(join(folder, "none.csv"), []);
  assert.is(statSync(join(folder, "none.csv")).size, 0);
});

test.run();
