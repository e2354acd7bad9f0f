import { suite } from "uvu";
import * as assert from "uvu/assert";
import { consolidate } from "../../src/consolidate/index.ts";
import { addressesBelow, exportAtom, exportIcs, exportMeetingsCsv, exportPopolo, exportStatementsCsv } from "../../src/export/index.ts";
import { PLAIN_BRIEFING, sketchArticle } from "../support/article-records.ts";

const test = suite("export of what is hardly known, and of all that is");

/** Of two meetings and three statements the first has every field, the last none that may be empty. */
const { record } = consolidate(
  [
    sketchArticle({
      id: "paper",
      title: "A day in Port Alder",
      body: "Ada Quill met Bruno Hart. “We wait,” she said. They wait too. Nobody knows.",
      people: [{ name: "Ada Quill" }, { name: "Bruno Hart" }],
      organizations: [{ name: "Norland", kind: "country" }],
      places: [{ name: "Port Alder", country: "NL" }],
      meetings: [
        {
          id: "talks",
          place: "port-alder",
          venue: "Town hall",
          participants: [
            { person: "ada-quill", role: "minister", side: "norland", printed: null },
            { organization: "norland", role: null, side: null, printed: null },
          ],
        },
        { id: "walk", title: "Walk", kind: "visit" },
      ],
      statements: [
        {
          words: "We wait",
          speaker: "Ada Quill",
          more: {
            speakers: [{ person: "ada-quill", role: "minister" }, { organization: "norland" }],
            audience: [{ name: "reporters" }, { person: "bruno-hart" }],
            relays: [{ organization: "norland" }],
            venue: "Harbour Hour",
            place: "port-alder",
            saidAt: "talks",
            about: ["talks", "walk"],
            date: "2031-03-03",
            reviewed: { by: "vh", on: "2031-04-02" },
          },
        },
        { words: "They wait too", kind: "indirect", more: { speakerAsPrinted: "he" } },
        { words: "Nobody knows", kind: "indirect" },
      ],
    }),
  ],
  { briefing: PLAIN_BRIEFING },
);
record.people = record.people.map((person) =>
  person.id === "ada-quill"
    ? {
        ...person,
        roles: [
          { title: "Minister", organization: "norland", articles: [], evidence: [], from: "2028", to: "2030" },
          { title: "Poet", organization: null, articles: [], evidence: [] },
        ],
      }
    : person,
);
const address = addressesBelow("https://example.org");
const rowsOf = (pieces: Iterable<string>) => [...pieces].map((row) => row.trimEnd().split(","));

test("csv: parties and places by name, roles of those who have one, empty cells for the rest", () => {
  const [head, whole, , bare] = rowsOf(exportStatementsCsv(record));
  const cells = (row: readonly string[] | undefined) => Object.fromEntries((head ?? []).map((name, i) => [name, row?.[i]]));
  const { id, confidence, reported, article_title, publisher, ...first } = cells(whole);
  assert.equal(first, {
    date: "2031-03-03",
    kind: "direct",
    attribution: "named",
    speakers: "Ada Quill; Norland",
    roles: "minister",
    speaker_as_printed: "Ada Quill",
    relays: "Norland",
    audience: "reporters; Bruno Hart",
    venue: "Harbour Hour",
    place: "Port Alder",
    said_at: "Talks",
    about: "Talks; Walk",
    topics: "",
    text: "We wait",
    article: "paper",
    url: "",
    reviewed: "2031-04-02 vh",
  });
  const known = Object.entries(cells(bare)).filter(([, cell]) => cell !== "");
  assert.equal(
    known.map(([name]) => name),
    ["id", "reported", "kind", "attribution", "text", "article", "article_title", "publisher", "confidence"],
  );
  const [columns, ...meetings] = rowsOf(exportMeetingsCsv(record));
  const at = (row: readonly string[], name: string) => row[columns?.indexOf(name) ?? -1];
  assert.equal(
    meetings.map((row) => ["place", "venue", "participants", "articles"].map((name) => at(row, name))),
    [
      ["Port Alder", "Town hall", "Ada Quill; Norland", "paper"],
      ["", "", "", "paper"],
    ],
  );
});

test("popolo: where, with whom and since when, or nothing of it", () => {
  const { events, memberships, speeches } = JSON.parse(exportPopolo(record));
  assert.equal(
    events.map((event: { location: unknown; attendees: unknown }) => [event.location, event.attendees]),
    [
      ["Town hall, Port Alder", [{ id: "ada-quill", name: "Ada Quill" }]],
      [null, []],
    ],
  );
  assert.equal(memberships, [
    { person_id: "ada-quill", organization_id: "norland", role: "Minister", start_date: "2028", end_date: "2030", sources: [] },
    { person_id: "ada-quill", role: "Poet", sources: [] },
  ]);
  assert.equal(
    speeches.map((speech: { creator_id: unknown; role: unknown; audience_id: unknown }) => [
      speech.creator_id,
      speech.role,
      speech.audience_id,
    ]),
    [
      ["ada-quill", "minister", "bruno-hart"],
      [null, null, null],
      [null, null, null],
    ],
  );
});

test("atom: what nobody in particular says is unnamed, not unsettled", () => {
  const statements = record.statements
    .filter(({ text }) => text === "Nobody knows")
    .map((s) => ({ ...s, attribution: "unnamed" as const }));
  const feed = exportAtom(record, { title: "All", page: "index.html", self: "feed.xml" }, { statements, meetings: [] }, address);
  assert.match(feed, /<title>Unnamed: Nobody knows<\/title>/);
});

test("atom: who is named, else as printed, else unsettled", () => {
  const { statements, meetings } = record;
  const feed = exportAtom(record, { title: "All", page: "index.html", self: "feed.xml" }, { statements, meetings }, address);
  const titles = [...feed.matchAll(/<entry>\n<title>(.*)<\/title>/g)].map(([, title]) => title).sort();
  assert.equal(titles, ["Ada Quill, Norland: “We wait”", "Talks", "Unsettled: Nobody knows", "Walk", "he: They wait too"]);
  assert.match(feed, "held · 2031-03-04 · Town hall · Port Alder · Ada Quill, Norland<");
  assert.match(feed, "held · 2031-03-04<");
});

test("ics: no place and no company is no empty line", () => {
  const calendar = exportIcs(record, address).replaceAll("\r\n ", "");
  assert.equal(calendar.match(/^DESCRIPTION.*$/gm), [
    "DESCRIPTION:With Ada Quill\\, Norland. Status: held\\, as of 2031-03-04.",
    "DESCRIPTION:Status: held\\, as of 2031-03-04.",
  ]);
  assert.equal(calendar.match(/^LOCATION.*$/gm), ["LOCATION:Town hall\\, Port Alder"]);
});

test.run();
