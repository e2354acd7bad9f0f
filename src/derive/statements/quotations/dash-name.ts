import { rangeOf } from "../phrases/words.ts";
import type { Unit } from "../units.ts";
import type { Found } from "./types.ts";

/** “We go on.” ― Irena Kolar: a name after a dash signs the quotation before it. */
export function dashName({ items }: Unit, index: number): Found | null {
  const [first, dash] = items;
  if (!first?.quotation || !dash || !/^(?:―|—|–|-|--)$/.test(dash.lower) || items.length > 12) return null;
  let end = items.length;
  while (end > 2 && /^[.|]$/.test(items[end - 1]?.lower ?? "")) end--;
  const name = items.slice(2, end);
  if (name.length === 0 || name[0]?.pos !== "PROPN" || name.some((i) => /^(?:VERB|AUX|QUOTE)$/.test(i.pos))) return null;
  const source = rangeOf(items, [2, end]);
  return {
    unit: index,
    lastUnit: index,
    rule: "dash-name",
    candidate: null,
    content: [first.quotation.inner],
    cue: { start: dash.start, end: dash.end },
    source,
  };
}
