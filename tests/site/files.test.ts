import { DOMParser } from "linkedom";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { hostileBriefs, hostileRecord, hostileSettings } from "../fixtures/site/hostile.ts";
import { record } from "../fixtures/site/strait-talks.ts";
import { siteFor } from "./support.ts";

const test = suite("site: files for other programs");
const known = () => siteFor("address", { baseUrl: "https://strait.example/desk" });

test("feeds of the site, of people and of meetings name their pages", async () => {
  const site = await known();
  for (const path of ["feed.xml", "feeds/people/petra-halvorsen.xml", "feeds/meetings/strait-talks-2031-03-04.xml"]) {
    const feed = site.read(path);
    assert.match(feed, "<feed xmlns=");
    assert.match(feed, "https://strait.example/desk/sources/courier-strait-talks.html#courier-strait-talks-0a0a0a01", path);
  }
});

test("calendars hold the meetings whose day is known", async () => {
  const site = await known();
  assert.match(site.read("calendar.ics"), "SUMMARY:Strait talks");
  assert.match(site.read("calendar/second-round-2031-03-07.ics"), "DTSTART;VALUE=DATE:20310307");
  assert.not.ok(site.files.includes("calendar/orl-island-visit.ics"));
});

test("downloads hold every statement", async () => {
  const site = await known();
  const json = JSON.parse(site.read("data/record.json")) as { statements: unknown[] };
  assert.is(json.statements.length, record.statements.length);
  for (const { id } of record.statements) assert.match(site.read("data/statements.csv"), id);
  assert.is(site.read("data/people/tomas-okonjo.csv").trim().split(/\r?\n/).length, 3);
});

test("the downloads can be written in pieces, one for each record, and are the same", async () => {
  const written = new Map<string, string[]>();
  const streamed = await siteFor("streamed", {
    baseUrl: "https://strait.example/desk",
    writePieces: (path, pieces) => {
      written.set(path, [...pieces]);
    },
  });
  const whole = await known();
  assert.ok(written.size >= 6);
  for (const [path, pieces] of written) {
    assert.is(pieces.join(""), whole.read(path), path);
    assert.not.ok(streamed.files.includes(path), `${path} is written once`);
  }
  for (const path of ["data/record.json", "data/statements.csv", "data/record.jsonld"])
    assert.ok((written.get(path)?.length ?? 0) > record.statements.length, path);
});

test("what others made and the site ships keeps its licence", async () => {
  const site = await known();
  for (const name of ["public-sans", "source-serif-4"])
    assert.match(site.read(`assets/fonts/${name}-LICENSE.txt`), "SIL OPEN FONT LICENSE", name);
  const notices = site.read("assets/licences.txt");
  for (const name of ["Pagefind", "wink-porter2-stemmer", "Natural Earth"]) assert.match(notices, name);
  assert.is(notices.match(/^Copyright/gim)?.length, 3);
});

test("sitemap, robots and Open Graph name the site's address; without one there is no sitemap", async () => {
  const site = await known();
  assert.match(site.read("sitemap.xml"), "<loc>https://strait.example/desk/people/petra-halvorsen.html</loc>");
  assert.not.match(site.read("sitemap.xml"), "gone-person");
  assert.match(site.read("robots.txt"), "Sitemap: https://strait.example/desk/sitemap.xml");
  const front = site.read("index.html");
  assert.match(front, '<meta property="og:url" content="https://strait.example/desk/index.html">');
  assert.match(front, '<meta property="og:image" content="https://strait.example/desk/assets/card-index.png">');
  assert.ok(site.files.includes("assets/card-index.png"));
  const nowhere = await siteFor("plain");
  assert.not.ok(nowhere.files.includes("sitemap.xml"));
  assert.not.match(nowhere.read("index.html"), "og:image");
});

test("a page's picture is a PNG", async () => {
  const { readFileSync } = await import("node:fs");
  const site = await known();
  assert.equal([...readFileSync(`${site.folder}/assets/card-people.png`).subarray(0, 4)], [0x89, 0x50, 0x4e, 0x47]);
});

test("linked data reads as JSON and names what the page is about; hostile text cannot leave it", async () => {
  const typeIn = (html: string) => {
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "null";
    return JSON.parse(data) as { "@type"?: string; "@graph"?: { "@type": string }[] };
  };
  const site = await known();
  assert.is(typeIn(site.read("people/petra-halvorsen.html"))["@type"], "Person");
  assert.is(typeIn(site.read("meetings/strait-talks-2031-03-04.html"))["@type"], "Event");
  const types = typeIn(site.read("sources/courier-strait-talks.html"))["@graph"]?.map((t) => t["@type"]);
  assert.is(types?.[0], "NewsArticle");
  assert.ok(types?.includes("Quotation"));
  const hostile = await siteFor("hostile", { record: hostileRecord, briefing: hostileSettings, briefs: hostileBriefs });
  assert.is(typeIn(hostile.read("people/petra-halvorsen.html"))["@type"], "Person");
});

test("feeds of hostile text stay well-formed", async () => {
  const site = await siteFor("hostile", { record: hostileRecord, briefing: hostileSettings, briefs: hostileBriefs });
  const document = new DOMParser().parseFromString(site.read("feed.xml"), "text/xml");
  assert.is(document.querySelectorAll("script, img").length, 0);
  assert.ok(document.querySelectorAll("entry").length > 5);
});

test("a source page carries what reference managers read", async () => {
  const page = (await known()).read("sources/courier-strait-talks.html");
  for (const name of ["citation_title", "citation_author", "citation_publication_date", "citation_public_url"])
    assert.match(page, `name="${name}"`);
});

test("the same input gives the same bytes", async () => {
  const [one, two] = [await siteFor("plain"), await siteFor("plain-again")];
  assert.equal(one.files, two.files);
  for (const path of one.files) assert.is(one.read(path), two.read(path), path);
});

test.run();
