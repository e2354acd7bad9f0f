import { existsSync, readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { expectedFile, goldenCases, makeRecord } from "./support/golden.ts";

const test = suite("golden records (npm run golden rewrites them)");

for (const name of goldenCases())
  test(name, async () => {
    assert.ok(existsSync(expectedFile(name)), "no expected record: npm run golden");
    assert.equal(JSON.parse(await makeRecord(name)), JSON.parse(readFileSync(expectedFile(name), "utf8")));
  });

test.run();
