import type { Item } from "../items.ts";
import { isComma, type Stretch } from "../phrases/words.ts";

/** The words before the attribution that it attributes: from the unit's start, or from the last quotation if other words lead to it. */
export function headOf(body: string, items: readonly Item[], open: number, afterQuote: boolean, asOne: boolean): Stretch | null {
  let end = open;
  while (end > 0 && (isComma(items[end - 1]) || /^(?:—|–|--)$/.test(items[end - 1]?.lower ?? ""))) end--;
  if (end <= 0 || isConjunction(items, end - 1)) return null;
  const last = items[end - 1];
  if (afterQuote && last?.quotation) {
    if (!last.stopped && !isShort(body, last, end - 1)) return null;
  }
  let start = 0;
  // A bracket that closes before the attribution holds an aside of what is said.
  let closed = 0;
  for (let i = end - 1; i > 0; i--) {
    if (items[i]?.lower === ")") closed++;
    if (items[i]?.lower === "(" && closed-- > 0) continue;
    const isBreak =
      /^[;:(]$/.test(items[i]?.lower ?? "") ||
      (i === end - 2 && afterQuote && /^(?:,|—|–|--|-)$/.test(items[i]?.lower ?? "") && startsWithCapital(body, last));
    if (isBreak && !items[i]?.quotation) {
      start = i + 1;
      break;
    }
  }
  if (asOne && last?.quotation) start = Math.max(start, lastComma(items, end - 1) + 1);
  start = Math.max(start, behindDateline(items));
  while (start < end && /^(?:but|and|still|,|yet|so)$/.test(items[start]?.lower ?? "")) start++;
  return start < end ? [start, end] : null;
}

const LONGEST_DATELINE = 14;

/** "REHBERG, Norland (AFP) – The ferry is lost, Kolar said": where the dispatch begins behind its place; 0 where none is named. */
function behindDateline(items: readonly Item[]): number {
  if (items[0]?.pos !== "PROPN") return 0;
  for (let i = 1; i < items.length && i < LONGEST_DATELINE; i++) {
    const item = items[i];
    if (!item || item.quotation) return 0;
    if (/^(?:—|–|--)$/.test(item.lower) || (item.lower === "-" && item.start > (items[i - 1]?.end ?? 0))) return i + 1;
    if (!/^(?:PROPN|NUM)$/.test(item.pos) && !/^[,.()/-]$/.test(item.lower)) return 0;
  }
  return 0;
}

/** "The ferry sank in May and, Kolar said, will not be raised": said is only what follows the conjunction. */
function isConjunction(items: readonly Item[], at: number): boolean {
  const word = items[at]?.lower === "also" ? items[at - 1] : items[at];
  return at > 0 && word !== undefined && /^(?:and|but|or)$/.test(word.lower);
}

/** “… as he put it, “We go on,” she said", "It moved - “We go on,” she said": after a comma or dash a capital begins speech of its own. */
export function startsWithCapital(body: string, item: Item | undefined): boolean {
  return item?.quotation != null && /^\s*[‘'[]?\p{Lu}/u.test(body.slice(item.quotation.inner.start, item.quotation.inner.start + 4));
}

/** “We go on” Kolar said: the comma is missing, but the quotation opens the unit. */
function isShort(_body: string, _item: Item, at: number): boolean {
  return at === 0;
}

/** A clause has a verb: "The vote is off, he said", not "On Monday, he said". */
export function isClauseBefore(items: readonly Item[], end: number): boolean {
  let verb = false;
  let nouns = 0;
  const first = items[0];
  for (let i = 0; i < end; i++) {
    const item = items[i];
    if (!item) continue;
    if (item.quotation && (item.stopped || first?.pos !== "SCONJ")) return true;
    if (item.pos === "AUX" || (item.pos === "VERB" && i > 0 && !/ing$/.test(item.lower))) verb = true;
    if (/^(?:NOUN|PROPN|PRON)$/.test(item.pos)) nouns++;
  }
  if (
    first &&
    /^(?:in|on|at|during|after|before|when|while|as|asked|speaking|if|since|because|although|though|by|with|for|to|from|earlier|meanwhile)$/.test(
      first.lower,
    )
  ) {
    return verb && hasClauseBehindComma(items, end);
  }
  return verb && nouns > 0;
}

/** "As a town, we are richer, she said", not "As she left the hall, she said": behind an opening phrase stands the clause that is said. */
function hasClauseBehindComma(items: readonly Item[], end: number): boolean {
  const comma = items.findIndex((item, i) => i > 0 && i < end && isComma(item));
  return comma > 0 && items.slice(comma + 1, end).some((i) => i.pos === "AUX" || (i.pos === "VERB" && !/ing$/.test(i.lower)));
}

function lastComma(items: readonly Item[], before: number): number {
  return items.slice(0, before).findLastIndex((i) => isComma(i));
}
