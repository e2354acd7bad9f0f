import type { Item } from "../items.ts";
import { isAuxiliary, isDash, wordTest } from "../words.ts";
import { beforeTime } from "./before-time.ts";
import { headStart } from "./head-start.ts";
import { phraseStart } from "./start.ts";
import { trimmed } from "./trim.ts";
import { CLAUSE_STARTS, isNominal, isTimeWord, type Stretch, SUBJECTS } from "./words.ts";

/** The subject before item `verb`, with its appositions: "Ned Kolar, a spokesman for the city, said". Null where none stands. */
export function subjectBefore(items: readonly Item[], verb: number, from: number): Stretch | null {
  let end = beforeInsertion(items, verb, from);
  if (items[end - 1]?.lower === "ago") end = beforeTime(items, end, from);
  while (end > from && isAuxiliary(items[end - 1]) && items[end - 1]?.pos !== "PART") end--;
  while (
    end > from &&
    (/^(?:ADV|INTJ)$/.test(items[end - 1]?.pos ?? "") ||
      (isTimeWord(items[end - 1]) &&
        end - 1 > from &&
        items[end - 1]?.pos !== "PRON" &&
        /^(?:NOUN|PROPN|ADV)$/.test(items[end - 1]?.pos ?? "") &&
        isNominal(items[end - 2]) &&
        items[end - 2]?.lower !== "the"))
  )
    end--;
  if (isTimeWord(items[end - 1]) && /^(?:on|in|at|last|this)$/.test(items[end - 2]?.lower ?? "") && items[end - 3]?.lower === ",") end -= 2;
  end = beforeParticiple(items, beforeTime(items, end, from), from);
  const last = items[end - 1];
  if (!last || end <= from) return null;
  if (SUBJECTS.has(last.lower)) return [end - 1, end];
  if (last.comma && last.title) return subjectBeforeComma(items, end + 1, from) ?? subjectBeforeComma(items, end, from);
  if (last.lower === ",") return subjectBeforeComma(items, end, from);
  if (last.lower === ")") return subjectBeforeBracket(items, end, from);
  if (isDash(last)) return subjectBeforeDash(items, end, from);
  const start = phraseStart(items, end, from);
  return start < end ? trimmed(items, [headStart(items, start, end, from), end]) : null;
}

/** "A poll released [on Monday found]": the participle tells of the subject. */
function beforeParticiple(items: readonly Item[], end: number, from: number): number {
  const item = items[end - 1];
  const isParticiple = item?.pos === "VERB" && /ed$/.test(item.lower) && /^(?:NOUN|PROPN)$/.test(items[end - 2]?.pos ?? "");
  return isParticiple && end - 2 > from ? end - 1 : end;
}

const endsInsertion = wordTest((lower) => /^(?:past|turn|part|fact|years|months|weeks|days|times|point|effect)$/.test(lower));

/** "who has in the past described", "Kolar in turn said": the insertion is no part of the subject. */
function beforeInsertion(items: readonly Item[], end: number, from: number): number {
  if (!endsInsertion(items[end - 1])) return end;
  for (let i = end - 2; i > from && end - i < 5; i--) {
    if (items[i]?.pos === "ADP" && /^(?:in|for|at|over)$/.test(items[i]?.lower ?? "")) {
      const before = items[i - 1];
      if (!before || !(isAuxiliary(before) || SUBJECTS.has(before.lower) || before.pos === "PROPN")) return end;
      let start = i;
      while (start > from && isAuxiliary(items[start - 1]) && items[start - 1]?.pos !== "PART") start--;
      return start;
    }
  }
  return end;
}

/** "Kolar, a spokesman, said", "Kolar, 63, who works with the Harbour Board, a charity, said", "Kolar, in Oslo, said". */
function subjectBeforeComma(items: readonly Item[], end: number, from: number): Stretch | null {
  let depth = 0;
  let fallback: Stretch | null = null;
  for (let i = end - 2; i > from && end - i < 60; i--) {
    const item = items[i];
    if (!item || /^(?:;|:|—|–|--)$/.test(item.lower) || (item.quotation?.closed && item.stopped)) break;
    if (item.lower === ")") depth++;
    else if (item.lower === "(") depth--;
    else if (item.lower === "," && depth === 0) {
      const start = phraseStart(items, i, from);
      if (start >= i || !startsSubject(items, start, from)) continue;
      const subject = trimmed(items, [start, isAdverbial(items, i + 1, end - 1) ? i : end - 1]);
      const before = items[start - 1];
      const isInside = start > from && before !== undefined && !before.quotation && /^(?:VERB|AUX|ADP)$/.test(before.pos);
      if (!isInside) return subject;
      fallback ??= subject;
    }
  }
  return fallback;
}

/** An inserted "on Monday" is no apposition. */
function isAdverbial(items: readonly Item[], from: number, to: number): boolean {
  const first = items[from];
  if (!first) return false;
  if (first.pos === "ADV" && to - from <= 2) return true;
  if (/^(?:who|whose|a|an|the|one|another|his|her|its|their|of|which)$/.test(first.lower)) return false;
  if (
    /^(?:in|on|at|during|for|speaking|after|before|when|while|by|through|asked|like|meanwhile|however|though|according|referring|responding|appearing|citing|noting|from)$/.test(
      first.lower,
    )
  )
    return !(first.lower === "of");
  return false;
}

/** Where a list or apposition begins, a subject may: at a clause's start, not after another noun's comma. */
function startsSubject(items: readonly Item[], start: number, from: number): boolean {
  if (start <= from) return true;
  const before = items[start - 1];
  if (!before) return true;
  if (before.quotation || CLAUSE_STARTS.has(before.lower) || (start === 1 && /^(?:even|only|now)$/.test(before.lower))) return true;
  if (/^(?:and|but|;|:|—|–|-|--|\.|\?|!|or)$/.test(before.lower)) return true;
  if (before.lower === ",") {
    const first = items[start];
    if (first?.pos === "DET" && isNameBehindQuotation(items, start - 2)) return false;
    // "Kolar, R-Ohio, who faces": a party and a state
    if (/^[dri]-[a-z.]+$/.test(first?.lower ?? "")) return false;
    return !/^(?:a|an|one|who|whose)$/.test(first?.lower ?? "") && first?.pos !== "NUM" && headIsName(items, start);
  }
  return before.pos === "VERB" || before.pos === "AUX" || before.pos === "ADP" || before.pos === "SCONJ";
}

/** “We go on,” Tomas Reh, the mayor of Reh Bay, one of the towns that left, said: who speaks is named before the apposition. */
function isNameBehindQuotation(items: readonly Item[], at: number): boolean {
  let i = at;
  while (items[i]?.pos === "PROPN") i--;
  return i < at && (items[i]?.quotation != null || (items[i]?.lower === "," && items[i - 1]?.quotation != null));
}

function headIsName(items: readonly Item[], start: number): boolean {
  const first = items[start];
  return first !== undefined && /^(?:PROPN|PRON|DET)$/.test(first.pos);
}

/** "Kolar — who is a friend of Reh — said" */
function subjectBeforeDash(items: readonly Item[], end: number, from: number): Stretch | null {
  let open = end - 2;
  while (open > from && !isDash(items[open]) && !items[open]?.quotation && end - open < 40) open--;
  if (!isDash(items[open])) return null;
  const start = phraseStart(items, open, from);
  return start < open ? trimmed(items, [start, open]) : null;
}

function subjectBeforeBracket(items: readonly Item[], end: number, from: number): Stretch | null {
  let open = end - 2;
  while (open > from && items[open]?.lower !== "(" && end - open < 12) open--;
  if (items[open]?.lower !== "(") return null;
  const start = phraseStart(items, open, from);
  return start < open ? trimmed(items, [start, end]) : null;
}
