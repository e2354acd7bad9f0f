import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ReadoutError } from "../../../src/schema/index.ts";
import { renderBrief } from "../../../src/site/markdown/brief-body.ts";
import { modelOf } from "../../../src/site/model/index.ts";
import { briefs, record, settings } from "../../fixtures/site/strait-talks.ts";

const test = suite("site: briefs");
const model = modelOf({ record, briefing: settings, briefs, out: "", baseUrl: null });
const tools = { card: (id: string) => `<card ${id}>`, event: (id: string) => `<event ${id}>`, note: (id: string) => `note ${id}` };
const render = (body: string) =>
  renderBrief(model, { id: "b", file: "briefs/b.md", title: "B", date: "2031-03-05", asOf: null, summary: null, body, bodyLine: 5 }, tools);

test("a person's name links to the page, with the editor's own words after a bar", () => {
  assert.match(render("[[person:tomas-okonjo]]").html, '<a href="../people/tomas-okonjo.html">Tomas Okonjo</a>');
  assert.match(render("[[person:tomas-okonjo|the envoy]]").html, ">the envoy</a>");
});

test("statements are numbered in the order they are cited, each once; alone in a paragraph they are cards", () => {
  const { html, cited } = render(
    "A.[[statement:courier-strait-talks-0a0a0a03]] B.[[statement:courier-strait-talks-0a0a0a01]] C.[[statement:courier-strait-talks-0a0a0a03]]\n\n[[statement:courier-strait-talks-0a0a0a01]]",
  );
  assert.equal(cited, ["courier-strait-talks-0a0a0a03", "courier-strait-talks-0a0a0a01"]);
  assert.equal(
    [...html.matchAll(/href="#n(\d)"/g)].map((m) => m[1]),
    ["1", "2", "1"],
  );
  assert.match(html, "<card courier-strait-talks-0a0a0a01>");
});

test("a meeting alone in a paragraph is its line", () =>
  assert.match(render("[[meeting:strait-talks-2031-03-04]]").html, "<event strait-talks-2031-03-04>"));

test("headings begin at the second level and have ids of their own", () => {
  const { html, headings } = render("# Où ?\n\n## Same\n\n## Same");
  assert.match(html, '<h2 id="b-ou">');
  assert.equal(
    headings.map((h) => `${h.level} ${h.id}`),
    ["2 b-ou", "3 b-same", "3 b-same-2"],
  );
});

test("not-rendered: raw HTML, images, scripts in links", () => {
  const { html } = render("<b>x</b> ![p](https://t.example/x.png) [j](javascript:alert(1))");
  assert.not.match(html, /<b>|<img|href="javascript/);
});

test("an unknown id is an error at its line and column of the file", () => {
  try {
    render("First line.\n\nThen [[person:nobody]] and [[statment:x]].");
    assert.unreachable();
  } catch (error) {
    assert.instance(error, ReadoutError);
    assert.equal(
      (error as ReadoutError).diagnostics.map((d) => [d.code, d.place]),
      [
        ["brief-unknown-id", { file: "briefs/b.md", line: 7, column: 6 }],
        ["brief-unknown-kind", { file: "briefs/b.md", line: 7, column: 28 }],
      ],
    );
  }
});

test("not-an-error: code that shows how to cite", () => assert.match(render("Write `[[Person]]` and [x][y].").html, "[[Person]]"));

test.run();
