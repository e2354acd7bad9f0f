import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Organization, Role } from "../../../src/schema/index.ts";
import { modelOf } from "../../../src/site/model/index.ts";
import { rolesAsReported } from "../../../src/site/views/person-facts.ts";
import { record, settings } from "../../fixtures/site/strait-talks.ts";

const test = suite("site: roles as reported");

const france: Organization = { id: "france", formerIds: [], name: "France", otherNames: [], kind: "country", mentions: [] };
const model = modelOf({
  record: { ...record, organizations: [...record.organizations, france] },
  briefing: settings,
  briefs: [],
  baseUrl: null,
  out: "",
});
const [person] = record.people;
assert.ok(person);

/** The roles of one day, as the page lists them. */
function shown(...roles: (readonly [title: string, organization: string | null, article?: string])[]): readonly (readonly string[])[] {
  const made = roles.map(
    ([title, organization, article = "courier-strait-talks"]): Role => ({ title, organization, articles: [article], evidence: [] }),
  );
  return rolesAsReported(model, { ...person, roles: made } as (typeof record.people)[number]).map(({ texts }) => texts);
}

test("a post with the state in its title and beside it is one", () => {
  assert.equal(shown(["Deputy French Harbour Minister", "france"], ["Deputy Harbour Minister", "france"]), [
    ["Deputy French Harbour Minister"],
  ]);
  assert.equal(shown(["Deputy Harbour Minister", "france"], ["deputy harbour minister", "france"]), [["Deputy Harbour Minister, France"]]);
});
test("a title without a body is the same title with one", () => {
  assert.equal(shown(["Harbour Minister", null], ["French harbour minister", "france"]), [["French harbour minister"]]);
});
test("a title that names its state does not name it twice", () => {
  assert.equal(shown(["French envoy", "france"]), [["French envoy"]]);
  assert.equal(shown(["envoy", "france"]), [["envoy, France"]]);
});
test("not-one: another post, another body, another day", () => {
  assert.equal(shown(["Deputy Harbour Minister", "france"], ["Harbour Minister", "france"]), [
    ["Deputy Harbour Minister, France", "Harbour Minister, France"],
  ]);
  assert.equal(shown(["envoy", "france"], ["envoy", "karst"]), [["envoy, France", "envoy, Karst"]]);
  assert.equal(shown(["envoy", "france"], ["French envoy", "france", "karst-press-briefing"]).length, 2);
});

test.run();
