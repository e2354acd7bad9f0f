import type { Moved } from "../format/types.ts";
import type { Chosen, SearchState } from "../types.ts";
import { readFacet } from "./facet-files.ts";
import type { Index } from "./text-match.ts";

/**
 * The state with the ids that its speakers and meetings have today: a search that was saved before two people were found to be one
 * still finds what it found. The list of former ids is read only where a chosen id is none of the index's.
 */
export async function withMoved({ head, read }: Index, state: SearchState): Promise<SearchState> {
  let chosen: Chosen = state.chosen;
  for (const facet of ["speaker", "meeting"] as const) {
    const ids = state.chosen[facet];
    if (ids.length === 0) continue;
    const known = new Set((await readFacet(head, read, facet, ids)).map((value) => value.id));
    if (ids.every((id) => known.has(id))) continue;
    const moved = new Map((JSON.parse(new TextDecoder().decode(await read("moved"))) as Moved)[facet]);
    chosen = { ...chosen, [facet]: [...new Set(ids.map((id) => (known.has(id) ? id : (moved.get(id) ?? id))))] };
  }
  return { ...state, chosen };
}
