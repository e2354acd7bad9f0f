import type { Range } from "../../../text/types.ts";
import { rangeOf } from "../phrases/words.ts";
import type { Unit } from "../units.ts";
import { labelBefore, nearestSubject } from "./subjects.ts";
import type { Found } from "./types.ts";

/** "Irena Kolar wrote to the town:" and a paragraph of quotation: the colon attributes. */
export function introduced(unit: Unit | undefined, index: number, ranges: readonly Range[]): Found | null {
  const colon = unit?.items.at(-1);
  if (!unit || colon?.lower !== ":") return null;
  const { items } = unit;
  const source = nearestSubject(items, items.length - 1) ?? labelBefore(items, items.length - 1);
  return (
    source && {
      unit: index,
      lastUnit: index,
      rule: "colon-before",
      candidate: null,
      content: ranges,
      cue: { start: colon.start, end: colon.end },
      source: rangeOf(items, source),
    }
  );
}
