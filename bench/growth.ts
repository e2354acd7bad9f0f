/**
 * How deriving grows with the number of articles: CPU for each, and the memory that is held when they are done and their records are
 * let go. Both should stay flat.
 *
 *   npm run bench -- growth [ARTICLES=10000]
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import "../src/cli/engine.ts";
import { derive } from "../src/derive/index.ts";
import { bareArticle } from "../tests/support/bare.ts";
import { generateArticles } from "./generate-articles.ts";

const count = Number(process.argv[2] ?? 10_000);
const STEPS = 5;
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const heap = () => {
  collect();
  return process.memoryUsage().heapUsed;
};

let done = 0;
let began = process.cpuUsage();
let characters = 0;
for (const [file, text] of generateArticles(count)) {
  const body = text.slice(text.indexOf("---\n", 4) + 4);
  characters += body.length;
  derive(bareArticle(body, { id: file.replace(/\.txt$/, ""), file }));
  done += 1;
  if (done % Math.ceil(count / STEPS) !== 0 && done !== count) continue;
  const { user, system } = process.cpuUsage(began);
  const each = (user + system) / 1000 / Math.ceil(count / STEPS);
  process.stdout.write(
    `${String(done).padStart(6)} articles: ${each.toFixed(2)} ms of CPU each since the line above, ${(heap() / 2 ** 20).toFixed(1)} MiB held\n`,
  );
  began = process.cpuUsage();
}
process.stdout.write(`${Math.round(characters / done)} characters an article\n`);
