import type { Item } from "../items.ts";
import { isAuxiliary } from "../verb-groups.ts";
import { NOUNISH } from "./marked.ts";

/** A clause without "that": a subject, then a finite verb ("said he would go", "says the plan is dead"). */
export function opensClause(items: readonly Item[], from: number): boolean {
  const first = items[from];
  if (!first || first.quotation) return false;
  if (/^(?:he|she|they|we|i|you|there|none|nobody)$/.test(first.lower)) return true;
  if (first.pos === "SCONJ" && /^(?:if|while|when|because|although|since|after|before|once|unless)$/.test(first.lower)) return true;
  if (first.pos === "ADP" && !/^(?:in|on|at|during|for|under|after|before|with|by|from|despite)$/.test(first.lower)) return false;
  if (!NOUNISH.test(first.pos) && first.pos !== "ADP" && first.pos !== "VERB" && first.pos !== "ADV") return false;
  for (let i = from; i < items.length && i < from + 25; i++) {
    const item = items[i];
    if (!item) return false;
    if (isOtherSubject(items, from, i)) return false;
    if (isAuxiliary(item) && !((item.lower === "'s" || item.lower === "’s") && item.pos === "PART")) return i > from;
    if (item.pos === "VERB" && i > from && !/ing$/.test(item.lower)) {
      const before = items[i - 1];
      return before?.lower !== "to" && before?.pos !== "DET" && before?.pos !== "ADP";
    }
    if (item.title && first.pos === "ADP" && items[i + 1]?.pos !== "PROPN") return false;
    if (item.quotation) return i > from && items[i - 1]?.lower !== "," && /^(?:NOUN|PROPN|PRON)$/.test(items[i - 1]?.pos ?? "");
    if (/^[;.?!:]$/.test(item.lower) || item.lower === "that" || (item.lower === "to" && items[i + 1]?.pos !== "NUM")) return false;
    if ((item.pos === "SCONJ" || /^(?:who|which|whose)$/.test(item.lower)) && i > from) return false;
    if (item.lower === "," && i > from && opensInsertion(items[i + 1])) return verbBehindInsertion(items, i);
    if (item.lower === "," && (i < from + 2 || endsObject(items, i))) return false;
    if ((item.lower === "and" || item.lower === "or") && isSecondVerb(items[i + 1])) return false;
    if (item.lower === "as" && i > from + 1 && !/^(?:such|well|much|far|known|as)$/.test(items[i - 1]?.lower ?? "")) return false;
    if (/^(?:—|–|--|-)$/.test(item.lower) && i > from + 1) return false;
  }
  return false;
}

/** "the port, which …,", "her efforts, promoting …,", "many towns, including …,". */
function opensInsertion(item: Item | undefined): boolean {
  return /^(?:which|who|whose|where|including|especially)$/.test(item?.lower ?? "") || (item?.pos === "VERB" && /ing$/.test(item.lower));
}

/** "announced her candidacy last year, she has …", "denied any role, and the port …": behind the comma another clause begins. */
function endsObject(items: readonly Item[], comma: number): boolean {
  const next = items[comma + 1]?.lower ?? "";
  if (/^(?:he|she|they|we|i|it|there|but|so)$/.test(next)) return true;
  return (next === "and" || next === "or") && items[comma - 1]?.pos !== "PROPN";
}

/** "confirm their address and have not voted": the second verb is the first one's equal. */
function isSecondVerb(item: Item | undefined): boolean {
  return isAuxiliary(item) || (item?.pos === "VERB" && !/ing$/.test(item.lower));
}

/** "shown calm on the pier, those around him say": behind one comma and no conjunction the verb is another clause's. */
function isOtherSubject(items: readonly Item[], from: number, at: number): boolean {
  if (items[from]?.pos === "ADP" || items[at]?.pos !== "VERB") return false;
  const between = items.slice(from, at).map(({ lower }) => lower);
  const comma = between.indexOf(",");
  return (
    comma > 0 && comma === between.lastIndexOf(",") && at - from - comma > 1 && !between.some((word) => word === "and" || word === "or")
  );
}

/** "argued the port, which has been poor for years, is rich": the verb stands behind the comma that ends the insertion. */
function verbBehindInsertion(items: readonly Item[], comma: number): boolean {
  for (let i = comma + 2; i < items.length && i < comma + 30; i++) if (items[i]?.lower === ",") return isSecondVerb(items[i + 1]);
  return false;
}
