import { contentEnd } from "../complements/end.ts";
import type { Item } from "../items.ts";
import { isComma, isNominal, type Stretch } from "../phrases/words.ts";
import type { VerbGroup } from "../verb-groups.ts";
import type { Candidate } from "./types.ts";

const MOST_BETWEEN = 14;

/** "As Kolar put it, the ferry is slow", "But as the port noted in a letter on Monday, nobody came": what follows the comma is said. */
export function asSaid(items: readonly Item[], group: VerbGroup, source: Stretch | null): Candidate | null {
  const { class: kind, frames } = group.verb;
  const as = /^(?:but|and)$/.test(items[0]?.lower ?? "") ? 1 : 0;
  if (isReportedBy(items, group, as)) return behindAgent(items, group);
  if (items[as]?.lower !== "as" || !source || source[0] > as + 1 || source[1] > group.start || kind !== "say" || !/[qc]/.test(frames))
    return null;
  const comma = behindOccasion(items, group.end);
  if (comma === null || comma + 1 >= items.length) return null;
  const start = comma + 1;
  const content: Stretch = [start, contentEnd(items, start, "that", group)];
  return { rule: "as-said", group, cue: [group.start, group.end], source, content: [content], kind: "that" };
}

/** "As first reported by Reh News". */
function isReportedBy(items: readonly Item[], { verb, form, start, at, end }: VerbGroup, as: number): boolean {
  const opens = items[as]?.lower === "as" && start === as + 1 && items.slice(start, at).every(({ pos }) => pos === "ADV");
  return opens && form === "past" && verb.class === "say" && items[end]?.lower === "by";
}

/** "As reported by Reh News, the ferry is slow": who tells it stands behind "by". */
function behindAgent(items: readonly Item[], group: VerbGroup): Candidate | null {
  const from = group.end + 1;
  const comma = items.findIndex((item, i) => i > from && isComma(item));
  if (comma < 0 || comma - from > MOST_BETWEEN || !items.slice(from, comma).every((item) => isNominal(item) || item.pos === "ADP"))
    return null;
  const source: Stretch = [from, comma];
  const start = comma + 1;
  const end = contentEnd(items, start, "that", group);
  return end > start ? { rule: "as-said", group, cue: [group.start, group.end + 1], source, content: [[start, end]], kind: "that" } : null;
}

/** The comma behind the verb, or behind where and when it was said ("in a letter to the town on Monday,"). */
function behindOccasion(items: readonly Item[], at: number): number | null {
  if (isComma(items[at])) return at;
  if (!/^(?:in|on|at|during)$/.test(items[at]?.lower ?? "")) return null;
  for (let i = at + 1; i < items.length && i < at + MOST_BETWEEN; i++) {
    const item = items[i];
    if (!item || item.quotation || /^(?:VERB|AUX|SCONJ)$/.test(item.pos)) return null;
    if (isComma(item)) return i;
  }
  return null;
}
