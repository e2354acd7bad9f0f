import type { Range } from "../../text/types.ts";
import type { Item } from "./units.ts";
import { isAuxiliary } from "./verb-groups.ts";

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM|ADJ|DET|X|SYM)$/;
const PREPOSITIONS = new Set(
  "of for in at from with to on by against about into over under near between behind within without around".split(" "),
);
const SUBJECTS = new Set("he she they it we i you who which that".split(" "));
const CLAUSE_STARTS = new Set(
  "that because although though while when if since as after before whether where unless until so but yet how why what whereas than".split(
    " ",
  ),
);
const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|tonight|january|february|march|april|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept|oct|nov|dec)\.|morning|afternoon|evening|night|week|month|year|weekend|later|earlier|ago|recently|now|then|again|also|\d{1,4}(?:s)?)$/;

/** Item indices [start, end). */
export type Stretch = readonly [number, number];

export function rangeOf(items: readonly Item[], [from, to]: Stretch): Range | null {
  const first = items[from];
  const last = items[to - 1];
  return first && last && from < to ? { start: first.start, end: last.end } : null;
}

/** The subject before item `verb`, with its appositions: "Ned Kolar, a spokesman for the city, said". Null where none stands. */
export function subjectBefore(items: readonly Item[], verb: number, from: number): Stretch | null {
  let end = verb;
  while (end > from && isAuxiliary(items[end - 1]) && items[end - 1]?.pos !== "PART") end--;
  while (
    end > from &&
    (/^(?:ADV|INTJ)$/.test(items[end - 1]?.pos ?? "") ||
      (TIME.test(items[end - 1]?.lower ?? "") &&
        end - 1 > from &&
        items[end - 1]?.pos !== "PRON" &&
        /^(?:NOUN|PROPN|ADV)$/.test(items[end - 1]?.pos ?? "") &&
        isNominal(items[end - 2]) &&
        items[end - 2]?.lower !== "the"))
  )
    end--;
  if (
    TIME.test(items[end - 1]?.lower ?? "") &&
    /^(?:on|in|at|last|this)$/.test(items[end - 2]?.lower ?? "") &&
    items[end - 3]?.lower === ","
  )
    end -= 2;
  const last = items[end - 1];
  if (!last || end <= from) return null;
  if (SUBJECTS.has(last.lower)) return [end - 1, end];
  if (last.comma && last.title) return subjectBeforeComma(items, end + 1, from) ?? subjectBeforeComma(items, end, from);
  if (last.lower === ",") return subjectBeforeComma(items, end, from);
  if (last.lower === ")") return subjectBeforeBracket(items, end, from);
  const start = phraseStart(items, end, from);
  return start < end ? trimmed(items, [start, end]) : null;
}

function isNominal(item: Item | undefined): boolean {
  return item !== undefined && NOMINAL.test(item.pos);
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
  if (before.quotation || CLAUSE_STARTS.has(before.lower)) return true;
  if (/^(?:and|but|;|:|—|–|-|--|\.|\?|!|or)$/.test(before.lower)) return true;
  if (before.lower === ",") {
    const first = items[start];
    return !/^(?:a|an|one|who|whose)$/.test(first?.lower ?? "") && first?.pos !== "NUM" && headIsName(items, start);
  }
  return before.pos === "VERB" || before.pos === "AUX" || before.pos === "ADP" || before.pos === "SCONJ";
}

function headIsName(items: readonly Item[], start: number): boolean {
  const first = items[start];
  return first !== undefined && /^(?:PROPN|PRON|DET)$/.test(first.pos);
}

function subjectBeforeBracket(items: readonly Item[], end: number, from: number): Stretch | null {
  let open = end - 2;
  while (open > from && items[open]?.lower !== "(" && end - open < 12) open--;
  if (items[open]?.lower !== "(") return null;
  const start = phraseStart(items, open, from);
  return start < open ? trimmed(items, [start, end]) : null;
}

/** Walks left from `end` over a noun phrase with its prepositional attributes. */
function phraseStart(items: readonly Item[], end: number, from: number): number {
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
    if (SUBJECTS.has(item.lower) || CLAUSE_STARTS.has(item.lower)) break;
    if (isAuxiliary(item) && item.lower !== "'s" && item.lower !== "’s") break;
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
    if (PREPOSITIONS.has(item.lower) && isNominal(items[i - 1]) && i > from && start === i + 1) {
      start = i;
      continue;
    }
    if (
      (item.lower === "and" || item.lower === "or") &&
      isNominal(items[i - 1]) &&
      i > from &&
      start === i + 1 &&
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
    if (item.pos === "VERB" || isAuxiliary(item)) return true;
  }
  return false;
}

/** Cuts what stands before the subject proper: "On Monday Kolar", "In Oslo the mayor", "and Kolar". */
function trimmed(items: readonly Item[], [from, to]: Stretch): Stretch | null {
  let start = from;
  while (start < to && /^(?:and|or|but|,|also|even|just|still|yet|then|nor|so)$/.test(items[start]?.lower ?? "")) start++;
  const first = items[start];
  if (first && (first.pos === "ADP" || PREPOSITIONS.has(first.lower)) && !/^(?:of|about|over|under|around)$/.test(first.lower))
    start = afterAdjunct(items, start, to);
  while (
    start < to - 1 &&
    TIME.test(items[start]?.lower ?? "") &&
    (items[start + 1]?.pos === "PROPN" || items[start + 1]?.pos === "DET" || items[start + 1]?.pos === "PRON")
  )
    start++;
  while (start < to && items[start]?.lower === ",") start++;
  return start < to ? [start, to] : null;
}

function afterAdjunct(items: readonly Item[], start: number, to: number): number {
  for (let i = start + 2; i < to; i++) {
    const item = items[i];
    const before = items[i - 1];
    if (!item || !before) continue;
    if (item.pos === "DET" && before.pos !== "ADP" && !PREPOSITIONS.has(before.lower)) return i;
    if (item.pos === "PROPN" && TIME.test(before.lower)) return i;
    if (item.pos === "PRON" && before.pos !== "ADP") return i;
  }
  return start + 1;
}

/** The noun phrase from item `from` on, with appositions: "said Ida Brandt, a professor of law at Oslo, where …". */
export function subjectAfter(items: readonly Item[], from: number): Stretch | null {
  const first = items[from];
  if (!first || first.quotation || !isNominal(first) || /^(?:that|this|it|there|what)$/.test(first.lower)) return null;
  if (SUBJECTS.has(first.lower)) return [from, from + 1];
  let end = from;
  for (let i = from; i < items.length && i < from + 70; i++) {
    const item = items[i];
    if (!item) break;
    if (item.lower === "(") {
      let close = i;
      while (close < items.length && items[close]?.lower !== ")" && close - i < 12) close++;
      if (items[close]?.lower !== ")") break;
      i = close;
      end = close + 1;
      continue;
    }
    if (item.quotation) {
      if (!item.title && (item.end - item.start > 50 || items[i - 1]?.lower === ",")) break;
      end = i + 1;
      continue;
    }
    if (item.lower === ",") {
      const stop = appositionEnd(items, i);
      if (stop === null) break;
      i = stop - 1;
      end = stop;
      continue;
    }
    const isParticiple =
      item.pos === "VERB" && /(?:ed|ing|en)$/.test(item.lower) && /^(?:DET|ADJ)$/.test(items[i - 1]?.pos ?? "") && isNominal(items[i + 1]);
    if (isNominal(item) || isParticiple || /^(?:'s|’s|'|’|&|and|of)$/.test(item.lower)) {
      if (TIME.test(item.lower) && item.pos !== "NUM" && i > from && items[i - 1]?.lower !== "of" && items[i - 1]?.pos !== "ADJ") break;
      end = item.lower === "and" ? end : i + 1;
      if (item.lower === "and" && !isNominal(items[i + 1])) break;
      continue;
    }
    if (PREPOSITIONS.has(item.lower) && isNominal(items[i + 1]) && !TIME.test(items[i + 1]?.lower ?? "") && !isOccasion(items, i)) continue;
    break;
  }
  return end > from ? [from, end] : null;
}

/** "in a statement", "on Monday", "during an interview", "to reporters", "at a rally": circumstances of the saying, not of the speaker. */
function isOccasion(items: readonly Item[], at: number): boolean {
  const word = items[at]?.lower ?? "";
  if (/^(?:on|about|during|after|over|against|to|into|by)$/.test(word)) return true;
  for (let i = at + 1; i < Math.min(at + 8, items.length); i++) {
    const item = items[i];
    if (!item || (!isNominal(item) && item.lower !== "'s" && item.lower !== "’s")) return false;
    if (
      /^(?:statement|interview|email|e-mail|letter|speech|tweet|rally|conference|briefing|call|post|event|memo|release|debate|remarks|message|column|blog|report|appearance|op-ed|podcast|address|town|hearing|newsletter|meeting|poll|video|reference|response|regard)$/.test(
        item.lower,
      )
    )
      return true;
  }
  return word === "in" && /^\d{4}$/.test(items[at + 1]?.lower ?? "");
}

/** Where the apposition after the comma at `comma` ends (item index), or null where it is none. */
function appositionEnd(items: readonly Item[], comma: number): number | null {
  const first = items[comma + 1];
  if (!first || first.quotation) return null;
  const opens =
    /^(?:a|an|the|one|who|whose|which|his|her|its|their|another|jr\.|sr\.|himself|herself|vice|former|chief|head)$/.test(first.lower) ||
    first.pos === "NUM" ||
    (first.pos === "NOUN" && !/^(?:adding|saying)$/.test(first.lower)) ||
    (first.pos === "PROPN" && !TIME.test(first.lower)) ||
    (first.pos === "ADJ" && !/^(?:according)$/.test(first.lower));
  if (!opens) return null;
  for (let i = comma + 1; i < items.length; i++) {
    const item = items[i];
    if (!item || item.quotation || /^(?:[;:.?!]|—|–|--|\.\.\.|…)$/.test(item.lower)) return i;
    if (item.lower === ",") {
      const next = items[i + 1];
      if (next && /^(?:a|an|the|one|who|whose|jr\.|sr\.|and)$/.test(next.lower) && i - comma < 25 && next.lower !== "and") continue;
      return i;
    }
  }
  return items.length;
}
