import { HtmlValidate } from "html-validate";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { environmentFor } from "../../src/site/environment.ts";
import { formatsFor } from "../../src/site/format/index.ts";
import { stringsFor } from "../../src/site/i18n/index.ts";
import { readComponents } from "../../src/site/template-loader.ts";

const test = suite("site: components");
const environment = environmentFor({ t: stringsFor("en"), formats: formatsFor("en") });
const validator = new HtmlValidate({ extends: ["html-validate:standard"], rules: { "no-self-closing": "off" } });

for (const { name, examples } of readComponents())
  for (const example of examples)
    test(`${name}: ${example.name}`, async () => {
      const html = environment.render(`components/${name}/template.njk`, { params: example.params });
      assert.ok(html.trim().length > 0);
      assert.not.match(html, /undefined|\[object Object\]/);
      const report = await validator.validateString(html);
      assert.equal(
        report.results.flatMap((r) => r.messages.map((m) => `${m.ruleId}: ${m.message}`)),
        [],
      );
    });

test("a misspelt field throws", () => {
  assert.throws(() => environment.renderString("{{ params.nmae }}", { params: { name: "x" } }), /null or undefined/);
});

test("a value is escaped, in text and in attributes", () => {
  const html = environment.renderString(`<a title="{{ v }}">{{ v }}</a>`, { v: `"'<b>&` });
  assert.is(html, '<a title="&quot;&#39;&lt;b&gt;&amp;">&quot;&#39;&lt;b&gt;&amp;</a>');
});

test.run();
