import type { Range } from "../../text/types.ts";
import type { Item } from "./items.ts";
import { rangeOf, type Stretch } from "./phrases/words.ts";

export function contentRanges(items: readonly Item[], content: readonly Stretch[]): Range[] {
  const ranges: Range[] = [];
  for (const stretch of content) {
    const range = rangeOf(items, stretch);
    if (!range) continue;
    const only = stretch[1] - stretch[0] === 1 ? items[stretch[0]]?.quotation : null;
    ranges.push(only ? only.inner : range);
  }
  return ranges;
}
