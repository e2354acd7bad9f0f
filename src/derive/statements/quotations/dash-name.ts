import type { Item } from "../items.ts";
import { rangeOf } from "../phrases/words.ts";
import type { Unit } from "../units.ts";
import type { Found } from "./types.ts";

/** “We go on.” ― Irena Kolar: a name after a dash signs the quotation before it, in its line or in the next. */
export function dashName(body: string, units: readonly Unit[], index: number): Found | null {
  const { items } = units[index] ?? { items: [] };
  const quotation = items[0]?.quotation;
  if (!quotation) return null;
  const signed = items.length > 1 ? items.slice(1) : (units[index + 1]?.items ?? []);
  const name = nameAfterDash(body, signed);
  const dash = signed[0];
  if (!name || !dash) return null;
  return {
    unit: index,
    lastUnit: index,
    rule: "dash-name",
    candidate: null,
    content: [quotation.inner],
    cue: { start: dash.start, end: dash.end },
    source: rangeOf(name, [0, name.length]),
  };
}

function nameAfterDash(body: string, items: readonly Item[]): readonly Item[] | null {
  const dash = items[0];
  if (!dash || !/^(?:―|—|–|-|--)$/.test(dash.lower) || items.length > 11) return null;
  let end = items.length;
  while (end > 1 && /^[.|]$/.test(items[end - 1]?.lower ?? "")) end--;
  const name = items.slice(1, end);
  const isName = name.length > 0 && /^\p{Lu}/u.test(body.slice(name[0]?.start, name[0]?.end));
  return isName && !name.some((i) => /^(?:VERB|AUX|QUOTE)$/.test(i.pos)) ? name : null;
}
