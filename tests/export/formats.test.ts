import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FORMATS } from "../../src/export/index.ts";
import { ReadoutRecord } from "../../src/schema/index.ts";

const test = suite("export-formats");

const entity = { formerIds: [], otherNames: [], mentions: [{ article: "talks", start: 0, end: 4 }] };
const statement = {
  formerIds: [],
  kind: "direct",
  partOf: null,
  article: "talks",
  content: [{ start: 1, end: 5 }],
  quoted: [],
  cue: null,
  source: null,
  relays: [],
  venue: null,
  place: null,
  about: [],
  topics: ["harbour"],
  sameAs: [],
  evidence: [],
  confidence: 0.9,
  reviewed: null,
};
const meeting = { formerIds: [], asOf: "2031-05-06", time: null, venue: null, evidence: [], confidence: 1, reviewed: null };

const RECORD = ReadoutRecord.parse({
  version: 1,
  briefing: { title: "Harbour", language: "en", asOf: "2031-05-06" },
  articles: [
    {
      id: "talks",
      file: "talks.txt",
      title: "Talks, day one",
      date: "2031-05-06",
      publisher: "Harbour Post",
      authors: ["Ann Lee"],
      url: "https://harbour.example/t",
      language: "en",
      rights: "excerpt",
      sha256: "0".repeat(64),
      format: "text",
      body: "The whole body stays at home.",
    },
  ],
  people: [
    {
      ...entity,
      id: "mira-tolvanen",
      name: "Mira Tolvanen",
      otherNames: [{ name: "Tolvannen", articles: ["talks"] }],
      roles: [{ title: "Harbour Minister", organization: "norrland", articles: ["talks"], evidence: [], from: "2030" }],
    },
  ],
  organizations: [{ ...entity, id: "norrland", name: "Norrland", kind: "country" }],
  places: [{ ...entity, id: "lindhaven", name: "Lindhaven", country: "SE", latitude: 60.5, longitude: 17.25 }],
  topics: [{ id: "harbour", name: "Harbour", terms: ["quay"] }],
  meetings: [
    {
      ...meeting,
      id: "talks-on",
      title: "Quay talks",
      kind: "talks",
      status: "held",
      start: "2031-05-05",
      end: "2031-05-06",
      dateMeans: "on",
      place: "lindhaven",
      participants: [
        { person: "mira-tolvanen", role: null, side: "norrland", printed: "Tolvanen" },
        { name: "her delegation", role: null, side: null, printed: null },
      ],
    },
    {
      ...meeting,
      id: "call",
      title: "Call",
      kind: "call",
      status: "cancelled",
      start: "2031-05-06",
      end: null,
      dateMeans: "on",
      time: "15:18",
      place: null,
      participants: [],
    },
    {
      ...meeting,
      id: "visit",
      title: "Visit",
      kind: "visit",
      status: "planned",
      start: "2031-05-09",
      end: "2031-05-11",
      dateMeans: "within",
      place: null,
      participants: [],
    },
    {
      ...meeting,
      id: "summit",
      title: "Summit",
      kind: "summit",
      status: "planned",
      start: "2031-06",
      end: null,
      dateMeans: "within",
      place: null,
      participants: [],
    },
  ],
  statements: [
    {
      ...statement,
      id: "talks-00000001",
      text: 'Ready, "so to speak"',
      attribution: "named",
      speakers: [{ person: "mira-tolvanen", role: "Harbour Minister" }],
      speakerAsPrinted: "Tolvannen",
      audience: [{ name: "reporters" }],
      date: "2031-05-05",
      saidAt: "talks-on",
    },
    {
      ...statement,
      id: "talks-00000002",
      text: '=HYPERLINK("https://harbour.example")',
      attribution: "unsettled",
      speakers: [],
      speakerAsPrinted: null,
      audience: [],
      date: null,
      saidAt: null,
    },
  ],
});

const print = (format: string) => FORMATS[format]?.(RECORD) ?? "";

test("no export prints a body, and each prints the same twice", () => {
  for (const format of ["csv", "popolo", "jsonld", "ics"]) {
    assert.not.match(print(format), "stays at home");
    assert.is(print(format), print(format));
  }
});

test("CSV: one line a statement, quoted as RFC 4180 says, formulas disarmed", () => {
  const [head, first, second, end] = print("csv").split("\r\n");
  assert.ok(head?.startsWith("\uFEFFid,date,reported,kind,"));
  assert.is(
    first,
    'talks-00000001,2031-05-05,2031-05-06,direct,named,Mira Tolvanen,mira-tolvanen,Harbour Minister,Tolvannen,"Ready, ""so to speak""",,reporters,,,talks-on,Harbour,talks,"Talks, day one",Harbour Post,https://harbour.example/t,0.9,',
  );
  assert.ok(second?.includes(`"'=HYPERLINK(""https`));
  assert.is(end, "");
});

test("Popolo: persons, memberships, areas, events, speeches", () => {
  const popolo = JSON.parse(print("popolo"));
  assert.equal(popolo.persons, [
    {
      id: "mira-tolvanen",
      name: "Mira Tolvanen",
      other_names: [{ name: "Tolvannen" }],
      sources: [{ url: "https://harbour.example/t", note: "Talks, day one" }],
    },
  ]);
  assert.equal(popolo.memberships, [
    { person_id: "mira-tolvanen", organization_id: "norrland", role: "Harbour Minister", start_date: "2030" },
  ]);
  assert.equal(popolo.areas[0].geometry, { type: "Point", coordinates: [17.25, 60.5] });
  const [talks, , visit] = popolo.events;
  assert.equal([talks.start_date, talks.end_date, talks.location, talks.attendees.length], ["2031-05-05", "2031-05-06", "Lindhaven", 2]);
  assert.equal([visit.start_date, visit.description], [undefined, "At some time from 2031-05-09 to 2031-05-11"]);
  assert.equal(
    popolo.speeches.map(({ creator_id, creator_name, event_id }: Record<string, string>) => [creator_id, creator_name, event_id]),
    [
      ["mira-tolvanen", "Mira Tolvanen", "talks-on"],
      [undefined, undefined, undefined],
    ],
  );
});

test("JSON-LD: every reference leads to a node of the graph", () => {
  const { "@graph": graph } = JSON.parse(print("jsonld"));
  const ids = new Set(graph.map((node: Record<string, string>) => node["@id"]));
  assert.is(ids.size, 10);
  const references: string[] = [];
  JSON.stringify(graph, (_key, value) => {
    if (value && typeof value === "object" && Object.keys(value).length === 1 && value["@id"]) references.push(value["@id"]);
    return value;
  });
  assert.ok(references.length >= 6);
  assert.equal(
    references.filter((id) => !ids.has(id)),
    [],
  );
  assert.is(graph.find((node: Record<string, string>) => node["@id"] === "meetings/call.html").startDate, "2031-05-06T15:18");
});

test("iCalendar: known days only, whole days end the day after, times float, and the machine's zone does not matter", () => {
  const text = print("ics").replaceAll("\r\n ", "");
  assert.is(text.match(/BEGIN:VEVENT/g)?.length, 3);
  for (const line of [
    "DTSTART;VALUE=DATE:20310505",
    "DTEND;VALUE=DATE:20310507",
    "DTSTART:20310506T151800",
    "STATUS:CANCELLED",
    "UID:visit@readout",
    "DTSTAMP:20310506T000000Z",
    "SUMMARY:Visit (some time in these days)",
  ])
    assert.ok(text.split("\r\n").includes(line), `${line} in\n${text}`);
  const zone = process.env.TZ;
  process.env.TZ = "Asia/Tokyo";
  assert.is(print("ics").replaceAll("\r\n ", ""), text);
  process.env.TZ = zone ?? "";
  if (zone === undefined) delete process.env.TZ;
});

test.run();
