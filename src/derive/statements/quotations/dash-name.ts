import type { Range } from "../../../text/types.ts";
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
  const marked = items.length > 1 ? null : bullet(body, units, index + 1);
  const name = marked && signed[0]?.pos === "PROPN" ? nameIn(body, signed) : nameAfterDash(body, signed);
  const dash = marked ?? signed[0];
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

/** A hyphen before a line of its own reads as a bullet, which is no part of its paragraph; a second one makes a list of it. */
function bullet(body: string, units: readonly Unit[], index: number): Range | null {
  const start = units[index]?.start ?? 0;
  const isBulleted = (at: number) => /(?:^|\n)- $/.test(body.slice(Math.max(0, at - 3), at));
  return isBulleted(start) && !isBulleted(units[index + 1]?.start ?? 0) ? { start: start - 2, end: start - 1 } : null;
}

function nameAfterDash(body: string, items: readonly Item[]): readonly Item[] | null {
  return /^(?:―|—|–|-|--)$/.test(items[0]?.lower ?? "") ? nameIn(body, items.slice(1)) : null;
}

function nameIn(body: string, items: readonly Item[]): readonly Item[] | null {
  if (items.length > 10) return null;
  let end = items.length;
  while (end > 0 && /^[.|]$/.test(items[end - 1]?.lower ?? "")) end--;
  const name = items.slice(0, end);
  const isName = name.length > 0 && /^\p{Lu}/u.test(body.slice(name[0]?.start, name[0]?.end));
  return isName && !name.some((i) => /^(?:VERB|AUX|QUOTE)$/.test(i.pos)) ? name : null;
}
