import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { launchBrowser } from "../support/browser.ts";
import { makeTemporary, removeTemporary } from "../support/temporary.ts";
import { closeBrowser, withPage } from "../support/with-page.ts";

const test = suite("browser harness");

test("the browser runs, and forbids what a reader's browser forbids from file://", async () => {
  const folder = makeTemporary("harness");
  writeFileSync(join(folder, "page.html"), "<!doctype html><title>Harness</title><p>Łódź ü");
  writeFileSync(join(folder, "data.json"), "{}");
  const browser = await launchBrowser();
  try {
    await withPage(browser, {}, async (page) => {
      await page.goto(pathToFileURL(join(folder, "page.html")).href);
      assert.is(await page.title(), "Harness");
      const outcome = await page.evaluate(() =>
        fetch("data.json").then(
          () => "read",
          () => "refused",
        ),
      );
      assert.is(outcome, "refused");
    });
  } finally {
    await closeBrowser(browser);
    removeTemporary(folder);
  }
});

test.run();
