import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Consolidated, consolidate } from "../../src/consolidate/index.ts";
import { Curation, type IdRegister, ReadoutRecord, statementDigest } from "../../src/schema/index.ts";
import { parseYaml } from "../../src/store/index.ts";
import { type ArticleSketch, PLAIN_BRIEFING, sketchArticle } from "../support/article-records.ts";

const test = suite("curation");

const TALKS: ArticleSketch = {
  id: "talks",
  date: "2031-03-05",
  body: "Semyon Moravin, the deputy minister, met Ada Quill in Port Alder. “We came to listen and to be heard,” Quill said. Moravin said that nothing was agreed. Later, “the door is open,” a guest was heard to say.",
  people: [
    { name: "Semyon Moravin", roles: ["deputy minister"], otherNames: ["Moravin"] },
    { name: "Ada Quill", otherNames: ["Quill"] },
  ],
  organizations: [
    { name: "Norland", kind: "country" },
    { name: "Sudland", kind: "country" },
  ],
  places: [{ name: "Port Alder", country: "NL" }],
  meetings: [
    { id: "port-alder-talks", place: "port-alder", participants: [{ person: "ada-quill", role: null, side: null, printed: "Ada Quill" }] },
  ],
  statements: [
    { words: "We came to listen and to be heard", speaker: "Ada Quill" },
    { words: "nothing was agreed", kind: "indirect", speaker: "Semyon Moravin" },
  ],
};
const AFTERMATH: ArticleSketch = {
  id: "aftermath",
  date: "2031-03-06",
  body: "Semen Moravin left Port Alder. “We came to listen and to be heard,” Ada Quill had said.",
  people: [{ name: "Semen Moravin" }, { name: "Ada Quill", roles: ["poet"] }],
  meetings: [{ id: "harbour-talks", start: "2031-03-05" }],
  statements: [{ words: "We came to listen and to be heard", speaker: "Ada Quill" }],
};

function correct(yaml: string, options: { readonly ids?: IdRegister; readonly articles?: readonly ArticleSketch[] } = {}): Consolidated {
  const read = parseYaml({ file: "curation.yaml", text: yaml }, Curation);
  const articles = (options.articles ?? [TALKS, AFTERMATH]).map(sketchArticle);
  const result = consolidate(articles, {
    briefing: { ...PLAIN_BRIEFING, topics: [{ name: "Doors", terms: ["door"] }] },
    curation: { file: "curation.yaml", ...read },
    ids: options.ids ?? null,
  });
  ReadoutRecord.parse(result.record);
  return result;
}
const idOf = (result: Consolidated, text: string) => result.record.statements.find((statement) => statement.text === text)?.id ?? "";
const problems = (result: Consolidated) =>
  result.diagnostics.map((d) => `${d.place?.file}:${d.place?.line}:${d.place?.column} ${d.severity} ${d.code} ${d.message}`);
const named = (text: string, id: string) => ({ value: { text, names: { kind: "person", id } }, details: [] });
const person = (result: Consolidated, id: string) => result.record.people.find((other) => other.id === id);

test("people are merged: the first id stays, statements and mentions follow", () => {
  const result = correct("people:\n  - merge: [semen-moravin, semyon-moravin]\n");
  assert.equal(problems(result), []);
  assert.equal(person(result, "semen-moravin")?.formerIds, ["semyon-moravin"]);
  assert.is(person(result, "semyon-moravin"), undefined);
  const named = (yaml: string) => correct(yaml).record.people.find(({ id }) => id.endsWith("moravin"))?.name;
  assert.is(person(result, "semen-moravin")?.name, "Semen Moravin", "whose id stays, that name stays");
  assert.is(named("people:\n  - merge: [semyon-moravin, semen-moravin]\n"), "Semyon Moravin");
  assert.equal(
    person(result, "semen-moravin")?.mentions.map((mention) => mention.article),
    ["talks", "talks", "aftermath"],
  );
  assert.equal(result.record.statements.find((s) => s.text === "nothing was agreed")?.speakers, [{ person: "semen-moravin", role: null }]);
  assert.equal(
    result.corrections.map((c) => [c.action, c.kind, c.id]),
    [["merge", "person", "semen-moravin"]],
  );
});

test("a merge again, with the register, is the same merge", () => {
  const yaml = "people:\n  - merge: [semen-moravin, semyon-moravin]\n";
  const once = correct(yaml);
  assert.equal(correct(yaml, { ids: once.ids }), once);
});

test("a person is split: what the named articles say goes to the new id", () => {
  const result = correct(
    "people:\n  - split: ada-quill\n    articles: { ada-quill-poet: [aftermath] }\n    note: the poet\n    on: 2031-04-01\n",
  );
  assert.equal(problems(result), []);
  assert.equal(
    result.record.statements.map((s) => s.speakers[0]),
    [
      { person: "ada-quill", role: null },
      { person: "semyon-moravin", role: null },
      { person: "ada-quill-poet", role: null },
    ],
  );
  assert.equal(person(result, "ada-quill")?.roles, []);
  assert.equal(result.corrections[0], {
    action: "split",
    kind: "person",
    id: "ada-quill",
    article: null,
    changes: [
      {
        field: "name",
        before: [named("Ada Quill", "ada-quill")],
        after: [named("Ada Quill", "ada-quill"), named("Ada Quill", "ada-quill-poet")],
      },
    ],
    note: "the poet",
    on: "2031-04-01",
  });
});

test("names and roles: what the editor writes wins, what was printed stays", () => {
  const result = correct(`people:
  - person: semyon-moravin
    name: Semyon P. Moravin
    otherNames: { add: [{ name: Morawin, articles: [talks] }, Sergej Moravin], drop: [Moravin] }
    roles: [{ title: Deputy Minister, organization: sudland, from: 2028 }, { title: Envoy, to: 2030 }]
`);
  assert.equal(problems(result), []);
  const { name, otherNames, roles } = person(result, "semyon-moravin") ?? {};
  assert.is(name, "Semyon P. Moravin");
  assert.equal(otherNames, [
    { name: "Morawin", articles: ["talks"] },
    { name: "Semyon Moravin", articles: ["talks"] },
    { name: "Sergej Moravin", articles: [] },
  ]);
  assert.equal(
    roles?.map((r) => [r.title, r.organization, r.from, r.to, r.articles]),
    [
      ["Deputy Minister", "sudland", "2028", undefined, ["talks"]],
      ["Envoy", null, undefined, "2030", []],
    ],
  );
});

test("people are added and dropped", () => {
  const result = correct("people:\n  - add: { name: Vera Holm, roles: [{ title: clerk }] }\n  - drop: ada-quill\n");
  assert.equal(problems(result), []);
  assert.equal(
    result.record.people.map((p) => p.id),
    ["semen-moravin", "semyon-moravin", "vera-holm"],
  );
  assert.equal(result.record.statements[0]?.speakers, []);
  assert.is(result.record.statements[0]?.attribution, "unsettled");
  assert.equal(result.record.meetings.find((m) => m.id === "port-alder-talks")?.participants, []);
});

test("organizations and places have the same verbs", () => {
  const result = correct(`organizations:
  - merge: [sudland, norland]
  - organization: sudland
    name: Southland
    kind: government
places:
  - place: { article: talks, exact: Port Alder }
    latitude: 54.5
    longitude: 9.25
  - add: { name: Lake City }
`);
  assert.equal(problems(result), []);
  assert.equal(
    result.record.organizations.map((o) => [o.id, o.name, o.kind, o.formerIds]),
    [["sudland", "Southland", "government", ["norland"]]],
  );
  assert.equal(
    result.record.places.map((p) => [p.id, p.latitude]),
    [
      ["lake-city", null],
      ["port-alder", 54.5],
    ],
  );
});

test("meetings are merged, set, added and dropped", () => {
  const result = correct(`meetings:
  - merge: [harbour-talks, port-alder-talks]
  - meeting: port-alder-talks
    set:
      title: Norland–Sudland talks
      status: cancelled
      start: 2031-03
      place: port-alder
      participants: { add: [{ person: semyon-moravin, side: sudland }], drop: [{ person: ada-quill }] }
    reviewed: { by: vh, on: 2031-04-02 }
  - add: { title: Dinner, kind: dinner, start: 2031-03-04, participants: [{ name: the guests }], article: talks, exact: "the door\\n is open", note: the host says so }
`);
  assert.equal(problems(result), []);
  const [dinner, talks] = [...result.record.meetings].sort((a, b) => (a.id < b.id ? -1 : 1));
  assert.equal([dinner?.id, dinner?.kind, dinner?.evidence.length], ["dinner-2031-03-04", "dinner", 1]);
  assert.equal(
    [talks?.id, talks?.formerIds, talks?.title, talks?.status, talks?.start, talks?.dateMeans],
    ["harbour-talks", ["port-alder-talks"], "Norland–Sudland talks", "cancelled", "2031-03", "within"],
  );
  assert.equal(talks?.participants, [{ person: "semyon-moravin", role: null, side: "sudland", printed: null }]);
  assert.equal(talks?.reviewed, { by: "vh", on: "2031-04-02" });
  assert.equal(
    correct("meetings: [{ drop: harbour-talks }]").record.meetings.map((m) => m.id),
    ["port-alder-talks"],
  );
});

test("statements are set by id or by their words, added, dropped and answered", () => {
  const id = idOf(correct(""), "We came to listen and to be heard");
  const result = correct(`statements:
  - statement: ${id}
    set: { speakers: [{ person: semyon-moravin, role: deputy minister }, { name: a guest, unnamed: true }], date: 2031-03-04, saidAt: port-alder-talks }
  - statement: { article: talks, exact: "nothing was" }
    set: { speakers: [], audience: [{ organization: norland }] }
  - add: { article: talks, exact: "the door is open", speakers: [{ name: a guest, unnamed: true }] }
  - drop: { article: aftermath, exact: came to listen }
replies:
  - { statement: ${id}, from: S. Moravin, on: 2031-03-09, text: I never said this. }
`);
  assert.equal(problems(result), []);
  const [first, second, third, ...others] = result.record.statements;
  assert.equal(others, []);
  assert.equal([first?.speakers.length, first?.attribution, first?.date, first?.saidAt], [2, "named", "2031-03-04", "port-alder-talks"]);
  assert.equal(first?.replies, [{ from: "S. Moravin", on: "2031-03-09", text: "I never said this." }]);
  assert.equal([second?.attribution, second?.audience], ["unsettled", [{ organization: "norland" }]]);
  assert.equal(
    [third?.kind, third?.text, third?.attribution, third?.topics, third?.quoted],
    ["direct", "the door is open", "unnamed", ["doors"], third?.content],
  );
});

test("a correction without its target is reported where it stands", () => {
  const { ids } = correct("");
  const result = correct(
    `people:
  - merge: [semyon-moravin, nobody-here]
  - person: { article: talks, exact: nowhere said }
    name: X
  - split: ada-quill
    articles: { semyon-moravin: [aftermath] }
statements:
  - drop: talks-00000000
  - statement: { article: lost, exact: x }
    set: { date: 2031 }
  - add: { article: talks, exact: never written }
withhold:
  - { person: nobody-here, reason: asked }
`,
    { ids },
  );
  assert.equal(problems(result), [
    "curation.yaml:2:29 error curation-target There is no person `nobody-here`",
    "curation.yaml:6:17 error curation-id-taken `semyon-moravin` is another's id already",
    "curation.yaml:3:31 error curation-target The words “nowhere said” do not stand in `talks`",
    "curation.yaml:8:5 error curation-target There is no statement `talks-00000000`",
    "curation.yaml:9:18 error curation-target There is no article `lost`",
    "curation.yaml:11:28 error curation-target The words “never written” do not stand in `talks`",
    "curation.yaml:13:7 error withhold-target There is no person `nobody-here`",
  ]);
});

test("a meeting or an audience that is not there is reported at its place, and nothing else changes", () => {
  const plainly = correct("");
  const result = correct(`meetings:
  - meeting: no-such-talks
    set: { title: X, participants: { add: [{ person: ada-quill }] } }
statements:
  - statement: { article: talks, exact: nothing was }
    set: { audience: [{ organization: norland }, { organization: nowhere }], relays: [{ person: nobody }] }
`);
  assert.equal(problems(result), [
    "curation.yaml:2:5 error curation-target There is no meeting `no-such-talks`",
    "curation.yaml:6:89 error curation-target There is no person `nobody`",
    "curation.yaml:6:52 error curation-target There is no organization `nowhere`",
  ]);
  assert.equal(result.record.meetings, plainly.record.meetings);
  const corrected = result.record.statements.find((statement) => statement.text === "nothing was agreed");
  assert.equal([corrected?.audience, corrected?.relays], [[{ organization: "norland" }], []]);
});

test("an id that was probably meant is named", () => {
  const hints = correct(
    "people:\n  - person: ada-quil\n    name: X\n  - drop: semyon-morawin\nstatements:\n  - add: { article: talk, exact: x }\n",
  ).diagnostics;
  assert.equal(
    hints.map(({ hint }) => hint?.match(/^Did you mean `(.+)`\? Correct/)?.[1]),
    ["ada-quill", "semyon-moravin", "talks"],
  );
});

test("a review holds as long as the statement stays what it was", () => {
  const id = idOf(correct(""), "nothing was agreed");
  const yaml = `statements:\n  - statement: ${id}\n    reviewed: { by: vh, on: 2031-04-02 }\n`;
  const seen = correct(yaml);
  assert.equal(seen.record.statements.find((s) => s.id === id)?.reviewed, { by: "vh", on: "2031-04-02" });
  assert.is(seen.ids.reviews.length, 1);
  assert.equal(correct(yaml, { ids: seen.ids }), seen);
  const words = { words: "nothing was agreed", kind: "indirect" as const, speaker: "Ada Quill" };
  const changed = [{ ...TALKS, statements: [...(TALKS.statements ?? []).slice(0, 1), words] }, AFTERMATH];
  const later = correct(yaml, { ids: seen.ids, articles: changed });
  assert.is(later.record.statements.find((s) => s.id === id)?.reviewed, null);
  assert.equal(problems(later), [`curation.yaml:3:5 warning review-lapsed \`${id}\` has changed since vh reviewed it on 2031-04-02`]);
  const again = correct(yaml.replace("04-02", "04-03"), { ids: later.ids, articles: changed });
  assert.equal(problems(again), []);
});

test("a digest in the correction itself decides without a register", () => {
  const plain = correct("");
  const statement = plain.record.statements[0];
  const yaml = (digest: string) =>
    `statements:\n  - statement: ${statement?.id}\n    reviewed: { by: vh, on: 2031-04-02, digest: ${digest} }\n`;
  assert.ok(statement);
  assert.equal(problems(correct(yaml(`"${statementDigest(statement)}"`))), []);
  assert.is(correct(yaml('"00000000"')).diagnostics[0]?.code, "review-lapsed");
});

test("withheld things leave tombstones, for former ids too", () => {
  const result = correct(
    "people:\n  - merge: [semyon-moravin, semen-moravin]\nwithhold:\n  - { person: semyon-moravin, reason: asked to be left out }\n",
  );
  assert.equal(
    result.tombstones.map((t) => [t.kind, t.id, t.reason]),
    [
      ["person", "semyon-moravin", "asked to be left out"],
      ["person", "semen-moravin", "asked to be left out"],
    ],
  );
  assert.equal(result.corrections.at(-1), {
    action: "withhold",
    kind: "person",
    id: null,
    article: null,
    changes: [],
    note: "asked to be left out",
    on: null,
  });
});

test("words that stand as a pattern are words", () => {
  const article: ArticleSketch = { id: "a", body: "She asked (twice): what is 1+1? “It is 2.+”, he said.", statements: [] };
  const result = correct('statements:\n  - add: { article: a, exact: "It is 2.+" }\n', { articles: [article] });
  assert.equal(
    result.record.statements.map((s) => s.text),
    ["It is 2.+"],
  );
});

test.run();
