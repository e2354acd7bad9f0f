import type { Item } from "../items.ts";
import { isAuxiliary, isDash } from "../words.ts";
import { CLAUSE_STARTS, isNominal, PREPOSITIONS, SUBJECTS } from "./words.ts";

/** Walks left from `end` over a noun phrase with its prepositional attributes. */
export function phraseStart(items: readonly Item[], end: number, from: number): number {
  let start = end;
  for (let i = end - 1; i >= from; i--) {
    const item = items[i];
    if (!item) break;
    if (item.quotation) {
      const wordsInside = item.end - item.start;
      if (!item.title && (i === end - 1 || wordsInside > 40 || item.stopped)) break;
      start = i;
      continue;
    }
    if (SUBJECTS.has(item.lower) || CLAUSE_STARTS.has(item.lower)) {
      if (isJoined(items, i, start, from)) start = i;
      break;
    }
    if (isDash(item) || (isAuxiliary(item) && item.lower !== "'s" && item.lower !== "’s")) break;
    if (isNominal(item) || item.lower === "'s" || item.lower === "’s" || item.lower === "'" || item.lower === "’" || item.lower === "&") {
      start = i;
      continue;
    }
    if (item.lower === ")") {
      let open = i;
      while (open > from && items[open]?.lower !== "(" && i - open < 10) open--;
      if (items[open]?.lower !== "(") break;
      i = open;
      start = open;
      continue;
    }
    if (isAttribute(items, i, start)) {
      start = i;
      continue;
    }
    if (PREPOSITIONS.has(item.lower) && isNominal(items[i - 1]) && i > from && start === i + 1) {
      start = i;
      continue;
    }
    // "Exit polling [shows]"
    if (
      i === end - 1 &&
      item.pos === "VERB" &&
      /ing$/.test(item.lower) &&
      (item.lower === "polling" || /^(?:NOUN|ADJ)$/.test(items[i - 1]?.pos ?? "NOUN"))
    ) {
      start = i;
      continue;
    }
    // "an employee of nearly four years"
    if (item.pos === "ADV" && items[start]?.pos === "NUM" && items[i - 1]?.lower === "of" && start === i + 1) {
      start = i;
      continue;
    }
    // "an earlier report"
    if (item.pos === "ADV" && items[i - 1]?.pos === "DET" && start === i + 1 && items[start]?.pos === "NOUN") {
      start = i;
      continue;
    }
    // "four out of ten voters"
    if (item.lower === "of" && items[i - 1]?.lower === "out" && items[i - 2]?.pos === "NUM" && start === i + 1) {
      start = i - 1;
      i--;
      continue;
    }
    if (
      (item.lower === "and" || item.lower === "or") &&
      isNominal(items[i - 1]) &&
      i > from &&
      start === i + 1 &&
      start < end &&
      !hasVerbBefore(items, i, from)
    ) {
      start = i;
      continue;
    }
    if (item.lower === "," && listGoesOn(items, i, end) && isNominal(items[i - 1])) {
      start = i;
      continue;
    }
    break;
  }
  return start;
}

/** "…, she and another pilot [said]": a pronoun joined to the phrase behind it, at the head of its clause. */
function isJoined(items: readonly Item[], at: number, start: number, from: number): boolean {
  const opens = at === from || items[at - 1]?.lower === "," || items[at - 1]?.quotation != null;
  return opens && start === at + 1 && items[start]?.lower === "and" && /^(?:he|she|they|i|we)$/.test(items[at]?.lower ?? "");
}

/** "of registered voters", "their lobbying groups": a participle before its noun. */
function isAttribute(items: readonly Item[], at: number, start: number): boolean {
  const item = items[at];
  if (item?.pos === "VERB" && /ing$/.test(item.lower) && start === at + 1 && items[start]?.pos === "NOUN")
    return /^(?:his|her|its|their|our)$/.test(items[at - 1]?.lower ?? "");
  if (item?.pos !== "VERB" || !/ed$/.test(item.lower) || start !== at + 1 || items[start]?.pos !== "NOUN") return false;
  return /^(?:DET|NUM)$/.test(items[at - 1]?.pos ?? "") || items[at - 1]?.lower === "of";
}

/** "Kolar, Brandt and Okoro": a comma inside a list of names. */
function listGoesOn(items: readonly Item[], comma: number, end: number): boolean {
  if (items[comma + 1]?.pos !== "PROPN" || items[comma - 1]?.pos !== "PROPN") return false;
  for (let i = comma + 1; i < end && i < comma + 8; i++) {
    if (items[i]?.lower === "and") return items[i + 1]?.pos === "PROPN" || items[i + 1]?.lower === "the";
    if (!isNominal(items[i]) && items[i]?.lower !== "," && !/^(?:jr\.|sr\.|of)$/.test(items[i]?.lower ?? "")) return false;
  }
  return false;
}

/** "The vote failed and Kolar said": the conjunction joins clauses, not nouns. */
function hasVerbBefore(items: readonly Item[], at: number, from: number): boolean {
  for (let i = at - 1; i >= from && at - i < 25; i--) {
    const item = items[i];
    if (!item || item.lower === "," || item.quotation || CLAUSE_STARTS.has(item.lower)) return false;
    if (item.pos === "VERB" || (isAuxiliary(item) && item.pos !== "PART")) return true;
  }
  return false;
}
