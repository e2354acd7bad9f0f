import { closingBracket, openBracket } from "../brackets.ts";
import { isFiniteVerb } from "../complements/main-clause.ts";
import type { Item } from "../items.ts";
import { subjectAfter } from "../phrases/after.ts";
import { isComma, isEnd, type Stretch } from "../phrases/words.ts";
import { WORK } from "../titles.ts";
import type { Candidate } from "./types.ts";

/** "The plan failed, according to two officials." · "According to Kolar, the plan failed." */
export function accordingTo(all: readonly Item[], at: number): Candidate | null {
  if (all[at]?.lower !== "according" || all[at + 1]?.lower !== "to") return null;
  const bracket = openBracket(all, at);
  const items = bracket < 0 ? all : all.slice(0, closingBracket(all, at));
  const leads =
    /^[:;]$/.test(items[at - 1]?.lower ?? "") || items.slice(0, at).every((i) => !i.quotation && /^(?:CCONJ|ADV|PUNCT)$/.test(i.pos));
  const source = leads ? untilComma(items, at + 2) : (subjectAfter(items, at + 2) ?? untilComma(items, at + 2));
  if (!source) return null;
  const content = leads ? contentAfter(items, source[1]) : contentAround(items, at, source[1], bracket);
  return content && { rule: "according-to", group: null, cue: [at, at + 2], source, content, kind: "accordingTo" };
}

function lastWord(items: readonly Item[]): number {
  let end = items.length;
  while (end > 0 && isEnd(items[end - 1])) end--;
  return end;
}

function contentAfter(items: readonly Item[], after: number): Stretch[] | null {
  const start = isComma(items[after]) || items[after]?.lower === ":" ? after + 1 : after;
  const end = lastWord(items);
  return start < end ? [[start, end]] : null;
}

/** All before the cue, from the last semicolon; and what follows the source behind a comma: "It was, according to Kolar, a trap." */
function contentAround(items: readonly Item[], at: number, after: number, bracket: number): Stretch[] | null {
  let left = at;
  while (left > 0 && isComma(items[left - 1])) left--;
  const semicolon = items.slice(0, left).findLastIndex((item, i) => i > 0 && item.lower === ";");
  const start = Math.max(semicolon, bracket) + 1;
  if (start >= left) return null;
  const end = lastWord(items);
  const goesOn =
    isComma(items[after]) &&
    isComma(items[at - 1]) &&
    after + 1 < end &&
    !/ing$|^(?:which|who|while|but|and|though)$/.test(items[after + 1]?.lower ?? "") &&
    // "…, according to figures by Reh Watch, a charity that counts ships": an apposition, where the words before need no noun
    (!/^(?:a|an)$/.test(items[after + 1]?.lower ?? "") || /^(?:VERB|AUX|ADP)$/.test(items[left - 1]?.pos ?? ""));
  return goesOn
    ? [
        [start, left],
        [after + 1, end],
      ]
    : [[start, left]];
}

/** Where an apposition, relative clause or participle behind the comma ends; the comma where none opens, or a clause does: "…, an email was sent". */
function insertionEnd(items: readonly Item[], comma: number): number {
  const next = items[comma + 1];
  const isRelative = /^(?:who|whose|which)$/.test(next?.lower ?? "") || (next?.pos === "VERB" && /ing$/.test(next.lower));
  if (!isRelative && !/^(?:a|an)$/.test(items[comma + 1]?.lower ?? "")) return comma;
  for (let i = comma + 2; i < items.length && i < comma + 25; i++) {
    if (isComma(items[i]) || items[i]?.lower === ":") return i;
    if (!isRelative && isFiniteVerb(items, i) && !/(?:ed|en)$/.test(items[i]?.lower ?? "")) return comma;
  }
  return comma;
}

/** "According to Kolar's “The Docks: A History”": a work that is told from, however long its title. */
function isNamedWork(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.lower === "," ? items[at - 2] : items[at - 1];
  return /^['’]s$/.test(before?.lower ?? "") || WORK.test(before?.lower ?? "");
}

/** "According to a complaint filed by the council, …": all before the comma. */
function untilComma(items: readonly Item[], from: number): Stretch | null {
  const plain = subjectAfter(items, from);
  for (let i = from + 1; i < items.length && i < from + 30; i++) {
    if (items[i]?.quotation && isNamedWork(items, i)) {
      if (items[i]?.comma) return [from, i + 1];
      continue;
    }
    if (items[i]?.quotation && !items[i]?.title) return plain;
    if (isComma(items[i])) return [from, insertionEnd(items, i)];
  }
  return plain ?? (from < items.length ? [from, Math.max(from + 1, lastWord(items))] : null);
}
