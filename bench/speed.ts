/**
 * How fast articles are derived, in CPU time of one core, beside compromise's quotations on the same texts: the median of several
 * passes over all of them. The first pass is told apart: loading word lists, compiling patterns and optimizing functions is part of
 * the command's start, and a briefing of a hundred articles pays it once.
 * node --import tsx bench/speed.ts FOLDER-OF-TEXTS
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import compromise from "compromise";
import "../src/cli/engine.ts";
import { derive } from "../src/derive/index.ts";

/** Odd, so that one is the median. */
const PASSES = 7;

const [folder] = process.argv.slice(2);
if (!folder) {
  process.stderr.write("usage: node --import tsx bench/speed.ts FOLDER\n");
  process.exit(2);
}
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
