/**
 * How fast articles are derived, in CPU time of one core, beside compromise's quotations on the same texts.
 * node --import tsx bench/speed.ts FOLDER-OF-TEXTS
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import compromise from "compromise";
import "../src/cli/engine.ts";
import { derive } from "../src/derive/index.ts";

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
  for (const body of bodies.slice(0, 20)) run(body);
  const began = process.cpuUsage();
  for (const body of bodies) run(body);
  const { user, system } = process.cpuUsage(began);
  const seconds = (user + system) / 1e6;
  process.stdout.write(`${name}: ${seconds.toFixed(2)} s of CPU, ${(bodies.length / seconds).toFixed(0)} articles a second\n`);
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
