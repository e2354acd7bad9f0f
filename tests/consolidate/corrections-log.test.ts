import { suite } from "uvu";
import * as assert from "uvu/assert";
import { consolidate, publish } from "../../src/consolidate/index.ts";
import { type Correction, Curation, type LoggedValue, PublishedRecord } from "../../src/schema/index.ts";
import { parseYaml } from "../../src/store/index.ts";
import { type ArticleSketch, PLAIN_BRIEFING, sketchArticle } from "../support/article-records.ts";

const test = suite("corrections log");

const QUAY: ArticleSketch = {
  id: "quay",
  date: "2031-03-05",
  rights: "full",
  title: "Talks on the quay",
  body: "Semyon Moravin, the deputy minister, met Ada Quill in Port Alder. “We came to listen and to be heard,” she said. Moravin said that nothing was agreed. Semen Moravin left.",
  people: [
    { name: "Semyon Moravin", roles: ["deputy minister"], otherNames: ["Moravin"] },
    { name: "Semen Moravin" },
    { name: "Ada Quill" },
  ],
  organizations: [{ name: "Norland", kind: "country" }],
  places: [{ name: "Port Alder", country: "NL" }],
  meetings: [
    {
      id: "port-alder-talks",
      title: "Port Alder talks",
      status: "planned",
      start: "2031-03-04",
      end: "2031-03-04",
      dateMeans: "on",
      place: "port-alder",
      participants: [{ person: "ada-quill", role: null, side: null, printed: "Ada Quill" }],
    },
  ],
  statements: [
    { words: "We came to listen and to be heard" },
    { words: "nothing was agreed", kind: "indirect", speaker: "Semyon Moravin" },
  ],
};
const WE_CAME = "{ article: quay, exact: We came to listen }";

function logOf(yaml: string, mode: "all" | "reviewed" = "all"): readonly Correction[] {
  const curation = { file: "curation.yaml", ...parseYaml({ file: "curation.yaml", text: yaml }, Curation) };
  const briefing = { ...PLAIN_BRIEFING, topics: [{ name: "Peace", terms: ["truce"] }] };
  const result = consolidate([sketchArticle(QUAY)], { briefing, curation });
  assert.equal(
    result.diagnostics.filter(({ severity }) => severity === "error"),
    [],
  );
  return PublishedRecord.parse(publish(result.record, { ...result, briefing: { publish: mode } })).corrections;
}

const show = ({ value, details }: LoggedValue): string => {
  const plain = (v: LoggedValue["value"]) =>
    "text" in v ? `${v.text}${v.names ? ` <${v.names.kind} ${v.names.id}>` : ""}` : "date" in v ? v.date : `:${v.word}`;
  return [plain(value), ...details.map((detail) => `${detail.field} ${plain(detail.value)}`)].join(", ");
};
/** "speakers: nothing → Ada Quill <person ada-quill>" */
const changesOf = (yaml: string) =>
  logOf(yaml)
    .flatMap(({ changes }) => changes)
    .map(({ field, before, after }) => `${field}: ${[before, after].map((list) => list.map(show).join("; ") || "nothing").join(" → ")}`);

test("a statement: each field before and after, with names for ids", () => {
  const yaml = `statements:
  - statement: ${WE_CAME}
    set:
      speakers: [{ person: ada-quill, role: envoy }]
      audience: [{ organization: norland }, { name: reporters }]
      place: port-alder
      date: 2031-03-04
      saidAt: port-alder-talks
      topics: [peace]
    note: She opened the talks.
    on: 2031-03-06
`;
  assert.equal(changesOf(yaml), [
    "speakers: nothing → Ada Quill <person ada-quill>, role envoy",
    "audience: nothing → Norland <organization norland>; reporters",
    "place: nothing → Port Alder <place port-alder>",
    "date: nothing → 2031-03-04",
    "saidAt: nothing → Port Alder talks <meeting port-alder-talks>",
    "topics: nothing → Peace <topic peace>",
  ]);
  const [entry] = logOf(yaml);
  assert.equal([entry?.action, entry?.article, entry?.note, entry?.on], ["set", "quay", "She opened the talks.", "2031-03-06"]);
});

test("a meeting: what went and what came of its participants; its own end and precision follow the start", () => {
  assert.equal(
    changesOf(`meetings:
  - meeting: port-alder-talks
    set: { status: held, start: 2031-03-03, venue: Town hall, participants: { add: [{ person: semyon-moravin, side: norland }], drop: [{ person: ada-quill }] } }
`),
    [
      "status: :planned → :held",
      "start: 2031-03-04 → 2031-03-03",
      "venue: nothing → Town hall",
      "participants: Ada Quill <person ada-quill> → Semyon Moravin <person semyon-moravin>, side Norland <organization norland>",
    ],
  );
  assert.equal(changesOf("meetings:\n  - meeting: port-alder-talks\n    set: { end: 2031-03-05 }\n"), ["end: 2031-03-04 → 2031-03-05"]);
});

test("people and places: names, roles, countries; an old name kept as another form is no news", () => {
  assert.equal(
    changesOf(`people:
  - person: semyon-moravin
    name: Semyon P. Moravin
    otherNames: { add: [Morawin], drop: [Moravin] }
    roles: [{ title: deputy minister, organization: norland, from: 2028 }]
places:
  - place: port-alder
    country: BE
    latitude: 51.5
`),
    [
      "country: :NL → :BE",
      "latitude: nothing → 51.5",
      "name: Semyon Moravin → Semyon P. Moravin",
      "otherNames: Moravin → Morawin",
      "roles: deputy minister → deputy minister, organization Norland <organization norland>, from 2028",
    ],
  );
});

test("a merge names those joined, an addition and a removal their one; a removed statement only its source", () => {
  assert.equal(changesOf("people:\n  - merge: [semyon-moravin, semen-moravin]\n"), [
    "name: Semyon Moravin <person semyon-moravin>; Semen Moravin <person semen-moravin> → Semyon Moravin <person semyon-moravin>",
  ]);
  assert.equal(changesOf("people:\n  - add: { name: Cora Lund }\n  - drop: semen-moravin\n"), [
    "name: nothing → Cora Lund",
    "name: Semen Moravin → nothing",
  ]);
  const [dropped] = logOf(`statements:\n  - drop: ${WE_CAME}\n    note: Nobody said it.\n`);
  assert.equal([dropped?.article, dropped?.changes, dropped?.note], ["quay", [], "Nobody said it."]);
  assert.not.match(JSON.stringify(dropped), "listen");
});

test("not-changes: a review alone is no correction, and a field that was so already has not changed", () => {
  assert.equal(logOf(`statements:\n  - statement: ${WE_CAME}\n    reviewed: { by: vh, on: 2031-04-01 }\n`), []);
  assert.equal(changesOf("meetings:\n  - meeting: port-alder-talks\n    set: { status: planned }\n"), []);
});

const SETTLED = `statements:
  - statement: ${WE_CAME}
    set: { speakers: [{ person: ada-quill }, { person: semyon-moravin }], venue: the house of Moravin, date: 2031-03-04 }
    note: Moravin spoke as well.
`;

test("a withheld person does not come back through a change, a note or a name", () => {
  const log = logOf(`people:
  - drop: semen-moravin
meetings:
  - meeting: port-alder-talks
    set: { title: Talks with Moravin, participants: { add: [{ person: semyon-moravin }] }, status: held }
${SETTLED}withhold:
  - { person: semyon-moravin, reason: Moravin asked }
`);
  assert.not.match(JSON.stringify(log), /moravin/i);
  const changed = log.map(({ action, kind, changes, note }) => [action, kind, changes.map(({ field }) => field).join(" "), note]);
  // The statement stays with its first speaker: of its changes the harmless one is told.
  assert.equal(changed, [
    ["set", "meeting", "status", null],
    ["set", "statement", "date", null],
    ["withhold", "person", "", null],
  ]);
});

test("not-withheld: the same log without the withholding tells it all", () => {
  const [entry] = logOf(SETTLED);
  assert.equal(
    entry?.changes.map(({ field }) => field),
    ["speakers", "venue", "date"],
  );
  assert.is(entry?.note, "Moravin spoke as well.");
});

test("a withheld meeting does not come back as where something was said", () => {
  const yaml = `statements:\n  - statement: ${WE_CAME}\n    set: { saidAt: port-alder-talks, date: 2031-03-04 }\n`;
  assert.equal(changesOf(yaml).length, 2);
  assert.equal(changesOf(`${yaml}withhold:\n  - { meeting: port-alder-talks, reason: asked }\n`), ["date: nothing → 2031-03-04"]);
});

test("a withheld statement's words do not come back in a note", () => {
  const yaml = `people:
  - person: ada-quill
    roles: [{ title: envoy }]
    note: It was she who said we came to listen and to be heard.
`;
  assert.match(JSON.stringify(logOf(yaml)), "to be heard");
  const withheld = logOf(`${yaml}withhold:\n  - { statement: ${WE_CAME}, reason: asked }\n`);
  assert.not.match(JSON.stringify(withheld), "to be heard");
  assert.is(withheld[0]?.changes.length, 1);
});

test("publish: reviewed tells no change of what it does not publish", () => {
  const entries = (more: string) => logOf(`statements:\n  - statement: ${WE_CAME}\n    set: { venue: Town hall }\n${more}`, "reviewed");
  assert.equal(
    entries("").map(({ changes }) => changes),
    [[]],
  );
  assert.is(entries("    reviewed: { by: vh, on: 2031-04-01 }\n")[0]?.changes.length, 1);
});

test.run();
