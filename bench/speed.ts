/**
 * How fast articles are derived, in CPU time of one core, beside compromise's quotations on the same texts: the median of several
 * passes over all of them. The first pass is told apart: loading word lists, compiling patterns and optimizing functions is part of
 * the command's start, and a briefing of a hundred articles pays it once. What is measured is the compiled program that `readout`
 * runs (`npm run compile`): a loader that compiles on the way wraps every function to keep its name, which costs about a tenth.
 * node --import tsx bench/speed.ts FOLDER-OF-TEXTS
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import compromise from "compromise";

/** Odd, so that one is the median; so many that passes in which the optimizing compiler works do not make the middle. */
const PASSES = 15;
const COMPILED = new URL("../dist/src/", import.meta.url);

const [folder] = process.argv.slice(2);
if (!folder) {
  process.stderr.write("usage: node --import tsx bench/speed.ts FOLDER\n");
  process.exit(2);
}
if (!existsSync(new URL("derive/index.js", COMPILED))) {
  process.stderr.write("there is no compiled program: run `npm run compile`\n");
  process.exit(2);
}
await import(new URL("cli/engine.js", COMPILED).href);
const { derive }: typeof import("../src/derive/index.ts") = await import(new URL("derive/index.js", COMPILED).href);
const bodies = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .sort()
  .map((file) => readFileSync(join(folder, file), "utf8"));
const words = bodies.reduce((sum, body) => sum + body.split(/\s+/).length, 0);

const ours = (body: string) => derive(articleOf(body)).statements.length;
const theirs = (body: string) => compromise(body).quotations().length;
process.stdout.write(`${bodies.length} articles, ${words} words\n`);
for (const [name, run] of [
  ["derive", ours],
  ["compromise quotations", theirs],
] as const) {
  const first = secondsOf(run);
  const passes = Array.from({ length: PASSES }, () => secondsOf(run)).sort((a, b) => a - b);
  const median = passes[PASSES >> 1] ?? 0;
  process.stdout.write(
    `${name}: ${rate(median)} articles a second (median of ${PASSES} passes, ${rate(passes[PASSES - 1] ?? 0)} to ${rate(passes[0] ?? 0)}); ` +
      `first pass ${rate(first)}, ${first.toFixed(2)} s of CPU\n`,
  );
}

/** CPU time of one pass over all articles: this process's, with V8's compiling and collecting beside it. */
function secondsOf(run: (body: string) => number): number {
  const began = process.cpuUsage();
  for (const body of bodies) run(body);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
}

function rate(seconds: number): string {
  return (bodies.length / seconds).toFixed(0);
}

function articleOf(body: string): Parameters<typeof derive>[0] {
  return {
    id: "article",
    file: "article.txt",
    title: null,
    date: "2016-09-20",
    publisher: null,
    authors: [],
    url: null,
    language: "en",
    rights: "excerpt",
    sha256: "0".repeat(64),
    format: "text",
    body,
  };
}
