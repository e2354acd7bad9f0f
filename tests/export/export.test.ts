import { suite } from "uvu";
import * as assert from "uvu/assert";
import { consolidate } from "../../src/consolidate/index.ts";
import {
  addressesBelow,
  exportAtom,
  exportIcs,
  exportJson,
  exportJsonLd,
  exportMeetingsCsv,
  exportPeopleCsv,
  exportPopolo,
  exportStatementsCsv,
} from "../../src/export/index.ts";
import { type Meeting, ReadoutRecord } from "../../src/schema/index.ts";
import { PLAIN_BRIEFING, sketchArticle } from "../support/article-records.ts";

const test = suite("export");

const BODY = 'Ada Quill met Bruno Hart. “=SUM(1, 2), she wrote, "and 5 < 6 on” & on,” she said.\nAda Quill said it.';
const meeting = (more: Partial<Meeting>): Partial<Meeting> & { id: string } => ({
  id: "talks",
  title: "Talks; the first, or not",
  place: "port-alder",
  venue: "Town hall",
  participants: [
    { person: "ada-quill", role: null, side: "norland", printed: null },
    { name: "the guests", role: null, side: null, printed: null },
  ],
  ...more,
});
const { record } = consolidate(
  [
    sketchArticle({
      id: "paper",
      title: "A day in Port Alder",
      body: BODY,
      people: [{ name: "Ada Quill", otherNames: ["Quill"], roles: [{ title: "Minister", organization: "Norland" }] }],
      organizations: [{ name: "Norland", kind: "country" }],
      places: [{ name: "Port Alder", country: "NL", latitude: 54.5, longitude: 9.25 }],
      meetings: [
        meeting({}),
        meeting({ id: "dinner", title: "Dinner", kind: "dinner", time: "19:30", status: "cancelled" }),
        meeting({ id: "retreat", kind: "conference", title: "Retreat", start: "2031-03-10", end: "2031-03-12" }),
        meeting({
          id: "some-day",
          kind: "visit",
          title: "Visit",
          start: "2031-05",
          end: "2031-05",
          dateMeans: "within",
          status: "planned",
        }),
      ],
      statements: [
        { words: '=SUM(1, 2), she wrote, "and 5 < 6 on” & on', speaker: "Ada Quill", more: { date: "2031-03-04", saidAt: "talks" } },
        { words: "she said.\nAda Quill said it", kind: "indirect" },
      ],
    }),
  ],
  { briefing: { ...PLAIN_BRIEFING, title: "Norland & Co" } },
);
const addresses = addressesBelow("https://example.org/briefing");
const join = (pieces: Iterable<string>) => [...pieces].join("");

test("json is the record itself", () => {
  const text = join(exportJson(record));
  assert.equal(JSON.parse(text), record);
  ReadoutRecord.parse(JSON.parse(text));
  assert.equal(Object.keys(JSON.parse(text)), [
    "version",
    "briefing",
    "articles",
    "people",
    "organizations",
    "places",
    "topics",
    "meetings",
    "statements",
  ]);
});

test("csv: quoted as RFC 4180 says, and no cell is a formula", () => {
  const rows = readCsv(join(exportStatementsCsv(record)));
  const [head, first, second, ...others] = rows;
  assert.equal(others, []);
  const cell = (row: readonly string[] | undefined, name: string) => row?.[head?.indexOf(name) ?? -1];
  assert.is(cell(first, "text"), `'=SUM(1, 2), she wrote, "and 5 < 6 on” & on`);
  assert.equal(
    [cell(first, "speakers"), cell(first, "said_at"), cell(first, "reported")],
    ["Ada Quill", "Talks; the first, or not", "2031-03-04"],
  );
  assert.is(cell(second, "text"), "she said. Ada Quill said it");
  assert.equal(readCsv(join(exportMeetingsCsv(record))).length, 5);
  assert.equal(readCsv(join(exportPeopleCsv(record))), [
    ["id", "name", "other_names", "roles", "articles"],
    ["ada-quill", "Ada Quill", "Quill", "Minister", "1"],
  ]);
});

/** A reader of its own, so that the writer is not tested with itself. */
function readCsv(text: string): string[][] {
  assert.ok(text.endsWith("\r\n"));
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (bare ?? "") : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

test("popolo: persons, memberships, events, speeches", () => {
  const popolo = JSON.parse(exportPopolo(record));
  assert.equal(Object.keys(popolo), ["persons", "organizations", "memberships", "areas", "events", "speeches"]);
  assert.equal(popolo.memberships[0], { person_id: "ada-quill", organization_id: "norland", role: "Minister", sources: [] });
  assert.equal(popolo.events[0].attendees, [{ id: "ada-quill", name: "Ada Quill" }]);
  assert.equal([popolo.speeches[0].creator_id, popolo.speeches[0].event_id], ["ada-quill", "talks"]);
  assert.equal(popolo.areas[0].geometry, { type: "Point", coordinates: [9.25, 54.5] });
});

test("json-ld: every @id is an address, and points to something", () => {
  const { "@context": context, "@graph": graph } = JSON.parse([...exportJsonLd(record, addresses)].join(""));
  assert.is(context, "https://schema.org");
  assert.equal(
    [...new Set(graph.map((thing: { "@type": string }) => thing["@type"]))],
    ["NewsArticle", "Person", "Organization", "Place", "Event", "Quotation"],
  );
  const own = new Set(graph.map((thing: { "@id": string }) => thing["@id"]));
  const all = JSON.stringify(graph).match(/"@id":"[^"]+"/g) ?? [];
  for (const id of all) assert.ok(own.has(id.slice(7, -1)), id);
  const quotation = graph.find((thing: { "@type": string }) => thing["@type"] === "Quotation");
  assert.is(quotation["@id"], `https://example.org/briefing/sources/paper.html#${record.statements[0]?.id}`);
  assert.is(quotation.creator[0].name, "Ada Quill");
});

test("ics: days are whole days, times float, what has no day is left out", () => {
  const text = exportIcs(record, addresses);
  const events = text.split("BEGIN:VEVENT").slice(1);
  assert.is(events.length, 3);
  const lineOf = (event: string | undefined, name: string) => event?.split("\r\n").find((line) => line.startsWith(name));
  const [dinner, talks, retreat] = events;
  assert.equal(
    [lineOf(dinner, "DTSTART"), lineOf(dinner, "DTEND"), lineOf(dinner, "STATUS")],
    ["DTSTART:20310304T193000", "DTEND:20310304T203000", "STATUS:CANCELLED"],
  );
  assert.equal(
    [lineOf(talks, "DTSTART"), lineOf(talks, "DTEND"), lineOf(talks, "UID")],
    ["DTSTART;VALUE=DATE:20310304", "DTEND;VALUE=DATE:20310305", "UID:talks@example.org"],
  );
  assert.equal([lineOf(retreat, "DTSTART"), lineOf(retreat, "DTEND")], ["DTSTART;VALUE=DATE:20310310", "DTEND;VALUE=DATE:20310313"]);
  assert.is(lineOf(talks, "SUMMARY"), "SUMMARY:Talks\\; the first\\, or not");
  for (const line of text.split("\r\n")) assert.ok(new TextEncoder().encode(line).length <= 75, line);
  assert.is(exportIcs(record, addresses, record.meetings.slice(0, 1)).split("BEGIN:VEVENT").length, 2);
});

test("ics is the same in every time zone", () => {
  const home = process.env.TZ;
  const run = (zone: string) => {
    process.env.TZ = zone;
    return [new Date(0).getTimezoneOffset(), exportIcs(record, addresses)] as const;
  };
  const [[east, eastern], [west, western]] = [run("Pacific/Auckland"), run("America/Los_Angeles")];
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
  assert.is.not(east, west);
  assert.is(eastern, western);
});

test("atom: newest first, escaped, the same ids with and without an address", () => {
  const head = { title: "Ada & co", page: "people/ada-quill.html", self: "people/ada-quill.xml" };
  const items = { statements: record.statements, meetings: record.meetings };
  const feed = exportAtom(record, head, items, addresses);
  assert.match(feed, /<title>Ada &amp; co<\/title>/);
  assert.match(feed, /and 5 &lt; 6 on” &amp; on/);
  assert.match(
    feed,
    /<link rel="alternate" type="text\/html" href="https:\/\/example.org\/briefing\/sources\/paper.html#paper-[0-9a-f]{8}"\/>/,
  );
  assert.is(feed.match(/<entry>/g)?.length, 6);
  const ids = (text: string) => text.match(/urn:uuid:[0-9a-f-]{36}/g);
  const local = exportAtom(record, head, items, () => null);
  assert.equal(ids(local), ids(feed));
  assert.is(new Set(ids(feed)).size, 7);
  assert.match(local, /href="\.\.\/sources\/paper\.html#/);
});

test("atom: fifty entries at most, and nothing XML forbids", () => {
  const [first] = record.statements;
  assert.ok(first);
  const many = Array.from({ length: 80 }, (_, index) => ({ ...first, id: `paper-${index}`, text: `a\u0000b\ud800c ${index}` }));
  const feed = exportAtom(record, { title: "x", page: "index.html", self: "feed.xml" }, { statements: many, meetings: [] }, () => null);
  assert.is(feed.match(/<entry>/g)?.length, 50);
  assert.match(feed, /“abc 0”/);
});

test.run();
