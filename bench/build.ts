/**
 * What whole builds cost, of a folder of invented articles: the first, one with nothing changed, one with one article changed.
 * CPU seconds are of the process and those it started; memory is the main process's peak.
 *
 *   npm run compile && npm run bench -- build [ARTICLES=1000]
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { cpuSeconds } from "./cpu-time.ts";
import { writeBriefing } from "./generate-articles.ts";
import { filesOf } from "./site/walk.ts";

const count = Number(process.argv[2] ?? 1000);
const program = resolve(import.meta.dirname, "../dist/src/cli/main.js");
const tellPeak = 'process.on("exit", () => process.stderr.write("\\npeak " + process.resourceUsage().maxRSS))';
const folder = mkdtempSync(join(tmpdir(), "readout-build-"));
const briefing = join(folder, "briefing");
const site = join(folder, "_site");

interface Cost {
  readonly cpu: number;
  readonly wall: number;
  /** MiB. */
  readonly peak: number;
}

interface Seen {
  readonly digest: string;
  readonly written: number;
}

function report(label: string): void {
  const before = seenFiles();
  const { cpu, wall, peak } = build();
  const after = [...seenFiles()];
  const changed = after.filter(([path, seen]) => seen.digest !== before.get(path)?.digest).length;
  const written = after.filter(([path, seen]) => seen.written !== before.get(path)?.written).length;
  const cost = `cpu ${cpu.toFixed(1)} s, wall ${wall.toFixed(1)} s, peak ${peak.toFixed(0)} MiB`;
  process.stdout.write(`${label.padEnd(19)} ${cost}; ${after.length} files, ${changed} differ, ${written} written\n`);
}

function build(): Cost {
  const cpu = cpuSeconds();
  const began = performance.now();
  const hook = `data:text/javascript,${encodeURIComponent(tellPeak)}`;
  const args = ["--import", hook, program, "build", briefing, "--out", site];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 1 << 30 });
  if (status !== 0) throw new Error(`the build ended with ${status}: ${stderr.slice(-2000)}`);
  const wall = (performance.now() - began) / 1000;
  return { cpu: cpuSeconds() - cpu, wall, peak: Number(/peak (\d+)$/.exec(stderr)?.[1]) / 1024 };
}

/** Every file of the site and of the records: what it holds, and when it was written. */
function seenFiles(): Map<string, Seen> {
  const paths = [site, join(briefing, "records")].filter(existsSync).flatMap((root) => filesOf(root).map((file) => join(root, file)));
  const digest = (path: string) => createHash("sha1").update(readFileSync(path)).digest("base64");
  return new Map(paths.map((path) => [path, { digest: digest(path), written: statSync(path).mtimeMs }]));
}

try {
  writeBriefing(briefing, count);
  process.stdout.write(`${count} articles\n`);
  report("first");
  report("nothing changed");
  appendFileSync(join(briefing, "articles/report-000001.txt"), "\nNothing else was said.\n");
  report("one article changed");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
