/** Imports the test files named as arguments and runs their suites; a file whose suites never `.run()` fails the run. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const shared = globalThis as unknown as { UVU_DEFER: number; UVU_INDEX: number; UVU_QUEUE: unknown[][] };
shared.UVU_DEFER = 1;
const { exec } = await import("uvu");

const silent: string[] = [];
for (const [index, file] of process.argv.slice(2).entries()) {
  shared.UVU_INDEX = index;
  shared.UVU_QUEUE.push([file]);
  await import(pathToFileURL(join(import.meta.dirname, "..", file)).href);
  if ((shared.UVU_QUEUE[index]?.length ?? 0) < 2) silent.push(file);
}
await exec();
for (const file of silent) process.stderr.write(`${file}: no suite ran: is .run() missing?\n`);
if (silent.length > 0) process.exitCode = 1;
// A test that failed half-way may have left a server or a browser open: it must not keep the run from ending.
process.stdout.write("", () => process.exit());
