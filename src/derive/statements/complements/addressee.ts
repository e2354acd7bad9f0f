import type { Item } from "../items.ts";
import { opensClause } from "./clause.ts";
import { NOUNISH } from "./marked.ts";

/** "told the council it must pay", "warned us the port would close": where the clause begins behind the addressee, or null. */
export function clauseAfterAddressee(items: readonly Item[], from: number): number | null {
  if (/^(?:him|me|us|them|reporters|voters|supporters|journalists|lawmakers|investigators|people)$/.test(items[from]?.lower ?? ""))
    return startOf(items, from + 1);
  for (let i = from + 1; i < items.length && i < from + 9; i++) {
    const item = items[i];
    if (!item || item.quotation) return null;
    if (/^(?:he|she|they|it|we|i|there)$/.test(item.lower)) return NOUNISH.test(items[i - 1]?.pos ?? "") ? startOf(items, i) : null;
    if (!NOUNISH.test(item.pos) && !/^(?:of|in|on|at|'s|’s)$/.test(item.lower)) return null;
  }
  return null;
}

function startOf(items: readonly Item[], at: number): number | null {
  const start = afterTime(items, at);
  return opensClause(items, start) ? start : null;
}

/** "said last week the port would close", "said for years it would": past the time of saying, which is no part of what was said. */
export function afterTime(items: readonly Item[], at: number): number {
  if (!/^(?:last|this|for|earlier)$/.test(items[at]?.lower ?? "")) return at;
  if (
    !/^(?:weeks?|months?|years?|days?|fall|spring|summer|winter|night|morning|afternoon|[a-z]+day|decades)$/.test(
      items[at + 1]?.lower ?? "",
    )
  )
    return at;
  return items[at]?.lower === "this" && /^(?:VERB|AUX)$/.test(items[at + 2]?.pos ?? "") ? at : at + 2;
}
