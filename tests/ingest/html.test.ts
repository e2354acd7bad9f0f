import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readHtml } from "../../src/ingest/html.ts";

const test = suite("html");
const PROSE = [
  "“We are ready,” Mira Tolvanen said on Tuesday.",
  "The harbour minister arrived at noon, and met her counterpart for three hours of talks.",
  "Nobody expected more than a first exchange, one of the delegates told reporters at the gate.",
];
const page = (head: string, body: string) => `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join("\n");

test("the body is the article's text, one paragraph for each block", () => {
  const { body } = readHtml(
    page(
      "<title>Talks</title>",
      `<nav><a href="/">Home</a> <a href="/x">Sport</a></nav><article><h1>Talks</h1>${paragraphs}</article><footer>© Harbour Post</footer>`,
    ),
  );
  assert.is(body, `${PROSE.join("\n\n")}\n`);
});

test("inline elements join, blocks part, entities are read, scripts are left out", () => {
  const { body } = readHtml(
    "<p>Mira  <b>Tol</b>vanen\n said: &ldquo;So&rdquo; &amp; more</p><ul><li>one</li><li>two</li></ul><script>steal()</script><p>a<br>b<br><br>c</p>",
  );
  assert.is(body, "Mira Tolvanen said: “So” & more\n\none\n\ntwo\n\na\nb\n\nc\n");
});

test("metadata from JSON-LD before meta elements; a broken block is passed over", () => {
  const ld = {
    "@context": "https://schema.org",
    "@graph": [
      { "@type": "WebSite", name: "x" },
      {
        "@type": "NewsArticle",
        headline: "Talks begin",
        datePublished: "2031-05-06T09:00:00Z",
        author: [{ name: "Ann Lee" }],
        publisher: { name: "Harbour Post" },
        url: "https://harbour.example/talks",
      },
    ],
  };
  const head = `<script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(ld)}</script><meta property="article:published_time" content="2031-05-07">`;
  const { found } = readHtml(page(head, paragraphs));
  assert.equal(found, {
    title: "Talks begin",
    date: "2031-05-06",
    publisher: "Harbour Post",
    authors: ["Ann Lee"],
    url: "https://harbour.example/talks",
    language: "en",
  });
});

test("metadata from meta elements, microdata, elements, and the address", () => {
  const meta =
    '<meta property="og:title" content="Talks begin"><meta property="og:site_name" content="Harbour Post"><meta name="author" content="By Ann Lee"><meta property="article:published_time" content="2031-05-06T01:00:00+02:00"><link rel="canonical" href="https://harbour.example/t">';
  const got = readHtml(page(meta, paragraphs)).found;
  assert.equal(
    [got.title, got.publisher, got.authors, got.date, got.url],
    ["Talks begin", "Harbour Post", ["Ann Lee"], "2031-05-06", "https://harbour.example/t"],
  );
  assert.is(readHtml(page("", `<span itemprop="datePublished" content="2031-05-06"></span>${paragraphs}`)).found.date, "2031-05-06");
  assert.is(readHtml(page("", `<time datetime="2031-05-06T10:00">Tuesday</time>${paragraphs}`)).found.date, "2031-05-06");
  assert.is(readHtml(page('<link rel="canonical" href="https://harbour.example/2031/05/06/talks">', paragraphs)).found.date, "2031-05-06");
  assert.is(readHtml(page("", paragraphs)).found.date, null);
});

test("not-dates and not-links stay null", () => {
  const { found } = readHtml(page('<meta name="date" content="5/6/2031"><link rel="canonical" href="javascript:alert(1)">', paragraphs));
  assert.equal([found.date, found.url], [null, null]);
});

test("a page that nests ten thousand deep, and one without any element, are read", () => {
  assert.is(readHtml(`${"<div>".repeat(10_000)}deep`).body, "deep\n");
  assert.is(readHtml("just words").body, "just words\n");
  assert.is(readHtml("<html><body></body></html>").body, "");
});

test("the same page gives the same text", () => {
  const text = page("", `<article>${paragraphs}</article>`);
  assert.equal(readHtml(text), readHtml(text));
});

test.run();
