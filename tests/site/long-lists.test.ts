import { suite } from "uvu";
import * as assert from "uvu/assert";
import { record } from "../fixtures/site/strait-talks.ts";
import { pageValidator } from "../support/html-rules.ts";
import { deadLinks } from "./links.ts";
import { siteFor } from "./support.ts";

const test = suite("site: long lists");
const MANY = 200;
const numbers = Array.from({ length: MANY }, (_, i) => i);
/** "Bravo Kilo", "Bravo Lima" …: names under several letters. */
const WORDS = ["Alder", "Birk", "Čapek", "Dahl", "Élan", "42nd"];
const nameOf = (i: number) => `Person ${WORDS[i % WORDS.length]}${i}`;

const [article] = record.articles;
const [person] = record.people;
const [meeting] = record.meetings;
const [statement] = record.statements;
if (!article || !person || !meeting || !statement) throw new Error("the fixture has one of each");

const long = {
  ...record,
  articles: [...record.articles, ...numbers.map((i) => ({ ...article, id: `article-${i}`, date: `20${31 + (i % 2)}-0${1 + (i % 3)}-10` }))],
  people: [...record.people, ...numbers.map((i) => ({ ...person, id: `person-${i}`, name: nameOf(i), otherNames: [], roles: [] }))],
  meetings: [
    ...record.meetings,
    ...numbers.map((i) => ({ ...meeting, id: `meeting-${i}`, start: i % 5 === 0 ? null : "2031-03-05", end: null })),
  ],
  statements: [
    ...record.statements,
    ...numbers.map((i) => ({
      ...statement,
      id: `${statement.article}-${String(i).padStart(8, "0")}`,
      speakers: [{ person: `person-${i}`, role: null }],
    })),
    ...numbers.map((i) => ({
      ...statement,
      id: `${statement.article}-${String(i + MANY).padStart(8, "0")}`,
      speakers: [{ person: "person-1", role: null }],
    })),
  ],
};
const longSite = () => siteFor("long", { record: long });

test("people stand under their last name's letter, accents aside; the first page holds those who said most", async () => {
  const site = await longSite();
  const pages = site.files.filter((file) => /^people_/.test(file));
  assert.ok(pages.includes("people_c.html") && pages.includes("people_e.html") && pages.includes("people_other.html"));
  assert.match(site.read("people_c.html"), "Person Čapek2<");
  assert.not.match(site.read("people_c.html"), "Person Dahl3<");
  const rows = site.read("people.html").split("<tr>").length - 2;
  assert.is(rows, 150);
  assert.match(site.read("people.html"), 'href="people_c.html"');
});

test("sources and meetings go on by month; what has no date has a page too", async () => {
  const site = await longSite();
  for (const path of ["sources_2031-01.html", "sources_2032-02.html", "meetings_2031-03.html", "meetings_undated.html"])
    assert.ok(site.files.includes(path), path);
  for (let i = 0; i < MANY; i += 37) {
    const months = site.files.filter((file) => /^sources_/.test(file));
    assert.ok(
      months.some((file) => site.read(file).includes(`sources/article-${i}.html`)),
      `article-${i}`,
    );
  }
});

test("where a person's statements go on by page, what he said on a topic is one search away", async () => {
  const site = await longSite();
  const topic = statement.topics[0];
  assert.match(site.read("people/person-1.html"), `href="../search.html?speaker=person-1&amp;topic=${topic}"`);
  assert.not.match(site.read("people/person-2.html"), "search.html?speaker=person-2");
});

test("every page of a long record validates, and no link is dead", async () => {
  const site = await longSite();
  const validator = pageValidator();
  const sample = site.files.filter((file) => /^(?:[^/]*|statements\/[^/]*)\.html$/.test(file));
  assert.ok(sample.length > 30, `${sample.length}`);
  for (const path of sample) {
    const { results } = await validator.validateString(site.read(path), path);
    assert.equal(
      results.flatMap((r) => r.messages.map((m) => `${path}: ${m.ruleId} ${m.message}`)),
      [],
    );
  }
  assert.equal(deadLinks(site).slice(0, 10), []);
});

test("not-long: a short record has no page by letter or month", async () => {
  const site = await siteFor("plain");
  assert.equal(
    site.files.filter((file) => /^[a-z]+_/.test(file)),
    [],
  );
});

test.run();
