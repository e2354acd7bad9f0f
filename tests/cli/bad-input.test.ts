import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Files, makeBriefing, readTree, removeBriefing } from "../support/briefing.ts";
import { type Ran, readout } from "../support/cli.ts";

const test = suite("bad-input");

const GOOD: Files = {
  "briefing.yaml": "title: Harbour\n",
  "articles/talks.txt": "date 2031-05-06 Mira Tolvanen said: “We are ready.”\n",
};

/** Runs a command on a folder and asserts that not one byte of it changed, and that nothing lies beside it but the cache. */
async function refused(files: Files, args: readonly string[], expected: { status: number; err: string | RegExp }): Promise<Ran> {
  const folder = makeBriefing({ ...GOOD, ...files });
  try {
    const before = readTree(folder);
    const ran = await readout(folder, [...args, "--folder", folder]);
    assert.is(ran.status, expected.status, ran.err || ran.out);
    assert.is(ran.out, "");
    assert.match(ran.err, expected.err);
    assert.equal(readTree(folder), before);
    return ran;
  } finally {
    removeBriefing(folder);
  }
}

/** Broken files stop every command that reads the folder. */
async function refusedByAll(files: Files, place: string, what: RegExp): Promise<void> {
  for (const command of ["derive", "build", "export"]) {
    const { err } = await refused(files, [command], { status: 1, err: what });
    assert.ok(err.includes(`/briefing/${place.includes(":") ? place : `${place}:1:1`}: error: `), `${command}: ${err}`);
    assert.match(err, /\. [A-Z][^\n]*\.\n$/, "what to do stands at the end");
  }
}

test("an empty file", () => refusedByAll({ "articles/x.txt": "" }, "articles/x.txt", /The file is empty/));
test("a binary file", () => refusedByAll({ "articles/x.txt": new Uint8Array([1, 2, 0, 4]) }, "articles/x.txt", /no text file/));
test("a file of another kind", () => refusedByAll({ "articles/x.png": "x" }, "articles/x.png", /\.txt, \.md or \.html/));
test("UTF-32, which would read as letters with gaps", () =>
  refusedByAll(
    { "articles/2031-05-06-x.txt": new Uint8Array([0xff, 0xfe, 0, 0, 0x4d, 0, 0, 0]) },
    "articles/2031-05-06-x.txt",
    /no text file/,
  ));
test("no date anywhere", () => refusedByAll({ "articles/x.txt": "Mira spoke." }, "articles/x.txt:1:1", /date: YYYY-MM-DD/));
test("a day that does not exist", () =>
  refusedByAll({ "articles/x.md": "---\ndate: 2031-02-29\n---\nMira spoke." }, "articles/x.md:2:7", /no calendar date/));
test("broken YAML in front matter", () =>
  refusedByAll({ "articles/x.md": "---\ndate: 2031-05-06\ntitle: [a\n---\nMira." }, "articles/x.md:4:1", /Broken YAML/));
test("broken YAML in briefing.yaml", () => refusedByAll({ "briefing.yaml": "title: 'Harbour\n" }, "briefing.yaml:2:1", /Broken YAML/));
test("an unknown key in briefing.yaml", () =>
  refusedByAll({ "briefing.yaml": "title: Harbour\nright: full\n" }, "briefing.yaml:2:1", /`right` is no key/));
test("a topic's id that is a path", () =>
  refusedByAll({ "briefing.yaml": "title: A\ntopics:\n  - { id: ../../x, name: B, terms: [c] }\n" }, "briefing.yaml:3:7", /is no id/));
test("broken YAML in curation.yaml", () =>
  refusedByAll({ "curation.yaml": "people:\n  - merge: [a, b\n" }, "curation.yaml:3:1", /Broken YAML/));
test("a correction whose target is no id", () =>
  refusedByAll({ "curation.yaml": "people:\n  - person: __proto__\n    name: X\n" }, "curation.yaml:2:5", /is no id/));
test("a verb that does not exist in curation.yaml", () =>
  refusedByAll({ "curation.yaml": "statements:\n  - deleet: some-id\n" }, "curation.yaml:2:5", /`deleet`|`drop`/));
test("a key that JavaScript would lose in silence", () =>
  refusedByAll(
    { "curation.yaml": "people:\n  - split: mira-tolvanen\n    articles: { __proto__: [talks] }\n" },
    "curation.yaml:3:17",
    /can be no key/,
  ));
test("days that the calendar does not have, at the editor's own line", async () => {
  const set = "statements:\n  - statement: { article: talks, exact: We are ready }\n";
  await refusedByAll(
    { "curation.yaml": `${set}    set: { date: 2031-02-29 }\n` },
    "curation.yaml:3:12",
    /`date` is no day of the calendar/,
  );
  await refusedByAll({ "curation.yaml": `${set}    reviewed: { by: AV, on: 2031-02-29 }\n` }, "curation.yaml:3:25", /`on` is no day/);
  await refusedByAll({ "briefs/a.md": "---\ntitle: A\ndate: 2031-04-31\n---\nText" }, "briefs/a.md:3:1", /`date` is no day/);
});
test("a file in the place of a folder, and the other way round", async () => {
  for (const name of ["briefs", "records"]) await refusedByAll({ [name]: "mine" }, name, /must be a folder/);
  for (const name of ["curation.yaml", "ids.json"]) await refusedByAll({ [`${name}/mine`]: "" }, name, /must be a file/);
});
test("a broken register of ids", () => refusedByAll({ "ids.json": "{\n<<<<<<< ours\n" }, "ids.json:2:1", /merge left conflict marks/));
test("problems of a file come in the order of its lines, whatever is looked at first", async () => {
  const statements = "statements:\n  - drop: talks-00000000\n";
  const { err } = await refused({ "curation.yaml": `${statements}people:\n  - drop: nobody\nmeetings:\n  - drop: nothing\n` }, ["build"], {
    status: 1,
    err: /nobody/,
  });
  assert.equal(
    [...err.matchAll(/curation\.yaml:(\d+)/g)].map(([, line]) => line),
    ["2", "4", "6"],
  );
});
test("two files that give one id", async () => {
  const { err } = await refused({ "articles/later/talks.md": "date 2031-05-07 Mira." }, ["build"], {
    status: 1,
    err: /give the id `talks`/,
  });
  assert.match(err, "articles/later/talks.md and articles/talks.txt");
});
test("front matter fenced ---js, which is not run", async () => {
  const code = '---js\nglobalThis.ranCode = true;\nmodule.exports = { date: "2031-05-06" };\n---\nMira.';
  await refusedByAll({ "articles/x.md": code }, "articles/x.md:1:4", /never run/);
  assert.is((globalThis as Record<string, unknown>).ranCode, undefined);
});
test("names that are paths or prototypes", async () => {
  await refusedByAll({ "articles/__proto__.txt": "date 2031-05-06 Mira." }, "articles/__proto__.txt", /no safe id/);
  await refusedByAll({ "articles/..%2f..%2fx.txt": "date 2031-05-06 Mira." }, "articles/..%2f..%2fx.txt", /no safe id/);
});
test("a brief without a date, and one whose name is no id", async () => {
  await refusedByAll({ "briefs/a.md": "---\ntitle: A\n---\nText" }, "briefs/a.md:2:1", /`date` is missing/);
  await refusedByAll({ "briefs/__proto__.md": "---\ntitle: A\ndate: 2031-05-06\n---\nText" }, "briefs/__proto__.md:1:1", /no safe id/);
});

test("unknown commands and flags, with a suggestion", async () => {
  for (const [args, hint] of [
    [["biuld"], /Did you mean build/],
    [["build", "--strct"], /Did you mean --strict/],
    [["export", "--format", "xml"], /csv, popolo/],
    [["derive", "--date", "2031-02-30"], /YYYY-MM-DD/],
    [["serve", "--port", "eighty"], /65535/],
    [["build", "--base-url", "javascript:alert(1)"], /https:/],
    [["derive", "elsewhere"], /Two folders/],
    [["review"], /not there yet/],
    [["explain", "../../x"], /Nothing has the id/],
    [["add", "https://harbour.example/feed"], /not read yet/],
    [["add", "scan.txt"], /There is no file scan.txt/],
    [["add", "briefing"], /briefing is a folder. Name its files: briefing\/\*/],
    [["add", "briefing/briefing.yaml"], /PDF/],
  ] as const)
    await refused({}, args, { status: 2, err: hint });
});

test("with --json, wrong usage and an interruption are one object on stdout too", async () => {
  const folder = makeBriefing(GOOD);
  try {
    for (const args of [["biuld"], ["build", "--strct"], ["explain", "x", "--folder", folder], ["init", folder]]) {
      const { status, out } = await readout(folder, [...args, "--json"]);
      const { version, ok, diagnostics } = JSON.parse(out);
      assert.equal([status, version, ok, diagnostics.length, diagnostics[0].code], [2, 1, false, 1, "usage"], args.join(" "));
    }
    const signal = AbortSignal.abort();
    const stopped = await readout(folder, ["derive", folder, "--json"], { signal });
    assert.equal([stopped.status, JSON.parse(stopped.out).diagnostics[0].code], [130, "interrupted"]);
    assert.is((await readout(folder, ["--help", "--json"])).status, 0);
  } finally {
    removeBriefing(folder);
  }
});

test("an output folder that is not the site's own", async () => {
  const folder = makeBriefing({ ...GOOD, "sub/mine.txt": "precious" });
  try {
    const before = readTree(folder);
    for (const out of [`${folder}/_site`, folder, `${folder}/..`, `${folder}/sub`, "/"]) {
      const { status, err } = await readout(folder, ["build", folder, "--out", out]);
      assert.is(status, 2, err);
      assert.match(err, /--out/);
    }
    assert.equal(readTree(folder), before);
    const other = makeBriefing({ "mine.txt": "precious" });
    assert.match((await readout(folder, ["build", folder, "--out", other])).err, /did not build/);
    assert.equal(readTree(other), { "mine.txt": "precious" });
    removeBriefing(other);
  } finally {
    removeBriefing(folder);
  }
});

test("a folder that is none", async () => {
  const folder = makeBriefing({ "notes.txt": "x" });
  for (const command of ["derive", "build", "export", "check"]) {
    assert.match((await readout(folder, [command, folder])).err, /no briefing folder/);
    assert.match((await readout(folder, [command, `${folder}/nowhere`])).err, /There is no folder/);
  }
  assert.equal(readTree(folder), { "notes.txt": "x" });
  removeBriefing(folder);
});

test("hostile bytes of a file do not reach the terminal", async () => {
  const { err } = await refused({ "articles/x.md": "---\ndate: \u001b[2Jevil\n---\nMira." }, ["derive"], { status: 1, err: /evil/ });
  assert.not(err.includes("\u001b"));
});

test.run();
