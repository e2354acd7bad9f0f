import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ArticleRecord, ReadoutRecord } from "../../src/schema/index.ts";
import { DISK } from "../../src/store/index.ts";
import { type Files, makeBriefing, readTree, removeBriefing } from "../support/briefing.ts";
import { readout } from "../support/cli.ts";

const test = suite("commands");

const FILES: Files = {
  "briefing.yaml": "title: Harbour\n",
  "articles/talks.txt": "date 2031-05-06 Harbour Minister Mira Tolvanen said: “We are ready for a long night.”\n",
  "articles/later.md": "---\ntitle: Later\ndate: 2031-05-07\n---\nMira Tolvanen met Joost Lindqvist in Lindhaven on Tuesday.\n",
};

async function withFolder(files: Files, work: (folder: string) => Promise<void>): Promise<void> {
  const folder = makeBriefing(files);
  try {
    await work(folder);
  } finally {
    removeBriefing(folder);
  }
}

test("export prints the record of a folder that was never derived, and writes nothing, not even a cache", () =>
  withFolder(FILES, async (folder) => {
    const before = readTree(folder);
    const { status, out, err } = await readout(folder, ["export", folder]);
    assert.equal([status, err], [0, ""]);
    const record = ReadoutRecord.parse(JSON.parse(out));
    assert.equal(record.articles.map(({ id, date }) => `${id} ${date}`).sort(), ["later 2031-05-07", "talks 2031-05-06"]);
    assert.equal(readTree(folder), before);
    assert.equal(readdirSync(dirname(folder)), ["briefing"]);
  }));

test("derive writes records once; a second run derives and changes nothing", () =>
  withFolder(FILES, async (folder) => {
    const first = await readout(folder, ["derive", folder, "--json"]);
    assert.is(first.status, 0, first.err + first.out);
    assert.equal(JSON.parse(first.out).derived, ["later", "talks"]);
    const tree = readTree(folder);
    assert.ok(tree["records/articles/talks.json"]);
    const again = JSON.parse((await readout(folder, ["derive", folder, "--json"])).out);
    assert.equal([again.version, again.command, again.ok, again.derived, again.changed], [1, "derive", true, [], []]);
    assert.equal(readTree(folder), tree);
  }));

test("only what changed is derived anew, and records of articles that are gone go too", () =>
  withFolder(FILES, async (folder) => {
    await readout(folder, ["derive", folder]);
    writeFileSync(join(folder, "articles/talks.txt"), "date 2031-05-06 Mira Tolvanen slept.\n");
    assert.equal(JSON.parse((await readout(folder, ["derive", folder, "--json"])).out).derived, ["talks"]);
    rmSync(join(folder, "articles/talks.txt"));
    await readout(folder, ["derive", folder]);
    assert.equal(readdirSync(join(folder, "records/articles")), ["later.json"]);
  }));

test("with and without the cache the records have the same bytes", () =>
  withFolder(FILES, async (folder) => {
    await readout(folder, ["derive", folder]);
    const tree = readTree(folder);
    rmSync(join(folder, "records"), { recursive: true });
    await readout(folder, ["derive", folder]);
    assert.equal(readTree(folder), tree);
    rmSync(join(dirname(folder), ".readout"), { recursive: true });
    await readout(folder, ["derive", folder]);
    assert.equal(readTree(folder), tree);
  }));

test("one broken file among others: stops, or with --keep-going is left out, listed, and tells by the exit status", () =>
  withFolder({ ...FILES, "articles/broken.txt": "Nobody knows when." }, async (folder) => {
    const before = readTree(folder);
    assert.is((await readout(folder, ["derive", folder])).status, 1);
    assert.equal(readTree(folder), before);
    const kept = await readout(folder, ["derive", folder, "--keep-going"]);
    assert.is(kept.status, 1);
    assert.match(kept.err, "articles/broken.txt:1:1: error: Nothing says when");
    assert.match(kept.out, /^2 articles/);
    const exported = await readout(folder, ["export", folder, "--keep-going"]);
    assert.is(exported.status, 1);
    assert.is(JSON.parse(exported.out).articles.length, 2);
  }));

test("--keep-going goes on past corrections and briefs that name what was left out, but not past what cannot be withheld", () =>
  withFolder(
    {
      ...FILES,
      "articles/broken.txt": "Nobody knows when.",
      "curation.yaml": "statements:\n  - drop: broken-00000000\n",
      "briefs/a.md": "---\ntitle: A\ndate: 2031-05-06\n---\n[[source:broken]]\n",
    },
    async (folder) => {
      const build = await readout(folder, ["build", folder, "--keep-going", "--json"]);
      const found: { code: string }[] = JSON.parse(build.out).diagnostics;
      assert.is(build.status, 1);
      for (const code of ["date-missing", "curation-target", "citation-unknown"])
        assert.ok(
          found.some((d) => d.code === code),
          code,
        );
      assert.not(existsSync(join(dirname(folder), "_site/briefs/a.html")));
      assert.ok(existsSync(join(dirname(folder), "_site/index.html")));
      writeFileSync(join(folder, "curation.yaml"), "withhold:\n  - { person: somebody, reason: asked }\n");
      assert.match((await readout(folder, ["derive", folder, "--keep-going"])).err, /There is no person `somebody`/);
      assert.is(JSON.parse((await readout(folder, ["derive", folder, "--keep-going", "--json"])).out).ok, false);
      writeFileSync(join(folder, "articles/broken.txt"), "date 2031-05-06 Now they know.");
      writeFileSync(join(folder, "curation.yaml"), "statements:\n  - drop: broken-00000000\n");
      assert.is((await readout(folder, ["build", folder, "--keep-going"])).status, 1, "nothing is left out: a lost target is an error");
    },
  ));

test("--keep-going does not go on past a broken correction", () =>
  withFolder({ ...FILES, "curation.yaml": "people: [\n" }, async (folder) => {
    const before = readTree(folder);
    assert.is((await readout(folder, ["derive", folder, "--keep-going"])).status, 1);
    assert.equal(readTree(folder), before);
  }));

test("--date dates what says no date", () =>
  withFolder(
    { "briefing.yaml": "title: x\n", "articles/a.txt": "Mira spoke.", "articles/b.txt": "date 2031-05-06 Mira spoke." },
    async (folder) => {
      const { out } = await readout(folder, ["export", folder, "--date", "2031-05-09"]);
      assert.equal(
        JSON.parse(out)
          .articles.map(({ date }: { date: string }) => date)
          .sort(),
        ["2031-05-06", "2031-05-09"],
      );
    },
  ));

test("check lists problems, tells warnings from errors, and --strict makes them one", () =>
  withFolder({ "articles/talks.txt": "date 2031-05-06 Nothing was said." }, async (folder) => {
    const before = readTree(folder);
    const { status, out } = await readout(folder, ["check", folder, "--json"]);
    const found = JSON.parse(out);
    assert.equal([status, found.ok, found.errors], [0, true, 0]);
    assert.ok(
      found.diagnostics.some(({ code, severity }: Record<string, string>) => code === "briefing-missing" && severity === "warning"),
    );
    assert.is((await readout(folder, ["check", folder, "--strict"])).status, 1);
    assert.equal(readTree(folder), before);
  }));

test("check lists the problems of all files at once", () =>
  withFolder(
    { ...FILES, "articles/x.txt": "", "articles/y.txt": "Undated.", "curation.yaml": "peple: []\n", "briefs/b.md": "No front matter" },
    async (folder) => {
      const { status, err } = await readout(folder, ["check", folder]);
      assert.is(status, 1);
      for (const file of ["articles/x.txt:1:1", "articles/y.txt:1:1", "curation.yaml:1:1", "briefs/b.md:1:1"])
        assert.match(err, `/${file}: error: `);
    },
  ));

test("add copies files byte for byte, all or none, and puts --date into the name where nothing says when", () =>
  withFolder(
    { ...FILES, "../one.txt": "Mira Tolvanen spoke.\r\n", "../two.html": "<p>date</p><time datetime=2031-05-08></time>", "../bad.txt": "" },
    async (folder) => {
      const before = readTree(folder);
      const none = await readout(folder, ["add", "two.html", "bad.txt", "--folder", folder]);
      assert.is(none.status, 1);
      assert.match(none.err, "bad.txt:1:1: error: The file is empty");
      assert.equal(readTree(folder), before);
      const undated = await readout(folder, ["add", "one.txt", "--folder", folder]);
      assert.match(undated.err, "--date");
      const done = await readout(folder, ["add", "one.txt", "two.html", "--folder", folder, "--date", "2031-05-09"]);
      assert.is(done.status, 0, done.err);
      const tree = readTree(folder);
      assert.is(tree["articles/2031-05-09-one.txt"], "Mira Tolvanen spoke.\r\n");
      assert.ok(tree["articles/two.html"]);
      const again = await readout(folder, ["add", "two.html", "--folder", folder]);
      assert.equal([again.status, readTree(folder)], [0, tree]);
      writeFileSync(join(dirname(folder), "talks.txt"), "date 2031-05-09 Another text.");
      assert.match((await readout(folder, ["add", "talks.txt", "--folder", folder])).err, /id `talks`/);
      assert.equal(readTree(folder), tree);
    },
  ));

test("init makes a folder that exports and derives without a finding, and never fills one that is there", () =>
  withFolder({ "keep.txt": "x" }, async (folder) => {
    const fresh = join(folder, "sub/new");
    assert.is((await readout(folder, ["init", fresh])).status, 0);
    const checked = await readout(folder, ["check", fresh, "--strict"]);
    assert.is(checked.status, 0, checked.err);
    assert.is((await readout(folder, ["init", folder])).status, 2);
    assert.is(readTree(folder)["keep.txt"], "x");
  }));

test("init on a full disk leaves nothing behind", () =>
  withFolder({ "keep.txt": "x" }, async (folder) => {
    const write = () => {
      throw Object.assign(new Error("no space"), { code: "ENOSPC" });
    };
    const { status, err } = await readout(folder, ["init", join(folder, "new")], { files: { ...DISK, write } });
    assert.is(status, 1);
    assert.match(err, "The disk is full: nothing was changed.");
    assert.not(existsSync(join(folder, "new")));
  }));

test("a disk that fills up or turns read-only in the middle of derive leaves the folder as it was", () =>
  withFolder(FILES, async (folder) => {
    const before = readTree(folder);
    for (const [code, after] of [
      ["ENOSPC", 3],
      ["EROFS", 1],
      ["EACCES", 5],
    ] as const) {
      let left: number = after;
      const fail = (action: (a: string, b: string) => void) => (a: string, b: string) => {
        left -= 1;
        if (left === 0) throw Object.assign(new Error(code), { code });
        action(a, b);
      };
      const files = { ...DISK, write: fail(DISK.write as (a: string, b: string) => void) as typeof DISK.write, rename: fail(DISK.rename) };
      const { status, err } = await readout(folder, ["derive", folder], { files });
      assert.is(status, 1);
      assert.match(err, "nothing was changed. Make room or give permission");
      assert.equal(readTree(folder), before, code);
    }
  }));

test("Ctrl-C in the middle of derive leaves the folder as it was: 130", async () => {
  const articles = Array.from({ length: 40 }, (_, i) => [`articles/${i}.txt`, `date 2031-05-06 Mira Tolvanen spoke ${i} times.`]);
  await withFolder({ "briefing.yaml": "title: x\n", ...Object.fromEntries(articles) }, async (folder) => {
    const before = readTree(folder);
    const interrupt = new AbortController();
    setImmediate(() => setImmediate(() => interrupt.abort()));
    const { status, out, err } = await readout(folder, ["derive", folder], { signal: interrupt.signal });
    assert.equal([status, out, err], [130, "", "Interrupted: the folder is as it was.\n"]);
    assert.equal(readTree(folder), before);
  });
});

test("progress shows on a terminal only", () =>
  withFolder(FILES, async (folder) => {
    assert.is((await readout(folder, ["derive", folder])).err, "");
    assert.match((await readout(folder, ["derive", folder], { isTerminal: true })).err, "Deriving 2/2");
  }));

test("explain shows the words with file, line, column and rule, by an id or its unique beginning", () =>
  withFolder(FILES, async (folder) => {
    const record = ReadoutRecord.parse(JSON.parse((await readout(folder, ["export", folder])).out));
    const person = record.people.find(({ name }) => name === "Mira Tolvanen");
    assert.ok(person, "a person was derived");
    const { status, out } = await readout(folder, ["explain", person.id, "--folder", folder]);
    assert.is(status, 0);
    assert.match(out, `person ${person.id}\n`);
    assert.match(out, `${folder}/articles/talks.txt:1:`, "a place that a terminal can open");
    const miss = await readout(folder, ["explain", person.id.replace("tolvanen", "tolvannen"), "--folder", folder]);
    assert.equal([miss.status, miss.err.includes(`Did you mean \`${person.id}\`?`)], [2, true]);
    const source = await readout(folder, ["explain", "talks", "--folder", folder]);
    assert.match(source.err, /`talks` is a source\. Name one of its statements: talks-[0-9a-f]{8}/);
    const shorter = await readout(folder, ["explain", person.id.slice(0, -1), "--folder", folder, "--json"]);
    const spans: { field: string; file: string; line: number; column: number; words: string }[] = JSON.parse(shorter.out).spans;
    assert.ok(spans.length > 1);
    for (const { file, line, column, words } of spans)
      assert.ok((String(FILES[file]).split("\n")[line - 1] ?? "").startsWith(words, column - 1), `${file}:${line}:${column} ${words}`);
  }));

test("a malformed cache or a folder that cannot be cached costs nothing but time", () =>
  withFolder(FILES, async (folder) => {
    writeFileSync(join(dirname(folder), ".readout"), "a file where a folder should be");
    assert.is((await readout(folder, ["derive", folder])).status, 0);
    const own = await readout(join(folder, "x"), ["derive", "."]);
    assert.is(own.status, 0);
    assert.not(existsSync(join(folder, ".readout")), "no cache inside the briefing");
  }));

test("the shapes of articles' records are the schema's", () =>
  withFolder(FILES, async (folder) => {
    await readout(folder, ["derive", folder]);
    const text = readFileSync(join(folder, "records/articles/talks.json"), "utf8");
    const { article, statements } = JSON.parse(text);
    ArticleRecord.pick({ article: true, statements: true }).parse({ article, statements });
  }));

test.run();
