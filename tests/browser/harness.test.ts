import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { launchBrowser } from "../support/browser.ts";

const test = suite("browser harness");

test("the browser runs, and forbids what a reader's browser forbids from file://", async () => {
  const folder = mkdtempSync(join(tmpdir(), "readout-harness-"));
  writeFileSync(join(folder, "page.html"), "<!doctype html><title>Harness</title><p>Łódź ü");
  writeFileSync(join(folder, "data.json"), "{}");
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, "page.html")).href);
    assert.is(await page.title(), "Harness");
    assert.is(
      await page.evaluate(() =>
        fetch("data.json").then(
          () => "read",
          () => "refused",
        ),
      ),
      "refused",
    );
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
});

test.run();
