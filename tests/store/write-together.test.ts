import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ReadoutError } from "../../src/schema/index.ts";
import { DISK, type FileChanges, writeTogether } from "../../src/store/index.ts";
import { type Files, makeBriefing, readTree, removeBriefing } from "../support/briefing.ts";

const test = suite("write-together");
const BEFORE: Files = { "records/a.json": "old a\n", "records/gone.json": "old\n", "ids.json": "old ids\n" };
const CHANGES = new Map([
  ["records/a.json", "new a\n"],
  ["records/articles/b.json", "new b\n"],
  ["ids.json", "new ids\n"],
  ["records/gone.json", null],
]);

function inFolder(work: (folder: string) => void): void {
  const folder = makeBriefing(BEFORE);
  try {
    work(folder);
  } finally {
    removeBriefing(folder);
  }
}

/** A disk that fails at its n-th change, as a full or a read-only one does. */
function failingAt(n: number, code: string): FileChanges {
  let left = n;
  const guard =
    <A extends unknown[]>(action: (...args: A) => void) =>
    (...args: A) => {
      left -= 1;
      if (left === 0) throw Object.assign(new Error(`${code}: injected`), { code, syscall: "write" });
      action(...args);
    };
  return {
    mkdir: guard(DISK.mkdir),
    write: guard(DISK.write),
    rename: guard(DISK.rename),
    keep: guard(DISK.keep),
    remove: guard(DISK.remove),
  };
}

test("all files change as one step, and nothing else is left behind", () =>
  inFolder((folder) => {
    assert.equal(writeTogether(folder, CHANGES), ["records/a.json", "records/articles/b.json", "ids.json", "records/gone.json"]);
    assert.equal(readTree(folder), { "ids.json": "new ids\n", "records/a.json": "new a\n", "records/articles/b.json": "new b\n" });
  }));

test("what is the same is not touched", () =>
  inFolder((folder) => {
    assert.equal(writeTogether(folder, new Map([["ids.json", "old ids\n"]]), failingAt(1, "EROFS")), []);
  }));

test("a disk that fails at any step leaves the folder as it was, empty folders too", () =>
  inFolder((folder) => {
    let failures = 0;
    for (let step = 1; step <= 12; step += 1) {
      const code = step % 2 === 0 ? "ENOSPC" : "EROFS";
      try {
        writeTogether(folder, CHANGES, failingAt(step, code));
        break;
      } catch (error) {
        failures += 1;
        assert.instance(error, ReadoutError);
        assert.match((error as ReadoutError).message, code === "ENOSPC" ? "The disk is full" : "The disk is read-only");
        assert.equal(readTree(folder), BEFORE, `step ${step}`);
        assert.not(existsSync(join(folder, "records/articles")));
      }
    }
    assert.is(failures, 11, "two folders made, three files staged, two kept, four renames");
  }));

test("where the last action fails, the files go back", () =>
  inFolder((folder) => {
    assert.throws(() =>
      writeTogether(folder, CHANGES, DISK, () => {
        throw new Error("swap failed");
      }),
    );
    assert.equal(readTree(folder), BEFORE);
  }));

test("a link does not lead a write out of the folder", () =>
  inFolder((folder) => {
    const outside = join(dirname(folder), "outside");
    mkdirSync(outside);
    writeFileSync(join(outside, "x.json"), "mine");
    symlinkSync(outside, join(folder, "linked"));
    symlinkSync(join(outside, "x.json"), join(folder, "x.json"));
    symlinkSync(join(outside, "not-there.json"), join(folder, "dangling.json"));
    for (const path of ["linked/x.json", "x.json", "dangling.json", "../outside/x.json"])
      assert.throws(() => writeTogether(folder, new Map([[path, "stolen"]])), /nothing was written/);
    assert.equal(readTree(outside), { "x.json": "mine" });
  }));

test.run();
