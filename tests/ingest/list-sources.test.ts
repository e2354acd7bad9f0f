import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { articleId } from "../../src/ingest/article-id.ts";
import { listSources } from "../../src/ingest/index.ts";
import { Id } from "../../src/schema/index.ts";
import { type Files, makeBriefing, removeBriefing } from "../support/briefing.ts";

const test = suite("list-sources");

function list(files: Files, prepare: (folder: string) => void = () => {}) {
  const folder = makeBriefing(files);
  prepare(folder);
  try {
    const { sources, diagnostics } = listSources(folder);
    return {
      ids: sources.map((s) => s.id),
      files: sources.map((s) => s.file),
      problems: diagnostics.map((d) => [d.severity, d.code, d.place?.file]),
      diagnostics,
    };
  } finally {
    removeBriefing(folder);
  }
}

test("ids come from file names, whatever the folder", () => {
  const names: [string, string | null][] = [
    ["harbour-talks.txt", "harbour-talks"],
    ["2031/05/Harbour Talks, day 1.md", "harbour-talks-day-1"],
    ["Zoë_Müller.html", "zoe-muller"],
    ["%2e%2e%2fx.txt", "2e-2e-2fx"],
    ["..%2f..%2fx.txt", null],
    ["..\\..\\x.txt", null],
    ["__proto__.txt", null],
    ["constructor.md", null],
    ["a\nb.txt", null],
    ["–.txt", null],
    ["CON.txt", null],
    ["cön.md", null],
  ];
  for (const [file, id] of names) assert.is(articleId(file), id, file);
});

test("a long name gives a safe id that its neighbours do not share", () => {
  const [one, two] = [articleId(`${"talks-".repeat(40)}one.txt`), articleId(`${"talks-".repeat(40)}two.txt`)];
  assert.ok(Id.safeParse(one).success && (one?.length ?? 200) <= 96);
  assert.is.not(one, two);
});

test("sub-folders are read, litter is passed over, the order is that of ids", () => {
  const got = list({
    "articles/b.txt": "x",
    "articles/a/c.md": "x",
    "articles/z/a.html": "x",
    "articles/.DS_Store": "x",
    "articles/.git/x.txt": "x",
  });
  assert.equal(got.ids, ["a", "b", "c"]);
  assert.equal(got.files, ["z/a.html", "b.txt", "a/c.md"]);
  assert.equal(got.problems, []);
});

test("no articles at all is a finding", () => {
  for (const files of [{ "briefing.yaml": "title: x\n" }, { "articles/.keep": "" }] as const)
    assert.equal(list(files).problems, [["warning", "sources-missing", "articles"]]);
});

test("two files that give one id are an error that names both", () => {
  const got = list({ "articles/talks.txt": "x", "articles/later/Talks.md": "x", "articles/other.txt": "x" });
  assert.equal(got.ids, ["other"]);
  assert.is(got.problems.length, 1);
  assert.match(got.diagnostics[0]?.message ?? "", "articles/later/Talks.md and articles/talks.txt");
});

test("what is no source is an error, not a silence", () => {
  assert.equal(list({ "articles/scan.pdf": "x", "articles/__proto__.txt": "x" }).problems, [
    ["error", "source-name", "articles/__proto__.txt"],
    ["error", "source-format", "articles/scan.pdf"],
  ]);
});

test("a name that is no Unicode is an error of that file alone", () => {
  // Some file systems take no such name at all: there is nothing to find on them.
  const name = Buffer.concat([Buffer.from("odd"), Buffer.from([0xff, 0xfe]), Buffer.from(".txt")]);
  let taken = true;
  const got = list({ "articles/a.txt": "x" }, (folder) => {
    try {
      writeFileSync(Buffer.concat([Buffer.from(join(folder, "articles/")), name]), "x");
    } catch {
      taken = false;
    }
  });
  assert.equal(got.ids, ["a"]);
  assert.equal(
    got.problems.map(([severity, code]) => [severity, code]),
    taken ? [["error", "source-name"]] : [],
  );
});

test("links out of the folder are not followed", () => {
  const got = list({ "articles/a.txt": "x", "spare/b.txt": "x" }, (folder) => {
    writeFileSync(join(dirname(folder), "secret.txt"), "secret");
    mkdirSync(join(dirname(folder), "outside"));
    symlinkSync(join(dirname(folder), "secret.txt"), join(folder, "articles/secret.txt"));
    symlinkSync(join(dirname(folder), "outside"), join(folder, "articles/outside"));
    symlinkSync(join(folder, "articles"), join(folder, "articles/circle"));
    symlinkSync(join(folder, "spare/b.txt"), join(folder, "articles/b.txt"));
  });
  assert.equal(got.ids, ["a", "b"]);
  assert.equal(
    got.problems.map(([severity, code]) => [severity, code]),
    Array(3).fill(["warning", "link-outside"]),
  );
});

test.run();
