import { FACETS, type Facet, type FacetValue } from "../format/types.ts";
import type { SearchState } from "../types.ts";
import { type DayRun, rangeOf } from "./days.ts";
import { readFacet } from "./facet-files.ts";
import type { Index } from "./text-match.ts";

/** For each statement 1 where it belongs: one mask for the words and the range, one for each facet with a choice. */
export interface Masks {
  readonly text: Uint8Array;
  readonly chosen: ReadonlyMap<Facet | "month", Uint8Array>;
}

export async function masksFor(
  index: Index,
  runs: readonly DayRun[],
  state: SearchState,
  scores: ReadonlyMap<number, number> | null,
): Promise<Masks> {
  const text = new Uint8Array(index.head.count);
  const [start, end] = rangeOf(runs, state.from, state.to);
  if (scores === null) text.fill(1, start, end);
  else for (const number of scores.keys()) if (number >= start && number < end) text[number] = 1;
  const chosen = new Map<Facet | "month", Uint8Array>();
  for (const facet of FACETS) {
    const ids = state.chosen[facet];
    if (ids.length > 0)
      chosen.set(
        facet,
        maskOf(
          index.head.count,
          (await readFacet(index.head, index.read, facet, ids)).filter((value) => ids.includes(value.id)),
        ),
      );
  }
  if (state.chosen.month.length > 0) chosen.set("month", monthMask(index.head.count, runs, state.chosen.month));
  return { text, chosen };
}

function maskOf(count: number, values: readonly FacetValue[]): Uint8Array {
  const mask = new Uint8Array(count);
  for (const value of values) for (const number of value.numbers) mask[number] = 1;
  return mask;
}

/** "2022" is a year, "2022-01" a month. */
function monthMask(count: number, runs: readonly DayRun[], months: readonly string[]): Uint8Array {
  const mask = new Uint8Array(count);
  for (const run of runs) if (months.some((month) => run.day.startsWith(`${month}-`))) mask.fill(1, run.start, run.end);
  return mask;
}

/** Statements in every mask but that of `without`: a facet's own choice does not narrow its counts. */
export function combine({ text, chosen }: Masks, without: Facet | "month" | null): Uint8Array {
  const out = text.slice();
  for (const [facet, mask] of chosen)
    if (facet !== without) for (let n = 0; n < out.length; n++) out[n] = (out[n] as number) & (mask[n] as number);
  return out;
}
