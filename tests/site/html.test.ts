import { HtmlValidate } from "html-validate";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { siteFor } from "./support.ts";

const test = suite("site: valid HTML");

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    // The templates write `<meta>` and attributes as the standard allows; these rules are about style alone.
    "void-style": "off",
    "attribute-boolean-style": "off",
    "no-trailing-whitespace": "off",
    "long-title": "off",
    // SVG sizes in per cent need no style; `<br>` and `<rect/>` both occur.
    "no-self-closing": "off",
    // A section named by the day on its rail, and a `time` inside a heading, are deliberate.
    "prefer-native-element": "off",
    // Dates such as "9 Jan" break well where they break at all.
    "tel-non-breaking": "off",
    "no-redundant-role": "off",
  },
});

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
