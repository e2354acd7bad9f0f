import type { Item } from "../items.ts";
import { isChannel, isOccasion } from "./circumstances.ts";
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

/**
 * "said last week the port would close", "said late on Monday it would", "said in a statement it had": past when and where it was said,
 * which is no part of what was said.
 */
export function afterTime(items: readonly Item[], at: number): number {
  let end = at;
  for (let next = circumstanceEnd(items, end); next !== null; next = circumstanceEnd(items, end)) end = next;
  return end > at ? (placeEnd(items, end) ?? end) : end;
}

/** "said at a conference [in Reh] he would stay", "in an interview [with Reh News] she had": up to the pronoun that opens the clause. */
function placeEnd(items: readonly Item[], at: number): number | null {
  if (!/^(?:in|at|with|to|from)$/.test(items[at]?.lower ?? "")) return null;
  let end = at + 1;
  while (end < at + 8 && /^(?:DET|ADJ|NOUN|PROPN)$/.test(items[end]?.pos ?? "") && !items[end]?.quotation) end++;
  return end > at + 1 && /^(?:he|she|they|it|we|there)$/.test(items[end]?.lower ?? "") ? end : null;
}

const SPAN = /^(?:weeks?|months?|years?|days?|fall|spring|summer|winter|night|morning|afternoon|[a-z]+day|decades)$/;
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday)$/;
const PART_OF_DAY = /^(?:morning|afternoon|evening|night)$/;

/** Where one circumstance ends that begins here; null where none does. */
function circumstanceEnd(items: readonly Item[], at: number): number | null {
  const word = items[at]?.lower ?? "";
  const next = items[at + 1]?.lower ?? "";
  if (/^(?:last|this|for|earlier)$/.test(word) && SPAN.test(next))
    return word === "this" && /^(?:VERB|AUX)$/.test(items[at + 2]?.pos ?? "") ? null : at + 2;
  const on = /^(?:late|early|earlier)$/.test(word) ? at + 1 : at;
  const day = items[on]?.lower === "on" ? on + 1 : on;
  if (DAY.test(items[day]?.lower ?? "") && !/^['’]s$/.test(items[day + 1]?.lower ?? ""))
    return PART_OF_DAY.test(items[day + 1]?.lower ?? "") ? day + 2 : day + 1;
  return /^(?:in|at|during|by|on)$/.test(word) ? occasionEnd(items, at) : null;
}

/** "in a statement", "at a news conference", "by phone". */
function occasionEnd(items: readonly Item[], at: number): number | null {
  for (let i = at + 1; i < items.length && i < at + 6; i++) {
    const item = items[i];
    if (!item || item.quotation) return null;
    const isLast = !/^(?:NOUN|PROPN)$/.test(items[i + 1]?.pos ?? "") || items[at + 1]?.pos !== "DET";
    if ((isOccasion(item) || isChannel(item)) && isLast) return i + 1;
    if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(item.pos)) return null;
  }
  return null;
}
