/** `npm run bench` lists the measurements; `npm run bench -- speed FOLDER` runs one of them with its arguments. */
import { join } from "node:path";
import { measurements } from "./measurements.ts";

const names = measurements();
const [wanted, ...rest] = process.argv.slice(2);

if (wanted && names.includes(wanted)) {
  process.argv = [process.argv[0] ?? "node", join(import.meta.dirname, `${wanted}.ts`), ...rest];
  await import(`./${wanted}.ts`);
} else {
  process.stderr.write(`usage: npm run bench -- NAME [ARGUMENTS]\n${names.map((name) => `  ${name}`).join("\n")}\n`);
  process.exitCode = 2;
}
