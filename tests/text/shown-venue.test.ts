import { suite } from "uvu";
import * as assert from "uvu/assert";
import { shownVenue } from "../../src/text/shown-venue.ts";

const test = suite("venues as they are shown");

for (const [printed, shown] of [
  ["the Karst diplomatic mission", "Karst diplomatic mission"],
  ["The Harbour House", "Harbour House"],
  ["the harbour office", "Harbour office"],
  ["a hotel on the quay", "A hotel on the quay"],
  ["élysée gardens", "Élysée gardens"],
] as const)
  test(`${printed} → ${shown}`, () => assert.is(shownVenue(printed), shown));

for (const printed of ["Karst Radio, “The Hour”", "eHarbour Hall", "Theatre of Port Selwyn", "“the Hour”", "5th floor"])
  test(`not-changed: ${printed}`, () => assert.is(shownVenue(printed), printed));

test.run();
