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
