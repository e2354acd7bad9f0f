import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { DISK, type FileChanges } from "../../src/store/index.ts";
import { type Files, makeBriefing, readTree, removeBriefing } from "../support/briefing.ts";
import { readout } from "../support/cli.ts";

const test = suite("build");

const FILES: Files = {
  "briefing.yaml": "title: Harbour\n",
  "articles/talks.txt": "date 2031-05-06 Harbour Minister Mira Tolvanen said: “We are ready for a long night.”\n",
};

async function withFolder(files: Files, work: (folder: string, site: string) => Promise<void>): Promise<void> {
  const folder = makeBriefing(files);
  try {
    await work(folder, join(dirname(folder), "_site"));
  } finally {
    removeBriefing(folder);
  }
}

/** What lies beside the briefing, staging folders included. */
const beside = (folder: string) => readdirSync(dirname(folder)).sort();

test("build writes the site beside the briefing, twice the same bytes, and leaves nothing else", () =>
  withFolder(FILES, async (folder, site) => {
    const first = await readout(folder, ["build", folder]);
    assert.is(first.status, 0, first.err);
    const [tree, records] = [readTree(site), readTree(folder)];
    assert.ok(tree["index.html"] && tree["sources/talks.html"]);
    // Without its stamp the site is built anew.
    rmSync(join(dirname(folder), ".readout/sites"), { recursive: true });
    const before = writtenAt(site);
    const again = await readout(folder, ["build", folder, "--json"]);
    assert.equal([again.status, JSON.parse(again.out).ok], [0, true]);
    assert.equal(readTree(site), tree);
    assert.not.equal(writtenAt(site), before);
    assert.equal(readTree(folder), records);
    for (const [file, content] of Object.entries(FILES)) assert.is(records[file], Buffer.from(content).toString("latin1"));
    assert.equal(beside(folder), [".readout", "_site", "briefing"]);
  }));

test("a site of the same things stays as it is, every file with its date; anything new or touched builds it anew", () =>
  withFolder(FILES, async (folder, site) => {
    const build = (...flags: string[]) => readout(folder, ["build", folder, ...flags]);
    const first = await build();
    const before = writtenAt(site);
    const second = await build();
    assert.equal([second.status, second.out], [0, first.out]);
    assert.equal(writtenAt(site), before);
    const tree = readTree(site);
    const touch: readonly (() => void)[] = [
      () => appendFileSync(join(site, "index.html"), "<p>not ours"),
      () => rmSync(join(site, "sources/talks.html")),
      () => writeFileSync(join(site, "more.html"), "not ours"),
    ];
    for (const change of touch) {
      change();
      assert.is((await build()).status, 0);
      assert.equal(readTree(site), tree, String(change));
    }
    await build("--base-url", "https://harbour.example/");
    assert.match(readTree(site)["index.html"] ?? "", "https://harbour.example/");
    writeFileSync(join(folder, "briefing.yaml"), "title: Quays\n");
    assert.is((await build()).status, 0);
    assert.match(readTree(site)["index.html"] ?? "", "Quays");
    const folded = writtenAt(site);
    writeFileSync(join(folder, "articles/more.txt"), "date 2031-05-07 Envoy Joost Lindqvist said: “We slept.”\n");
    assert.is((await build()).status, 0);
    assert.ok(readTree(site)["sources/more.html"]);
    assert.not.equal(writtenAt(site), folded);
  }));

test("a build that fails keeps the old site and the old records", () =>
  withFolder(FILES, async (folder, site) => {
    await readout(folder, ["build", folder]);
    const old = readTree(site);
    writeFileSync(join(folder, "articles/more.txt"), "date 2031-05-07 Joost Lindqvist slept.\n");
    const before = readTree(folder);
    const failing: [string, Partial<FileChanges>][] = [
      ["ENOSPC", { mkdir: refuse("ENOSPC") }],
      ["EROFS", { rename: (from, to) => (to.endsWith("_site") ? refuse("EROFS")() : DISK.rename(from, to)) }],
      ["ENOSPC", { write: refuse("ENOSPC") }],
    ];
    for (const [code, changes] of failing) {
      const { status, err } = await readout(folder, ["build", folder], { files: { ...DISK, ...changes } });
      assert.equal([status, err.match(/nothing was changed/)?.length], [1, 1], code);
      assert.equal([readTree(folder), readTree(site)], [before, old]);
      assert.equal(beside(folder), [".readout", "_site", "briefing"]);
    }
    writeFileSync(join(folder, "articles/undated.txt"), "Nobody knows when.");
    assert.is((await readout(folder, ["build", folder])).status, 1);
    assert.equal(readTree(site), old);
  }));

test("a brief that cites what rights keep back is refused before anything is built, by check too", () =>
  withFolder(
    { ...FILES, "articles/talks.txt": "date 2031-05-06 Mira Tolvanen said that the quay would be built before the end of summer.\n" },
    async (folder) => {
      const { statements } = JSON.parse((await readout(folder, ["export", folder])).out) as { statements: { id: string }[] };
      mkdirSync(join(folder, "briefs"));
      writeFileSync(join(folder, "briefs/a.md"), `---\ntitle: A\ndate: 2031-05-06\n---\nShe spoke [[statement:${statements[0]?.id}]].\n`);
      const before = readTree(folder);
      for (const command of ["build", "check"]) {
        const { status, err } = await readout(folder, [command, folder]);
        assert.is(status, 1);
        assert.match(err, /briefs\/a\.md:5:11: error: .* is not published: `rights: excerpt` keeps it back/);
        assert.match(err.trim().split("\n").at(-1) ?? "", /: error: /, "errors stand last");
      }
      assert.equal(readTree(folder), before);
      assert.equal(beside(folder), [".readout", "briefing"]);
    },
  ));

test("a full disk is named as such however deep the writer wraps it; what killed builds left is taken away", () =>
  withFolder(FILES, async (folder) => {
    mkdirSync(join(dirname(folder), "._site-new-999999"));
    const write = () => {
      throw Object.assign(new Error("wrapped"), { originalError: Object.assign(new Error("x"), { code: "ENOSPC", syscall: "write" }) });
    };
    const { status, err } = await readout(folder, ["build", folder], { files: { ...DISK, write } });
    assert.equal(
      [status, err],
      [1, "error: The disk is full: nothing was changed. Make room or give permission, and run the command again.\n"],
    );
    assert.equal(beside(folder), [".readout", "briefing"]);
  }));

test("a build that was killed between taking the old site away and putting the new one in its place loses neither", () =>
  withFolder(FILES, async (folder, site) => {
    await readout(folder, ["build", folder]);
    const [before, old] = [readTree(site), join(dirname(folder), "._site-new-999999-old")];
    renameSync(site, old);
    writeFileSync(join(folder, "briefing.yaml"), "title: [\n");
    assert.is((await readout(folder, ["build", folder])).status, 1, "a folder that cannot be read is left alone");
    writeFileSync(join(folder, "briefing.yaml"), FILES["briefing.yaml"] ?? "");
    writeFileSync(join(folder, "articles/undated.txt"), "Nobody knows when.");
    assert.is((await readout(folder, ["build", folder])).status, 1);
    assert.equal(readTree(site), before, "the old site is back");
    cpSync(site, old, { recursive: true });
    await readout(folder, ["build", folder]);
    assert.equal(beside(folder), [".readout", "_site", "briefing"]);
  }));

test("a terminal is told what is going on, a pipe is not", () =>
  withFolder(FILES, async (folder) => {
    assert.is((await readout(folder, ["build", folder])).err, "");
    const { err } = await readout(folder, ["build", folder, "--out", "other"], { isTerminal: true });
    for (const stage of ["Deriving 1/1", "Rendering pages …", "Indexing statements …"]) assert.match(err, stage);
  }));

test("fonts come as the bytes they are", () =>
  withFolder(FILES, async (folder, site) => {
    await readout(folder, ["build", folder]);
    const font = readFileSync(join(site, "assets/fonts/public-sans-latin-wght-normal.woff2"));
    assert.is(font.subarray(0, 4).toString("latin1"), "wOF2");
    assert.is(font.readUInt32BE(8), font.length, "the length that its header names");
  }));

test("--strict stops at warnings, --keep-going leaves out what failed", () =>
  withFolder({ ...FILES, "articles/undated.txt": "Nobody knows when." }, async (folder, site) => {
    const kept = await readout(folder, ["build", folder, "--keep-going"]);
    assert.is(kept.status, 1);
    assert.match(kept.err, "articles/undated.txt:1:1: error: ");
    assert.equal([existsSync(join(site, "sources/talks.html")), existsSync(join(site, "sources/undated.html"))], [true, false]);
  }));

test("an empty folder that is there already is taken, a foreign one is not", () =>
  withFolder(FILES, async (folder) => {
    const [empty, foreign] = [join(dirname(folder), "empty"), join(dirname(folder), "foreign")];
    mkdirSync(empty);
    mkdirSync(foreign);
    writeFileSync(join(foreign, "mine.txt"), "precious");
    assert.is((await readout(folder, ["build", folder, "--out", "empty"])).status, 0);
    assert.is((await readout(folder, ["build", folder, "--out", "foreign"])).status, 2);
    assert.equal(readTree(foreign), { "mine.txt": "precious" });
  }));

/** When each file of a site was written. */
function writtenAt(site: string): Record<string, number> {
  return Object.fromEntries(Object.keys(readTree(site)).map((file) => [file, statSync(join(site, file)).mtimeMs]));
}

function refuse(code: string): () => never {
  return () => {
    throw Object.assign(new Error(`${code}: injected`), { code, syscall: "injected" });
  };
}

test.run();
