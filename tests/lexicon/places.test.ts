import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PLACES, US_STATES } from "../../src/lexicon/places.ts";

const test = suite("lexicon/places");

test("every place has a country and coordinates on the globe", () => {
  const bad = PLACES.filter(
    (p) => !/^[A-Z]{2}$/.test(p.country) || !p.name || !(Math.abs(p.latitude) <= 90) || !(Math.abs(p.longitude) <= 180),
  );
  assert.equal(bad, []);
  assert.ok(PLACES.length > 600, `${PLACES.length} places`);
});

test("no place stands twice", () => {
  const keys = PLACES.map((p) => `${p.name}|${p.country}|${p.state}`);
  assert.equal(
    keys.filter((key, i) => keys.indexOf(key) !== i),
    [],
  );
});

test("a place of diplomacy lies where it does, and not in the town of the same name", () => {
  const geneva = PLACES.find((p) => p.name === "Geneva");
  assert.is(geneva?.country, "CH");
  assert.ok(PLACES.find((p) => p.name === "Kyiv")?.otherNames.includes("Kiev"));
});

test("cities of one name differ by their state", () => {
  assert.equal(
    PLACES.filter((p) => p.name === "Portland").map((p) => p.state),
    ["Oregon", "Maine"],
  );
});

test("the states have names and the abbreviations of newspapers", () => {
  assert.is(US_STATES.length, 52);
  assert.equal(US_STATES.find((s) => s.name === "North Carolina")?.abbreviations, ["N.C."]);
});

test.run();
