/** The command as a process of its own: streams, signals and exit status. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeBriefing, readTree, removeBriefing } from "../support/briefing.ts";

const test = suite("process");
const root = join(import.meta.dirname, "../..");

const tsx = import.meta.resolve("tsx");

function start(args: readonly string[], cwd = root, env: Readonly<Record<string, string>> = {}): ChildProcess {
  const command = ["--import", tsx, join(root, "src/cli/main.ts"), ...args];
  return spawn(process.execPath, command, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
}

function finish(child: ChildProcess): Promise<{ status: number | null; out: string; err: string }> {
  let out = "";
  let err = "";
  child.stdout?.on("data", (part: Buffer) => {
    out += part.toString();
  });
  child.stderr?.on("data", (part: Buffer) => {
    err += part.toString();
  });
  return new Promise((resolve) => child.on("close", (status) => resolve({ status, out, err })));
}

function manyArticles(n: number, words: string): Record<string, string> {
  return Object.fromEntries(Array.from({ length: n }, (_, i) => [`articles/${i}.txt`, `date 2031-05-06 ${words}`]));
}

test("export gives the record whole on stdout and nothing on stderr", async () => {
  const folder = makeBriefing({ "briefing.yaml": "title: x\n", ...manyArticles(30, "Mira Tolvanen spoke at length. ".repeat(500)) });
  const { status, out, err } = await finish(start(["export", folder]));
  assert.equal([status, err, JSON.parse(out).articles.length], [0, "", 30]);
  removeBriefing(folder);
});

test("a reader that closes the pipe early is no failure", async () => {
  const folder = makeBriefing({ "briefing.yaml": "title: x\n", ...manyArticles(30, "Mira Tolvanen spoke at length. ".repeat(500)) });
  const child = start(["export", folder]);
  child.stdout?.once("data", () => child.stdout?.destroy());
  const status = await new Promise((resolve) => child.on("exit", resolve));
  assert.is(status, 0);
  removeBriefing(folder);
});

test("Ctrl-C in the middle of derive: 130, and the folder as it was", async () => {
  const folder = makeBriefing({
    "briefing.yaml": "title: x\n",
    ...manyArticles(3000, "Mira Tolvanen said: “We are ready.” She met Joost Lindqvist. ".repeat(20)),
  });
  const before = readTree(folder);
  const child = start(["derive", folder], dirname(folder));
  const done = finish(child);
  // The first entry of the cache shows that articles are being derived.
  while (!existsSync(join(dirname(folder), ".readout")) && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill("SIGINT");
  const { status, out, err } = await done;
  assert.equal([status, out, err], [130, "", "Interrupted: the folder is as it was.\n"]);
  assert.equal(readTree(folder), before);
  removeBriefing(folder);
});

/** Turkish folds I otherwise, Danish sorts aa and å last, Kiritimati is a day ahead. */
const PLACES = [
  { TZ: "UTC", LANG: "da_DK.UTF-8", LC_ALL: "da_DK.UTF-8" },
  { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
];

test("the same bytes in every time zone and language, whatever the order in which files were made", async () => {
  const files: readonly (readonly [string, string])[] = [
    ["briefing.yaml", "title: Harbour\nrights: full\ntopics: [{ name: Quay, terms: [quay] }]\n"],
    ["articles/Izmir.txt", "date 2031-01-01 Minister Irma Ilves met Mayor Åke Ärlig on Tuesday at 23:30. “We are ready,” Ilves said.\n"],
    ["articles/ärende.txt", "date 2031-12-31 Mayor Åke Ärlig said that the quay would open on Friday.\n"],
    ["articles/b.txt", "date 2031-06-30 Irma Ilves said: “Nobody waits for the quay.”\n"],
    ["briefs/aa.md", "---\ntitle: A\ndate: 2031-12-31\n---\n[[person:irma-ilves]]\n"],
    ["briefs/b.md", "---\ntitle: B\ndate: 2031-12-31\n---\nNothing.\n"],
  ];
  const [one, two] = await Promise.all(
    PLACES.map(async (place, i) => {
      const folder = makeBriefing(Object.fromEntries(i === 0 ? files : files.toReversed()));
      const { status, err } = await finish(start(["pack", "briefing"], dirname(folder), place));
      const exported = await finish(start(["export", "briefing", "--format", "csv"], dirname(folder), place));
      const made = { status, err, csv: exported.out, folder: readTree(folder), site: readTree(join(dirname(folder), "_site")) };
      const zip = readFileSync(join(dirname(folder), "readout.zip"), "latin1");
      removeBriefing(folder);
      return { ...made, zip };
    }),
  );
  assert.is(one?.status, 0, one?.err);
  assert.equal(Object.keys(one?.site ?? {}), Object.keys(two?.site ?? {}));
  for (const [file, bytes] of Object.entries(one?.site ?? {})) assert.ok(two?.site[file] === bytes, file);
  assert.equal({ ...one, site: null }, { ...two, site: null });
});

test("help and version", async () => {
  const { status, out } = await finish(start(["--version"]));
  assert.is(status, 0);
  assert.match(out, /^\d+\.\d+\.\d+\n$/);
});

test.run();
