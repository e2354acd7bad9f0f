/**
 * Runs every `*.test.ts` below tests/ (or those whose path contains an argument) in two processes, and ends with one line
 * `N passed, N failed`. Fails when a file has no suite that runs, and, for the whole run, when the count falls below the floor.
 */
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";

/** Raise it as tests come; it never falls without a reason in the commit. */
const FLOOR = 1850;
/** Milliseconds: a group that prints nothing for so long, or runs so long in all, hangs. The whole takes two minutes. */
const SILENCE = 4 * 60_000;
const WHOLE = 10 * 60_000;
const root = import.meta.dirname;
const wanted = process.argv.slice(2);
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".test.ts") && (wanted.length === 0 || wanted.some((part) => file.includes(part))))
  .sort();

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

/** Browser tests are slow to start and wait much: they run in a process of their own beside the rest. */
const groups = [files.filter((file) => file.startsWith("browser/")), files.filter((file) => !file.startsWith("browser/"))];
const outcomes: Outcome[] = [];
const jobs = groups.filter((group) => group.length > 0);
if (availableParallelism() > 1) outcomes.push(...(await Promise.all(jobs.map(runGroup))));
else for (const job of jobs) outcomes.push(await runGroup(job));

const passed = outcomes.reduce((sum, o) => sum + o.passed, 0);
const failed = outcomes.reduce((sum, o) => sum + o.failed, 0);
const short = wanted.length === 0 && passed + failed < FLOOR;
if (files.length === 0) process.stderr.write("no test file matches\n");
if (short) process.stderr.write(`only ${passed + failed} tests ran; the floor is ${FLOOR}\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed > 0 || short || files.length === 0 ? 1 : 0);

function runGroup(group: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--import", "tsx", join(root, "support/worker.ts"), ...group], {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, FORCE_COLOR: "0" },
    });
    let output = "";
    let hung = false;
    const giveUp = (why: string) => () => {
      hung = true;
      process.stderr.write(`\n${why} in: ${output.trimEnd().split("\n").at(-1)}\n`);
      child.kill("SIGKILL");
      finish(1);
    };
    const whole = setTimeout(giveUp("the tests took too long"), WHOLE);
    let silence = setTimeout(giveUp("a test hangs"), SILENCE);
    const finish = (code: number | null) => {
      clearTimeout(whole);
      clearTimeout(silence);
      resolve(outcomeOf(output, code, hung));
    };
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      process.stdout.write(chunk);
      clearTimeout(silence);
      silence = setTimeout(giveUp("a test hangs"), SILENCE);
    });
    child.on("close", finish);
  });
}

/** Reads uvu's summary. A group that died, hung or left a file silent counts as one failure more than it reported. */
function outcomeOf(output: string, code: number | null, hung: boolean): Outcome {
  const total = Number(/Total: +(\d+)/.exec(output)?.[1] ?? 0);
  const done = Number(/Passed: +(\d+)/.exec(output)?.[1] ?? 0);
  const skipped = Number(/Skipped: +(\d+)/.exec(output)?.[1] ?? 0);
  const lost = hung || (code !== 0 && total === done && skipped === 0) ? 1 : 0;
  return { passed: done, failed: total - done + skipped + lost };
}
