import type { Item } from "../items.ts";
import { isAuxiliary, wordTest } from "../words.ts";

/** "… that he would run on Wednesday’s “Harbour Live”", "praised Kolar on “Harbour Live”": the programme is where it was said. */
export function beforeProgramme(items: readonly Item[], start: number, end: number): number {
  if (!items[end - 1]?.title) return end;
  for (let i = end - 2; i > start && end - i < 10; i--) {
    if (/^(?:on|during)$/.test(items[i]?.lower ?? "") && (i > start + 2 || items[i - 1]?.pos === "PROPN")) return i;
    if (items[i]?.pos === "VERB") return end;
  }
  return end;
}

/** A noun that names the occasion of a saying, or what it stands in. */
export const isOccasion = wordTest((lower) =>
  /^(?:statement|interview|email|e-mail|letter|speech|tweet|tweets|rally|conference|briefing|post|memo|remarks|message|column|blog|op-ed|podcast|hearing|newsletter|release|debate)$/.test(
    lower,
  ),
);

/** A noun that names where or how something was said, with no article: "by phone". */
export const isChannel = wordTest((lower) => /^(?:phone|telephone|telegram|twitter|facebook)$/.test(lower));

/** "… a new treaty in a statement on Monday": the occasion is no part of what was said. */
export function beforeOccasion(items: readonly Item[], start: number, end: number): number {
  for (let i = end - 1; i > start + 1 && end - i < 14; i--) {
    const item = items[i];
    if (!item || item.pos === "VERB" || isAuxiliary(item)) return end;
    if (item.quotation && !item.title) return end;
    if (!isOccasion(item)) continue;
    for (let k = i - 1; k > start + 1 && i - k < 7; k--) {
      if (/^(?:in|during|at)$/.test(items[k]?.lower ?? "") && /^(?:a|an|his|her|their|its|the)$/.test(items[k + 1]?.lower ?? "")) return k;
      if (items[k]?.pos === "VERB" || items[k]?.quotation) return end;
    }
    return end;
  }
  return end;
}
