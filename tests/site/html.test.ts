import { suite } from "uvu";
import * as assert from "uvu/assert";
import { pageValidator } from "../support/html-rules.ts";
import { siteFor } from "./support.ts";

const test = suite("site: valid HTML");

const validator = pageValidator();

test("every page of the fixture site validates", async () => {
  const site = await siteFor("plain");
  const pages = site.files.filter((file) => file.endsWith(".html"));
  assert.ok(pages.length > 30, `${pages.length} pages`);
  const problems: string[] = [];
  for (const path of pages) {
    const report = await validator.validateString(site.read(path), path);
    for (const { messages } of report.results)
      problems.push(...messages.map((m) => `${path}:${m.line}:${m.column} ${m.ruleId} ${m.message}`));
  }
  assert.equal(problems.slice(0, 40), []);
});

test.run();
