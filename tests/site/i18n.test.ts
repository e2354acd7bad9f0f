import { suite } from "uvu";
import * as assert from "uvu/assert";
import { en } from "../../src/site/i18n/en.ts";
import { fr } from "../../src/site/i18n/fr.ts";
import { interfaceLanguage, stringsFor } from "../../src/site/i18n/index.ts";
import { settings } from "../fixtures/site/strait-talks.ts";
import { siteFor } from "./support.ts";

const test = suite("site: languages");

/** Paths of the English words that another language lacks. */
function missing(english: unknown, other: unknown, path: string): readonly string[] {
  if (typeof english !== "object" || english === null) return other === undefined ? [path] : [];
  return Object.entries(english).flatMap(([key, value]) =>
    missing(value, (other as Record<string, unknown> | undefined)?.[key], `${path}.${key}`),
  );
}

test("French has every word", () => assert.equal(missing(en, fr, "fr"), []));
test("sources of one day have no range", () => {
  for (const { about } of [stringsFor("en"), stringsFor("fr")]) {
    assert.is(about.coverageRange("4 mars", "4 mars").match(/4 mars/g)?.length, 1);
    assert.match(about.coverageRange("4 mars", "5 mars"), /4 mars.*5 mars/);
  }
});
test("a language without a file is English", () => {
  assert.is(stringsFor("de").nav.people, "People");
  assert.is(interfaceLanguage("de"), "en");
  assert.is(stringsFor("fr-CA").nav.people, "Personnes");
});
test("a French briefing's pages say so, with French dates", async () => {
  const site = await siteFor("french", { briefing: { ...settings, language: "fr" } });
  const page = site.read("people/petra-halvorsen.html");
  assert.match(page, '<html lang="fr"');
  assert.match(page, "Nom tel qu’imprimé");
  assert.match(page, "mar. 4 mars 2031");
  assert.match(site.read("sources/courier-strait-talks.html"), '<p class="para" lang="en">');
});

test.run();
