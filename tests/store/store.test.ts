import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Curation, ReadoutError } from "../../src/schema/index.ts";
import { formatJson, lockFolder, openCache, parseYaml, readBriefing, readBriefs } from "../../src/store/index.ts";
import { type Files, makeBriefing, removeBriefing } from "../support/briefing.ts";

const test = suite("store");

function withFolder<T>(files: Files, work: (folder: string) => T): T {
  const folder = makeBriefing(files);
  try {
    return work(folder);
  } finally {
    removeBriefing(folder);
  }
}

test("JSON: sorted keys, short values on one line, one line break at the end", () => {
  const long = "x".repeat(190);
  assert.is(
    formatJson({ b: [{ start: 1, end: 2 }], a: long, c: [], d: undefined }),
    `{\n  "a": "${long}",\n  "b": [{ "end": 2, "start": 1 }],\n  "c": []\n}\n`,
  );
  assert.is(formatJson({ "": null }), '{ "": null }\n');
});

test("JSON: any value reads back as it was", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      assert.equal(JSON.parse(formatJson(value)), JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: 200 },
  );
});

test("a list of twenty thousand spans, one line each", () => {
  const list = Array.from({ length: 20_000 }, (_, i) => ({ start: i, end: i + 1, article: "harbour-talks" }));
  assert.is(formatJson({ list }).split("\n").length, 20_005);
});

test("a folder without briefing.yaml has defaults and a warning", () =>
  withFolder({ "articles/a.txt": "x" }, (folder) => {
    const { briefing, diagnostics } = readBriefing(folder);
    assert.equal([briefing.title, briefing.rights, diagnostics.map((d) => d.severity)], ["briefing", "excerpt", ["warning"]]);
  }));

test("every problem of a file is told at once", () =>
  withFolder({ "briefing.yaml": "titel: x\nrights: some\n" }, (folder) => {
    try {
      readBriefing(folder);
      assert.unreachable();
    } catch (error) {
      const { diagnostics } = error as ReadoutError;
      assert.equal(
        diagnostics.map(({ place }) => [place?.line, place?.column]),
        [
          [1, 1],
          [2, 1],
          [1, 1],
        ],
      );
    }
  }));

const WRONG: readonly (readonly [yaml: string, place: string, says: RegExp])[] = [
  ["people:\n  - deleet: a\n", "2:5", /`deleet` is no key that may stand here. Write one of merge, split, drop, person, add$/],
  ["people:\n  - person: a\n    on: 2022-1-5\n", "3:5", /`on` is no day: YYYY-MM-DD/],
  ["people:\n  - merge: a\n", "2:5", /`merge` must be a list/],
  ["people:\n  - merge: [a]\n", "2:5", /`merge` has fewer than 2 entries/],
  ["people:\n  - merge: [a, B c]\n", "2:16", /Entry 2 of `merge` is no id/],
  ["people:\n  - hello\n", "2:5", /Entry 1 of `people` must be keys with values/],
  ["meetings:\n  - meeting: a\n    set: { participants: [{ persn: x }] }\n", "3:29", /`persn` .* Write one of person, organization, name/],
  ["withhold:\n  - { person: a }\n", "2:5", /`reason` is missing/],
  ["replies:\n  - { statement: a, from: b, text: 5 }\n", "2:30", /`text` must be text/],
  ['people:\n  - person: a\n    name: "  "\n', "3:5", /`name` is empty/],
  ["people:\n  - drop: a\n    note: she said: no\n", "3:11", /holds `: ` without quotation marks/],
  ["people:\n\t- drop: a\n", "2:1", /begins with a tab. Indent with blanks$/],
  ["people:\n  - drop: a\n - drop: b\n", "3:1", /not indented as those around it/],
  [`people: ${"[".repeat(30_000)}`, "1:1", /nests too deep/],
];

test("what is wrong with a correction is said in an editor's words, once, at its place", () => {
  for (const [text, place, says] of WRONG) {
    try {
      parseYaml({ file: "curation.yaml", text }, Curation);
      assert.unreachable(text);
    } catch (error) {
      const found = (error as ReadoutError).diagnostics ?? [];
      assert.equal(
        found.map((d) => `${d.place?.line}:${d.place?.column}`),
        [place],
        text.slice(0, 80),
      );
      assert.match(`${found[0]?.message}. ${found[0]?.hint}`, says);
    }
  }
});

test("a time zone that is none is refused", () =>
  withFolder({ "briefing.yaml": "title: x\ntimeZone: Mars/Base\n" }, (folder) => {
    assert.throws(() => readBriefing(folder), /`timeZone` is no time zone/);
  }));

test("briefs: front matter, the line their body begins on, ids from names", () =>
  withFolder(
    { "briefs/b/Week One.md": "---\ntitle: Week\ndate: 2031-05-06\nasOf: 2031-05-05\n---\n\nText.\n", "briefs/.draft.md": "x" },
    (folder) => {
      assert.equal(readBriefs(folder), {
        briefs: [
          {
            id: "week-one",
            file: "briefs/b/Week One.md",
            title: "Week",
            date: "2031-05-06",
            asOf: "2031-05-05",
            summary: null,
            body: "\nText.\n",
            bodyLine: 6,
          },
        ],
        diagnostics: [],
      });
    },
  ));

test("briefs: any name with a letter gives an id; what is no brief, or a link out of the folder, is passed over and said to be", () =>
  withFolder({ "briefs/¿What now?.md": "---\ntitle: A\ndate: 2031-05-06\n---\n", "briefs/plan.docx": "x" }, (folder) => {
    const outside = join(dirname(folder), "outside.md");
    writeFileSync(outside, "---\ntitle: Secret\ndate: 2031-05-06\n---\n");
    symlinkSync(outside, join(folder, "briefs/link.md"));
    const { briefs, diagnostics } = readBriefs(folder);
    assert.equal(
      briefs.map(({ id }) => id),
      ["what-now"],
    );
    assert.equal(
      diagnostics.map((d) => [d.severity, d.code, d.place?.file]),
      [
        ["warning", "link-outside", "briefs/link.md"],
        ["warning", "brief-format", "briefs/plan.docx"],
      ],
    );
  }));

test("two briefs with one id, and one without front matter, are errors", () =>
  withFolder(
    {
      "briefs/a.md": "---\ntitle: A\ndate: 2031-05-06\n---\n",
      "briefs/x/a.md": "---\ntitle: A\ndate: 2031-05-06\n---\n",
      "briefs/c.md": "Text",
    },
    (folder) => {
      const { briefs, diagnostics } = readBriefs(folder);
      assert.equal([briefs.map(({ id }) => id), diagnostics.map(({ code }) => code)], [["a"], ["brief-front-matter", "brief-id-twice"]]);
    },
  ));

test("the cache lies outside the briefing, keeps what it is given, and forgets what is not used", () =>
  withFolder({ "briefing.yaml": "title: x\n" }, (folder) => {
    const current = dirname(folder);
    const one = openCache<{ n: number }>(current, folder);
    one.put("k1", { n: 1 });
    one.put("k2", { n: 2 });
    const two = openCache<{ n: number }>(current, folder);
    assert.equal(two.get("k1"), { n: 1 });
    assert.is(two.get("k3"), null);
    two.prune();
    assert.equal([openCache(current, folder).get("k1"), openCache(current, folder).get("k2")], [{ n: 1 }, null]);
    assert.equal(readdirSync(folder), ["briefing.yaml"]);
  }));

test("a damaged entry of the cache is as good as none", () =>
  withFolder({ "briefing.yaml": "title: x\n" }, (folder) => {
    const current = dirname(folder);
    openCache(current, folder).put("k", { words: "right" });
    const root = join(current, ".readout");
    const file = join(root, readdirSync(root)[0] ?? "", "k.json");
    writeFileSync(file, readFileSync(file, "utf8").replace("right", "wrong"));
    assert.is(openCache(current, folder).get("k"), null);
  }));

test("one writer at a time; the lock of a dead one is taken over", () =>
  withFolder({ "briefing.yaml": "title: x\n" }, (folder) => {
    const release = lockFolder(folder);
    assert.throws(
      () => lockFolder(folder),
      (error: unknown) => error instanceof ReadoutError && /Another readout/.test(error.message),
    );
    release();
    assert.not(existsSync(join(folder, ".readout.lock")));
    writeFileSync(join(folder, ".readout.lock"), "999999999");
    lockFolder(folder)();
    mkdirSync(join(folder, "x"));
    assert.equal(readdirSync(folder), ["briefing.yaml", "x"]);
  }));

test.run();
