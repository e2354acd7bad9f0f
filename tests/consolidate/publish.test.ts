import { suite } from "uvu";
import * as assert from "uvu/assert";
import { consolidate, publish } from "../../src/consolidate/index.ts";
import { Curation, PublishedRecord, type Rights } from "../../src/schema/index.ts";
import { parseYaml } from "../../src/store/index.ts";
import { type ArticleSketch, PLAIN_BRIEFING, sketchArticle } from "../support/article-records.ts";

const test = suite("what is published");

/** Twelve sentences of which few may leave. */
const UNSAID = [
  "The harbour of Port Alder lay under fog all morning.",
  "Two trawlers had come in late with little to show for the night.",
  "A clerk swept the steps of the town hall twice before ten.",
  "Nobody could say why the flags hung at half mast.",
  "The market stalls opened an hour behind their time.",
  "By noon the fog had thinned and the first cars arrived.",
  "Children lined the quay and counted the motorcycles.",
  "The hotel had taken on extra cooks for the week.",
  "Fishermen shrugged when they were asked about the talks.",
  "The last train left almost empty, as it does on weekdays.",
];
const QUOTED = "we came to listen";
const REPORTED = "nothing had been agreed";
const BODY = `${UNSAID.slice(0, 4).join(" ")}\n\n“${QUOTED},” Ada Quill said. Bruno Hart, her guest, said that ${REPORTED}.\n\n${UNSAID.slice(4).join(" ")}`;

const sketch = (rights: Rights, more: Partial<ArticleSketch> = {}): ArticleSketch => ({
  id: "fog",
  body: BODY,
  rights,
  title: "Fog in Port Alder",
  people: [
    { name: "Ada Quill", roles: ["minister"] },
    { name: "Bruno Hart", otherNames: ["Hart"] },
  ],
  statements: [
    { words: QUOTED, speaker: "Ada Quill" },
    { words: REPORTED, kind: "indirect", speaker: "Bruno Hart" },
  ],
  ...more,
});

function publishOne(article: ArticleSketch, yaml = "", mode: "all" | "reviewed" = "all"): PublishedRecord {
  const curation = { file: "curation.yaml", ...parseYaml({ file: "curation.yaml", text: yaml }, Curation) };
  const result = consolidate([sketchArticle(article)], { briefing: PLAIN_BRIEFING, curation });
  assert.equal(result.diagnostics, []);
  const published = publish(result.record, { ...result, briefing: { publish: mode } });
  return PublishedRecord.parse(published);
}

const leaks = (published: PublishedRecord, sentences = UNSAID) =>
  sentences.filter((sentence) => JSON.stringify(published).includes(sentence));

test("full: every paragraph", () => {
  const published = publishOne(sketch("full"));
  assert.equal(leaks(published), UNSAID);
  assert.equal(
    published.articles[0]?.passages.map((p) => p.paragraph),
    [1, 2, 3],
  );
  assert.is(published.articles[0]?.paragraphs, 3);
});

test("excerpt: quoted words, reported words with their sentence, nothing else", () => {
  const published = publishOne(sketch("excerpt"));
  assert.equal(leaks(published), []);
  assert.equal(
    published.articles[0]?.passages.map((p) => p.text),
    [`“${QUOTED},`, `Bruno Hart, her guest, said that ${REPORTED}.`].map((text) => text.replace(/,$/, "")),
  );
  assert.equal(
    published.statements.map((s) => s.text),
    [QUOTED, REPORTED],
  );
  for (const { start, end, text } of published.articles[0]?.passages ?? []) assert.is(BODY.slice(start, end), text);
});

test("none: quoted words only", () => {
  const published = publishOne(sketch("none"));
  assert.equal(leaks(published), []);
  assert.equal(
    published.statements.map((s) => s.text),
    [QUOTED],
  );
  assert.equal(
    published.articles[0]?.passages.map((p) => p.text),
    [`“${QUOTED}`],
  );
  assert.not.ok(JSON.stringify(published).includes(REPORTED));
});

test("none: of a statement quoted in part, the quoted part", () => {
  const statements = [{ words: `that ${REPORTED}`, kind: "mixed" as const, quoted: ["been agreed"], speaker: "Bruno Hart" }];
  const published = publishOne(sketch("none", { statements }));
  assert.equal(
    published.statements.map((s) => [s.text, s.kind]),
    [["been agreed", "mixed"]],
  );
  assert.not.ok(JSON.stringify(published).includes("nothing had"));
});

test("excerpt and none: never more than a quarter, quoted words first", () => {
  const statements = [
    { words: UNSAID[0] as string, kind: "turn" as const, speaker: "Bruno Hart" },
    ...UNSAID.slice(4).map((words) => ({ words, kind: "indirect" as const, speaker: "Bruno Hart" })),
    { words: QUOTED, speaker: "Ada Quill" },
  ];
  for (const rights of ["excerpt", "none"] as const) {
    const published = publishOne(sketch(rights, { statements }));
    const shown = (published.articles[0]?.passages ?? []).reduce((sum, passage) => sum + passage.text.length, 0);
    assert.ok(shown * 4 <= BODY.length, `${rights}: ${shown} of ${BODY.length}`);
    assert.ok(published.statements.some((s) => s.text === QUOTED));
    assert.ok(published.statements.length < statements.length);
    for (const statement of published.statements) {
      const [span] = statement.content;
      assert.ok(
        published.articles[0]?.passages.some((p) => span && p.start <= span.start && span.end <= p.end),
        statement.text,
      );
    }
  }
});

test("foreign metadata goes along only with the full text", () => {
  const record = consolidate([sketchArticle(sketch("excerpt"))], { briefing: PLAIN_BRIEFING }).record;
  const [article] = record.articles;
  assert.ok(article);
  const extra = { description: UNSAID[3] as string };
  const shown = (rights: Rights) =>
    publish({ ...record, articles: [{ ...article, rights, extra }] }, { briefing: { publish: "all" } }).articles[0]?.extra;
  assert.is(shown("excerpt"), undefined);
  assert.equal(shown("full"), extra);
});

test("a withheld statement is nowhere, and leaves a tombstone at its source", () => {
  const published = publishOne(
    sketch("full"),
    "withhold:\n  - { statement: { article: fog, exact: nothing had been agreed }, reason: court order }\n",
  );
  assert.not.ok(JSON.stringify(published).includes(REPORTED));
  assert.equal(
    published.tombstones.map((t) => [t.kind, t.article, t.reason]),
    [["statement", "fog", "court order"]],
  );
  assert.equal(leaks(published), UNSAID);
});

test("the corrections log is silent about what is withheld, and about nothing else", () => {
  const log = (yaml: string) => publishOne(sketch("full"), yaml).corrections.map(({ action, kind, id }) => `${action} ${kind} ${id}`);
  const set = `people:
  - person: ada-quill
    roles: [{ title: envoy }]
statements:
  - statement: { article: fog, exact: nothing had been agreed }
    set: { date: 2031-03-03 }
`;
  assert.equal(
    log(set).map((line) => line.replace(/-[0-9a-f]{8}$/, "")),
    ["set person ada-quill", "set statement fog"],
  );
  assert.equal(log(`${set}withhold:\n  - { statement: { article: fog, exact: nothing had been agreed }, reason: court order }\n`), [
    "set person ada-quill",
    "withhold statement null",
  ]);
});

test("a withheld statement is withheld in other articles too", () => {
  const other = sketch("full", {
    id: "echo",
    body: `Later. It was said that ${REPORTED.toUpperCase()}.\n\nThe end.`,
    people: [],
    statements: [{ words: REPORTED.toUpperCase() }],
  });
  const yaml = "withhold:\n  - { statement: { article: fog, exact: nothing had been agreed }, reason: court order }\n";
  const curation = { file: "curation.yaml", ...parseYaml({ file: "curation.yaml", text: yaml }, Curation) };
  const result = consolidate([sketch("full"), other].map(sketchArticle), { briefing: PLAIN_BRIEFING, curation });
  const published = publish(result.record, { ...result, briefing: { publish: "all" } });
  assert.not.ok(JSON.stringify(published).toLowerCase().includes(REPORTED));
  assert.ok(JSON.stringify(published).includes("The end."));
  assert.is(published.tombstones.length, 2);
});

test("a withheld person is nowhere: names, statements, meetings, titles, addresses", () => {
  const article = sketch("full", {
    title: "Hart in Port Alder",
    organizations: [{ name: "Bruno Hart Foundation" }, { name: "Norland", kind: "country" }],
    meetings: [
      { id: "talks-with-hart", title: "Talks with Bruno Hart" },
      {
        id: "talks",
        title: "Talks with Hart",
        participants: [
          { person: "bruno-hart", role: null, side: null, printed: "Mr Hart" },
          { person: "ada-quill", role: "host of Bruno Hart", side: null, printed: null },
        ],
      },
    ],
    statements: [
      {
        words: QUOTED,
        speaker: "Ada Quill",
        more: { audience: [{ person: "bruno-hart" }], venue: "Hart’s house", speakerAsPrinted: "Hart’s host" },
      },
      { words: REPORTED, kind: "indirect", speaker: "Bruno Hart" },
      { words: "Bruno Hart, her guest", kind: "indirect", speaker: "Ada Quill" },
    ],
  });
  const published = publishOne(article, "withhold:\n  - { person: bruno-hart, reason: a minor }\n");
  const { tombstones, ...rest } = published;
  assert.not.match(JSON.stringify(rest), /hart/i);
  assert.equal(tombstones.map((t) => t.kind).sort(), ["meeting", "person", "statement", "statement"]);
  assert.equal(
    published.statements.map((s) => s.text),
    [QUOTED],
  );
  assert.equal(
    published.meetings.map((m) => m.title),
    ["Talks"],
  );
  assert.equal(leaks(published), UNSAID);
});

test("not-withheld: another of the same surname, and a common word", () => {
  const body = "Ada Price met Bruno Price. The price of fish rose. “We shall see,” Ada Price said.";
  const article = sketch("full", {
    body,
    people: [
      { name: "Ada Price", otherNames: ["Price"] },
      { name: "Bruno Price", otherNames: ["Price"] },
    ],
    statements: [{ words: "We shall see", speaker: "Ada Price" }],
  });
  const published = publishOne(article, "withhold:\n  - { person: bruno-price, reason: asked }\n");
  assert.equal(
    published.people.map((p) => [p.id, p.otherNames.map((other) => other.name)]),
    [["ada-price", ["Price"]]],
  );
  assert.equal(
    published.articles[0]?.passages.map((p) => p.text),
    ["The price of fish rose. “We shall see,” Ada Price said."].map((text) => ` ${text}`),
  );
});

test("a form that another bears elsewhere is the withheld one's where nobody else is meant", () => {
  const articles: ArticleSketch[] = [
    {
      id: "pier",
      rights: "full",
      title: "Price opens a pier",
      body: "Bruno Price came. Price smiled. “The pier is sound,” Cora Lund said of Price. The gulls cried.",
      people: [{ name: "Bruno Price", otherNames: ["Price"] }, { name: "Cora Lund" }],
      meetings: [
        {
          id: "price-dinner",
          title: "Lund–Price dinner",
          participants: [{ person: "bruno-price", role: null, side: null, printed: "Price" }],
        },
      ],
      statements: [{ words: "The pier is sound", speaker: "Cora Lund" }],
    },
    { id: "note", rights: "full", body: "Price was late, and said so.", people: [{ name: "Price" }] },
    {
      id: "shop",
      rights: "full",
      body: "Ada Price sells rope. Price is well known.",
      people: [{ name: "Ada Price", otherNames: ["Price"] }],
    },
  ];
  const show = (list: readonly ArticleSketch[]) => {
    const yaml = "withhold:\n  - { person: bruno-price, reason: asked }\n";
    const curation = { file: "curation.yaml", ...parseYaml({ file: "curation.yaml", text: yaml }, Curation) };
    const { record, tombstones } = consolidate(list.map(sketchArticle), { briefing: PLAIN_BRIEFING, curation });
    const published = publish(record, { briefing: { publish: "all" }, tombstones });
    const texts = published.articles.map(({ id, title, passages }) => [
      id,
      title,
      passages
        .map(({ text }) => text.trim())
        .join(" ")
        .trim(),
    ]);
    return { texts, meetings: published.meetings, people: published.people.map(({ id }) => id).sort() };
  };
  const all = show(articles);
  assert.equal(all.texts, [
    ["note", null, "Price was late, and said so."],
    ["pier", null, "The gulls cried."],
    ["shop", null, "Ada Price sells rope. Price is well known."],
  ]);
  assert.equal([all.meetings, all.people], [[], ["ada-price", "cora-lund", "price"]]);
  // Where no other bearer is known at all, one word alone means the withheld one.
  const alone = show(articles.slice(0, 2));
  assert.equal([alone.people, alone.texts[0]], [["cora-lund"], ["note", null, ""]]);
});

test("a source whose address names the withheld is withheld itself", () => {
  const published = publishOne(sketch("full", { id: "visit-of-bruno-hart" }), "withhold:\n  - { person: bruno-hart, reason: asked }\n");
  assert.equal(published.articles, []);
  assert.equal(published.statements, []);
});

test("publish: reviewed leaves the rest out", () => {
  const yaml = "statements:\n  - statement: { article: fog, exact: we came }\n    reviewed: { by: vh, on: 2031-04-01 }\n";
  const published = publishOne(sketch("excerpt"), yaml, "reviewed");
  assert.equal(
    published.statements.map((s) => s.text),
    [QUOTED],
  );
  assert.equal(
    published.people.map((p) => p.id),
    ["ada-quill"],
  );
  assert.not.ok(JSON.stringify(published).includes(REPORTED));
});

test("former ids redirect; references to what is left out are gone", () => {
  const article = sketch("none", {
    statements: [
      { words: REPORTED, kind: "indirect" },
      { words: QUOTED, more: { partOf: "s0" } },
    ],
  });
  const published = publishOne(article, "people:\n  - merge: [ada-quill, bruno-hart]\n");
  assert.equal(published.redirects, [{ kind: "person", from: "bruno-hart", to: "ada-quill" }]);
  assert.equal(
    published.statements.map((s) => s.partOf),
    [null],
  );
});

test.run();
