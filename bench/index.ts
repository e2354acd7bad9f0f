/** `npm run bench` lists the measurements; `npm run bench -- speed FOLDER` runs one of them with its arguments. */
import { readdirSync } from "node:fs";
import { join } from "node:path";

const here = import.meta.dirname;
/** What other measurements import. */
const PARTS = new Set([
  "index",
  "calibration",
  "cpu-time",
  "generate-articles",
  "generate-record",
  "readout-titles",
  "search-quality-drawn",
  "search-queries",
  "stock-pagefind",
  "synthetic-words",
]);
const names = readdirSync(here)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -3))
  .filter((name) => !PARTS.has(name))
  .sort();
const [wanted, ...rest] = process.argv.slice(2);

if (wanted && names.includes(wanted)) {
  process.argv = [process.argv[0] ?? "node", join(here, `${wanted}.ts`), ...rest];
  await import(`./${wanted}.ts`);
} else {
  process.stderr.write(`usage: npm run bench -- NAME [ARGUMENTS]\n${names.map((name) => `  ${name}`).join("\n")}\n`);
  process.exitCode = 2;
}
