import { suite } from "uvu";
import * as assert from "uvu/assert";
import { environmentFor } from "../../src/site/environment.ts";
import { formatsFor } from "../../src/site/format/index.ts";
import { stringsFor } from "../../src/site/i18n/index.ts";

const test = suite("site: struck-out words");
const environment = environmentFor({ t: stringsFor("en"), formats: formatsFor("en") });
const shown = (text: string) => environment.renderString('{% from "partials/struck.njk" import struck %}{{ struck(text) }}', { text });
const S = '<s><span class="vh">~~</span>';
const E = '<span class="vh">~~</span></s>';

test("words that a transcript corrects are struck out, their marks kept for whoever copies them", () => {
  assert.is(shown("We look to ~~you~~ [them], ~~not now~~ [never]."), `We look to ${S}you${E} [them], ${S}not now${E} [never].`);
});
test("what stands inside stays text", () => assert.is(shown("~~<b>x</b>~~ & y"), `${S}&lt;b&gt;x&lt;/b&gt;${E} &amp; y`));
test("not-struck: a lone mark, marks around nothing, marks with a blank inside", () => {
  for (const text of ["about ~~ 40", "~~~~", "5 ~~ 6 ~~ 7"]) assert.is(shown(text), text);
});

test.run();
