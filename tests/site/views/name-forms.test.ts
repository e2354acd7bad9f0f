import { suite } from "uvu";
import * as assert from "uvu/assert";
import { otherForms } from "../../../src/site/views/name-forms.ts";
import { record } from "../../fixtures/site/strait-talks.ts";
import { siteFor } from "../support.ts";

const test = suite("site: other forms of a name");

const formsOf = (name: string, ...others: (readonly [form: string, ...articles: string[]])[]) =>
  otherForms({ name, otherNames: others.map(([form, ...articles]) => ({ name: form, articles })) }).map((form) => [
    form.name,
    ...form.articles,
  ]);

test("forms that differ in capitals alone are one, in the articles of both", () => {
  assert.equal(formsOf("Petra Halvorsen", ["HALVORSEN", "a", "b"], ["Halvorsen", "b", "c"]), [["Halvorsen", "a", "b", "c"]]);
  assert.equal(formsOf("Petra Halvorsen", ["ÖSTERLUND", "a"], ["Österlund", "b"]), [["Österlund", "a", "b"]]);
});
test("the name itself in capitals is no other form", () => {
  assert.equal(formsOf("Petra Halvorsen", ["PETRA HALVORSEN", "a"], ["Halvorsen", "a"]), [["Halvorsen", "a"]]);
});
test("of forms that shout alike or not at all, the one that most articles print", () => {
  assert.equal(formsOf("Strait Commission", ["Stracom", "a"], ["StraCom", "b", "c"]), [["StraCom", "a", "b", "c"]]);
  assert.equal(formsOf("Strait Commission", ["SC", "a"], ["Sc", "b", "c"]), [["Sc", "a", "b", "c"]]);
});
test("not-alike: another spelling, another accent, and the only form in capitals, as printed", () => {
  assert.equal(formsOf("Petra Halvorsen", ["Halverson", "a"], ["Halvørsen", "b"], ["MS. HALVORSEN", "c"]), [
    ["Halverson", "a"],
    ["Halvørsen", "b"],
    ["MS. HALVORSEN", "c"],
  ]);
});
test("a person's page lists a form once, with all its sources", async () => {
  const people = record.people.map((person) =>
    person.id === "petra-halvorsen"
      ? {
          ...person,
          otherNames: [
            ...person.otherNames,
            { name: "PETRA HALVORSEN", articles: [] },
            { name: "HALVERSON", articles: ["karst-press-briefing"] },
          ],
        }
      : person,
  );
  const page = (await siteFor("shouted names", { record: { ...record, people } })).read("people/petra-halvorsen.html");
  assert.match(page, /<q>Halverson<\/q>\s*<span class="soft">in 2 sources<\/span>/);
  assert.not.match(page, /<q>[^<]*HALV/);
});

test.run();
