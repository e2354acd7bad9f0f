import type { Head } from "../format/types.ts";

/** Statements of one day: numbers from `start` up to, not including, `end`. */
export interface DayRun {
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

const DAY = 86_400_000;

export function dayRuns(head: Head): DayRun[] {
  const newest = Date.parse(`${head.newest}T00:00:00Z`);
  let start = 0;
  return head.days.map(([back, count]) => {
    const run = { day: new Date(newest - back * DAY).toISOString().slice(0, 10), start, end: start + count };
    start += count;
    return run;
  });
}

/** The numbers of the statements from one day to another, both included; an empty string leaves an end open. */
export function rangeOf(runs: readonly DayRun[], from: string, to: string): readonly [start: number, end: number] {
  const within = runs.filter((run) => (!from || run.day >= from) && (!to || run.day <= to));
  return [within[0]?.start ?? 0, within.at(-1)?.end ?? 0];
}
