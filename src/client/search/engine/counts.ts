import { FACETS, type Facet, type FacetValue, SMALL_FACET } from "../format/types.ts";
import type { CountedValue, SearchAnswer, SearchState } from "../types.ts";
import type { DayRun } from "./days.ts";
import { readFacet } from "./facet-files.ts";
import { combine, type Masks } from "./masks.ts";
import type { Index } from "./text-match.ts";

/** How many statements each value of a facet has; null for a facet too large to count before it is opened. */
export async function countFacets(
  index: Index,
  runs: readonly DayRun[],
  masks: Masks,
  state: SearchState,
  open: readonly string[],
): Promise<SearchAnswer["facets"]> {
  const counted = {} as Record<Facet | "month", readonly CountedValue[] | null>;
  for (const facet of FACETS) {
    const mask = combine(masks, facet);
    if (open.includes(facet) || index.head.facets[facet].bytes <= SMALL_FACET)
      counted[facet] = countValues(await readFacet(index.head, index.read, facet, null), mask);
    else if (state.chosen[facet].length === 0) counted[facet] = null;
    else {
      const values = await readFacet(index.head, index.read, facet, state.chosen[facet]);
      counted[facet] = countValues(
        values.filter((value) => state.chosen[facet].includes(value.id)),
        mask,
      );
    }
  }
  counted.month = countMonths(runs, combine(masks, "month"));
  return counted;
}

function countValues(values: readonly FacetValue[], mask: Uint8Array): CountedValue[] {
  return values
    .map(({ id, label, numbers }) => {
      let count = 0;
      for (const number of numbers) count += mask[number] as number;
      return { id, label, count };
    })
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
}

/** Years and, after each, its months, newest first. */
function countMonths(runs: readonly DayRun[], mask: Uint8Array): CountedValue[] {
  const counts = new Map<string, number>();
  for (const run of runs) {
    let count = 0;
    for (let n = run.start; n < run.end; n++) count += mask[n] as number;
    for (const id of [run.day.slice(0, 4), run.day.slice(0, 7)]) counts.set(id, (counts.get(id) ?? 0) + count);
  }
  return [...counts].map(([id, count]) => ({ id, label: id, count }));
}
