import type { Item } from "../items.ts";
import { wordTest } from "../words.ts";
import { isTimeWord } from "./words.ts";

/**
 * Where the words before a verb end without the time that stands between: "Kolar on Monday [said]", "a poll released in late August
 * [found]". The same place where none stands.
 */
export function beforeTime(items: readonly Item[], end: number, from: number): number {
  if (items[end - 1]?.lower === "ago") return beforeAgo(items, end - 1, from);
  // "polls released Sunday [showed]"
  if (isTime(items[end - 1]) && items[end - 2]?.pos === "VERB" && /ed$/.test(items[end - 2]?.lower ?? "") && items[end - 3]?.pos === "NOUN")
    return end - 1;
  if (!isTime(items[end - 1]) && !isLateOrEarly(items[end - 1])) return end;
  let start = end - 1;
  while (start > from && (isTime(items[start - 1]) || /^(?:late|early|last|this|the|mid)$/.test(items[start - 1]?.lower ?? ""))) start--;
  return start - 1 > from && /^(?:on|in|at|since|during)$/.test(items[start - 1]?.lower ?? "") ? start - 1 : end;
}

/** "Kolar less than two weeks ago [said]": past how long it is. */
function beforeAgo(items: readonly Item[], at: number, from: number): number {
  let start = at;
  while (
    start > from &&
    (items[start - 1]?.pos === "NUM" ||
      /^(?:an?|few|several|less|more|than|about|just|nearly|almost|over|long|(?:minute|hour|day|week|month|year|decade)s?)$/.test(
        items[start - 1]?.lower ?? "",
      ))
  )
    start--;
  return start > from ? start : at + 1;
}

const isLateOrEarly = wordTest((lower) => lower === "late" || lower === "early");

/** A day, a month, a year; not the "10" of "six in 10". */
const isTime = (item: Item | undefined) => item !== undefined && isTimeWord(item) && !/^\d{1,3}$/.test(item.lower) && item.pos !== "PRON";
