/** The command as a process of its own: streams, signals and exit status. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeBriefing, readTree, removeBriefing } from "../support/briefing.ts";

const test = suite("process");
const root = join(import.meta.dirname, "../..");

const tsx = import.meta.resolve("tsx");

function start(args: readonly string[], cwd = root): ChildProcess {
  return spawn(process.execPath, ["--import", tsx, join(root, "src/cli/main.ts"), ...args], { cwd, stdio: ["ignore", "pipe", "pipe"] });
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

test("help and version", async () => {
  const { status, out } = await finish(start(["--version"]));
  assert.is(status, 0);
  assert.match(out, /^\d+\.\d+\.\d+\n$/);
});

test.run();
