import type { Chosen, SearchState } from "../types.ts";
import { writeState } from "./state.ts";

/** How far the reader has got in the results of an address: kept with its entry in the history, so that going back leads there. */
export interface Place {
  /** Results shown. */
  readonly limit: number;
  /** Pixels scrolled. */
  readonly top: number;
}

export function readPlace(least: number): Place {
  const kept = history.state as Partial<Place> | null;
  return { limit: Math.max(least, Number(kept?.limit) || 0), top: Number(kept?.top) || 0 };
}

export function keepPlace(limit: number): void {
  history.replaceState({ limit, top: scrollY } satisfies Place, "");
}

/** The state with what was chosen by the ids of today; an address that has ids of the past takes these on. */
export function adoptChosen(state: SearchState, chosen: Chosen): SearchState {
  const now = { ...state, chosen };
  if (writeState(now) !== writeState(state)) history.replaceState(history.state, "", `${location.pathname}${writeState(now)}`);
  return now;
}
