/** A small record of invented people in invented places, for tests of the search. */
import type { PublishedRecord } from "../../src/schema/index.ts";
import { article, statement } from "../fixtures/site/build-record.ts";

const gazette = article(
  "gazette-2031-03-04",
  [
    "“We need legal guarantees before any harbour opens,” Yuri Rybalov told the Ostrava wire.",
    "Mira Höglund said the regulation of the harbour was a matter for the communities.",
    "“The cease-fire holds, and the guarantees are legal ones,” Höglund said.",
    "Pavel Zelenovskyy warned that the tariffs would rise in spring.",
  ].join("\n\n"),
  { title: "Harbour talks open", date: "2031-03-04", publisher: "The Gazette" },
);
const mail = article(
  "mail-2031-04-11",
  [
    "“Harbour fees are regulated, not raised,” Yuri Ryabalov said on Friday.",
    "“The committee will meet in the harbour of Südhafen,” said Mira Hoglund.",
    "A senior official said that the fees were fair.",
  ].join("\n\n"),
  { title: "Fees stay as they are", date: "2031-04-11", publisher: "The Mail" },
);

const yuri = { person: "yuri-ryabalov", role: "Harbour Minister" };
const mira = { person: "mira-hoglund", role: "Envoy" };
const pavel = { person: "pavel-zelenovskyy", role: null };
const talks = "harbour-talks-2031-03-03";

function person(id: string, name: string, ...others: string[]) {
  return { id, formerIds: [], name, otherNames: others.map((other) => ({ name: other, articles: [gazette.id] })), roles: [], mentions: [] };
}

/** Seven statements, newest first: mail-3 and mail-2 undated, mail-1; then gazette-1 to gazette-4. */
export const harbour: PublishedRecord = {
  version: 1,
  briefing: { title: "Harbour talks", language: "en", asOf: "2031-04-11" },
  articles: [gazette, mail],
  people: [
    person("yuri-ryabalov", "Yuri Ryabalov", "Rybalov"),
    person("mira-hoglund", "Mira Höglund", "Hoglund"),
    person("pavel-zelenovskyy", "Pavel Zelenovskyy"),
  ],
  organizations: [],
  places: [],
  topics: [
    { id: "fees", name: "Fees", terms: ["fees", "tariffs"] },
    { id: "security", name: "Security", terms: ["guarantees"] },
  ],
  meetings: [
    {
      id: talks,
      formerIds: [],
      title: "Harbour talks",
      kind: "talks",
      status: "held",
      asOf: "2031-03-04",
      start: "2031-03-03",
      end: "2031-03-03",
      dateMeans: "on",
      time: null,
      place: null,
      venue: null,
      participants: [],
      evidence: [],
      confidence: 0.9,
      reviewed: null,
    },
  ],
  statements: [
    statement(
      gazette,
      "1",
      { content: ["We need legal guarantees before any harbour opens,"], quoted: ["We need legal guarantees before any harbour opens,"] },
      {
        speakers: [yuri],
        date: "2031-03-03",
        saidAt: talks,
        topics: ["security"],
        speakerAsPrinted: "Rybalov",
        reviewed: { by: "ed", on: "2031-03-05" },
      },
    ),
    statement(
      gazette,
      "2",
      { content: ["the regulation of the harbour was a matter for the communities"] },
      { kind: "indirect", speakers: [mira], date: "2031-03-03", saidAt: talks },
    ),
    statement(
      gazette,
      "3",
      {
        content: ["The cease-fire holds, and the guarantees are legal ones,"],
        quoted: ["The cease-fire holds, and the guarantees are legal ones,"],
      },
      { speakers: [mira], date: "2031-03-04", topics: ["security"] },
    ),
    statement(
      gazette,
      "4",
      { content: ["the tariffs would rise in spring"] },
      {
        kind: "indirect",
        speakers: [pavel],
        relays: [{ person: "mira-hoglund" }],
        date: "2031-03-04",
        topics: ["fees"],
        venue: "statement",
        speakerAsPrinted: "The committee",
      },
    ),
    statement(
      mail,
      "1",
      { content: ["Harbour fees are regulated, not raised,"], quoted: ["Harbour fees are regulated, not raised,"] },
      { speakers: [yuri], date: "2031-04-11", topics: ["fees"] },
    ),
    statement(
      mail,
      "2",
      { content: ["The committee will meet in the harbour of Südhafen,"], quoted: ["The committee will meet in the harbour of Südhafen,"] },
      { speakers: [mira], saidAt: null },
    ),
    statement(
      mail,
      "3",
      { content: ["the fees were fair"] },
      { kind: "indirect", attribution: "unnamed", speakers: [{ name: "a senior official", unnamed: true }], topics: ["fees"] },
    ),
  ],
  tombstones: [],
  redirects: [
    { kind: "person", from: "yuri-rybalov", to: "yuri-ryabalov" },
    { kind: "meeting", from: "talks-2031-03-03", to: talks },
  ],
  corrections: [],
};
