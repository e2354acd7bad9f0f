import { readdirSync, readFileSync } from "node:fs";

const TICKS_PER_SECOND = 100;

/**
 * CPU seconds of this process and of those it started, ended or not: what a build costs however busy the machine is. Linux only;
 * elsewhere this process alone.
 */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  const own = (user + system) / 1e6;
  if (process.platform !== "linux") return own;
  const [, , ended = 0] = timesOf("self");
  const running = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(timesOf)
    .filter(([parent]) => parent === process.pid)
    .reduce((sum, [, used]) => sum + used, 0);
  return own + (ended + running) / TICKS_PER_SECOND;
}

/** Parent, ticks used, ticks of children that have ended (proc_pid_stat(5): fields 4, 14 to 17). */
function timesOf(process: string): [parent: number, used: number, ended: number] {
  try {
    const stat = readFileSync(`/proc/${process}/stat`, "utf8");
    const fields = stat
      .slice(stat.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number);
    const at = (field: number) => fields[field - 3] ?? 0;
    return [at(4), at(14) + at(15), at(16) + at(17)];
  } catch {
    return [0, 0, 0];
  }
}
