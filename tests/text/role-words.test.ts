import { suite } from "uvu";
import * as assert from "uvu/assert";
import { namesState, withoutState } from "../../src/text/role-words.ts";

const test = suite("states in titles of roles");

for (const [title, state, rest] of [
  ["Deputy French Harbour Minister", "France", "deputy harbour minister"],
  ["US deputy secretary", "United States", "deputy secretary"],
  ["U.S. envoy", "United States", "envoy"],
  ["Spain's harbour master", "Spain", "harbour master"],
  ["King of the United Kingdom", "United Kingdom", "king of"],
] as const)
  test(`${title}: of ${state}`, () => {
    assert.ok(namesState(title, state));
    assert.is(withoutState(title, state), rest);
  });

for (const [title, state] of [
  ["Harbour Minister", "France"],
  ["Bus envoy", "United States"],
  ["Norlandic minister", "Norland"],
  ["Frenchtown mayor", "France"],
] as const)
  test(`not-named: ${state} in ${title}`, () => {
    assert.not.ok(namesState(title, state));
    assert.is(withoutState(title, state), title.toLowerCase());
  });

test.run();
