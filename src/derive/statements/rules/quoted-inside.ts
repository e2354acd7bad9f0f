import type { Item } from "../items.ts";

/**
 * Whether a quotation stands in [from, to) other than right at its head ("is seen as “slow”"): it has a speaker of its own, whom what
 * nobody says must not take it from.
 */
export function quotesInside(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(Math.max(0, from + 2), to).some((item) => item.quotation !== null && !item.title);
}
