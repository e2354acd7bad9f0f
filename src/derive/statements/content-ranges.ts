import type { Range } from "../../text/types.ts";
import type { Item } from "./items.ts";
import { rangeOf, type Stretch } from "./phrases/words.ts";

export function contentRanges(items: readonly Item[], content: readonly Stretch[]): Range[] {
  return content.flatMap((stretch) => {
    const range = rangeOf(items, stretch);
    if (!range) return [];
    const only = stretch[1] - stretch[0] === 1 ? items[stretch[0]]?.quotation : null;
    return [only ? only.inner : range];
  });
}
