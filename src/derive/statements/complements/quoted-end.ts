import type { Item } from "../items.ts";

/** Past quotations that only commas and conjunctions part: “a,” “b” and “c”. */
export function quotedEnd(items: readonly Item[], from: number): number {
  let end = from + 1;
  while (end < items.length) {
    if (items[end]?.quotation) end++;
    else if (/^(?:and|,|or)$/.test(items[end]?.lower ?? "") && items[end + 1]?.quotation) end++;
    else if (/^(?:and|or)$/.test(items[end]?.lower ?? "") && items[end + 1]?.lower === "," && items[end + 2]?.quotation) end += 2;
    else break;
  }
  return end;
}
