import { parseHTML } from "linkedom";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { deadLinks, targetsOf } from "./links.ts";
import { siteFor } from "./support.ts";

const test = suite("site: links");

test("no dead link, no dead anchor, all relative", async () => {
  const site = await siteFor("plain");
  assert.ok(targetsOf(site).length > 500);
  assert.equal(deadLinks(site).slice(0, 20), []);
});

test("not-dead: the checker finds what is dead", () => {
  const pages: Readonly<Record<string, string>> = {
    "a.html": '<a href="b.html#x">x</a><a href="c.html">c</a><a href="/b.html">root</a>',
    "b.html": '<p id="y">y</p>',
  };
  const dead = deadLinks({ folder: "", files: Object.keys(pages), read: (path) => pages[path] ?? "" });
  assert.is(dead.length, 3);
});

test("every page's statements lead to an element of that id on a source page", async () => {
  const site = await siteFor("plain");
  const { document } = parseHTML(site.read("index.html"));
  const cards = [...document.querySelectorAll("article[data-statement]")];
  assert.ok(cards.length > 5);
  for (const card of cards) {
    const id = card.getAttribute("data-statement") ?? "";
    assert.ok(card.querySelector(`a[href$="#${id}"]`), id);
  }
});

test.run();
