import type { Item } from "../items.ts";
import { isAuxiliary } from "../verb-groups.ts";

/** An object ends before a comma that opens no list, before a subordinate clause, and before another verb. */
export function endsPhrase(items: readonly Item[], at: number, start: number): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (!item) return true;
  if (item.lower === "," && next?.lower === "and" && listsBefore(items, at, start)) return false;
  if (item.lower === ",")
    return (
      !(next && (/^(?:including|or)$/.test(next.lower) || next.pos === "NUM")) &&
      !(next && /^(?:NOUN|ADJ|PROPN)$/.test(next.pos) && listEndsInAnd(items, at + 1))
    );
  if (item.pos === "SCONJ" && /^(?:while|although|though|after|before|since|when|until|as)$/.test(item.lower) && at > start + 1)
    return true;
  if (item.lower === "during" && at > start) return true;
  if (item.lower === "—" || item.lower === "-" || item.lower === "–" || item.lower === "--" || item.lower === ":") return true;
  if ((item.lower === "and" || item.lower === "but") && next && ((next.pos === "VERB" && !/ing$/.test(next.lower)) || isAuxiliary(next)))
    return true;
  return false;
}

function listEndsInAnd(items: readonly Item[], from: number): boolean {
  for (let i = from; i < items.length && i < from + 14; i++) {
    const item = items[i];
    if (!item || item.pos === "VERB" || isAuxiliary(item)) return false;
    if (item.lower === "and" || item.lower === "or") return true;
  }
  return false;
}

/** "the ferry, the bridge, and the port": a comma before this one, without a verb between. */
function listsBefore(items: readonly Item[], at: number, start: number): boolean {
  for (let i = at - 1; i > start && at - i < 10; i--) {
    const item = items[i];
    if (!item || item.pos === "VERB" || isAuxiliary(item)) return false;
    if (item.lower === ",") return true;
  }
  return false;
}
