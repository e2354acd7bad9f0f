import type { Item } from "../items.ts";
import { PREPOSITIONS, type Stretch, TIME } from "./words.ts";

/** Cuts what stands before the subject proper: "On Monday Kolar", "In Oslo the mayor", "and Kolar". */
export function trimmed(items: readonly Item[], [from, to]: Stretch): Stretch | null {
  let start = from;
  while (start < to && /^(?:and|or|but|,|also|even|just|still|yet|then|nor|so)$/.test(items[start]?.lower ?? "")) start++;
  const first = items[start];
  if (first && (first.pos === "ADP" || PREPOSITIONS.has(first.lower)) && !/^(?:of|about|over|under|around)$/.test(first.lower))
    start = afterAdjunct(items, start, to);
  while (
    start < to - 1 &&
    TIME.test(items[start]?.lower ?? "") &&
    (items[start + 1]?.pos === "PROPN" || items[start + 1]?.pos === "DET" || items[start + 1]?.pos === "PRON")
  )
    start++;
  while (start < to && items[start]?.lower === ",") start++;
  return start < to ? [start, to] : null;
}

function afterAdjunct(items: readonly Item[], start: number, to: number): number {
  for (let i = start + 2; i < to; i++) {
    const item = items[i];
    const before = items[i - 1];
    if (!item || !before) continue;
    if (item.pos === "DET" && before.pos !== "ADP" && !PREPOSITIONS.has(before.lower)) return i;
    if (item.pos === "PROPN" && TIME.test(before.lower)) return i;
    if (item.pos === "PRON" && before.pos !== "ADP") return i;
  }
  return start + 1;
}
