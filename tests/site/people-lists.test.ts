import { parseHTML } from "linkedom";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { record } from "../fixtures/site/strait-talks.ts";
import { siteFor } from "./support.ts";

const test = suite("site: how much people said");

/** The agency's reprint names its speaker, too: Halvorsen said five things, one of them in two sources. */
const site = () => siteFor("plain");
async function texts(path: string, selector: string): Promise<readonly string[]> {
  const { document } = parseHTML((await site()).read(path));
  return [...document.querySelectorAll(selector)].map((e) => (e.textContent ?? "").replace(/\s+/g, " ").trim());
}

test("words that two sources print count once: at the person's name, in her topics, in the list of people", async () => {
  const all = record.statements.filter((s) => s.speakers.some((p) => "person" in p && p.person === "petra-halvorsen"));
  const cards = await texts("people/petra-halvorsen.html", "[data-statement]");
  const [rail] = await texts("people/petra-halvorsen.html", ".title .rail b");
  const [button] = await texts("people/petra-halvorsen.html", "button[data-value=''] .n");
  const row = (await texts("people.html", "tbody tr")).find((line) => line.includes("Petra Halvorsen"));
  assert.is(all.length, 5);
  assert.equal([rail, button], ["4", "4"]);
  assert.ok(cards.length >= 4);
  assert.match(row ?? "", /Fisheries.* 4 |Minister.* 4 /);
});

test("who took part in a meeting that was held was last on record then, though no statement has a day", async () => {
  const change = { ...record, statements: record.statements.filter((s) => !JSON.stringify(s.speakers).includes("tomas-okonjo")) };
  const built = await siteFor("silent", { record: change, briefs: [] });
  const { document } = parseHTML(built.read("people.html"));
  const row = [...document.querySelectorAll("tbody tr")].find((tr) => tr.textContent?.includes("Tomas Okonjo"));
  assert.match(row?.textContent ?? "", /Tue 4 Mar 2031/);
});

test("a body's people stand once each, whatever their roles there", async () => {
  assert.equal(await texts("organizations/karst.html", "aside li"), ["Petra Halvorsen, Foreign Minister"]);
  assert.match((await texts("organizations/karst.html", ".lede"))[0] ?? "", /^1 person/);
});

test("statements and meetings of a place or a body are not added up", async () => {
  assert.equal(await texts("places.html", "thead th"), ["Name", "Statements", "Meetings"]);
  assert.equal(await texts("places.html", "tbody tr:first-child td"), ["1", "1"]);
});

test.run();
