import { suite } from "uvu";
import * as assert from "uvu/assert";
import { shortName } from "../../../src/derive/meetings/title.ts";

const test = suite("short names in titles of meetings");

const named = (name: string, ...others: string[]) =>
  shortName({
    id: "p",
    formerIds: [],
    name,
    otherNames: others.map((other) => ({ name: other, articles: ["a"] })),
    roles: [],
    mentions: [],
  });

test("the last word, without Jr.", () => {
  assert.is(named("Ines Okoro", "Okoro"), "Okoro");
  assert.is(named("Ronald B. Hale, Jr", "Hale"), "Hale");
});
test("the first word where the text calls one so", () => assert.is(named("Sato Kenji", "Sato"), "Sato"));
test("not-first: a given name used beside the family name", () => assert.is(named("Ines Okoro", "Ines", "Okoro"), "Okoro"));

test.run();
