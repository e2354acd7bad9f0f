import type { Item } from "./items.ts";

/** The bracket that is open at an item: "(a third of the port, according to polls)"; -1 where none is, as in "two aims: 1) to sail". */
export function openBracket(items: readonly Item[], at: number): number {
  let closed = 0;
  for (let i = at - 1; i >= 0; i--) {
    if (items[i]?.lower === ")") closed++;
    else if (items[i]?.lower === "(" && closed-- === 0) return i;
  }
  return -1;
}

/** The bracket that closes behind an item; the unit's end where none does. */
export function closingBracket(items: readonly Item[], from: number): number {
  const close = items.findIndex((item, i) => i > from && item.lower === ")");
  return close < 0 ? items.length : close;
}
