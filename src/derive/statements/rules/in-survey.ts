import type { Item } from "../items.ts";
import { isComma, isEnd, type Stretch } from "../phrases/words.ts";
import { isAuxiliary } from "../words.ts";
import type { Candidate } from "./types.ts";

/**
 * "In a Harbour Board poll last month, Kolar led by ten points", "Kolar led by ten points in a Harbour Board poll": what a survey says,
 * behind the comma or before "in".
 */
export function inSurvey(items: readonly Item[], at: number): Candidate | null {
  const noun = items[at]?.lower === "in" ? surveyFrom(items, at + 1) : null;
  if (noun === null || items.some((i) => i.quotation)) return null;
  const content = at === 0 ? behindComma(items, noun) : clauseBefore(items, at, noun);
  return (
    content && {
      rule: "in-survey",
      group: null,
      cue: [at, at + 1],
      source: [at + 1, noun + 1],
      content: [content],
      kind: at === 0 ? "accordingTo" : "noun",
    }
  );
}

const SURVEY = /^(?:polls?|surveys?|polling)$/;
const LONGEST_NAME = 10;

/** The noun of "a new Harbour Board poll"; not of "a poll booth". */
function surveyFrom(items: readonly Item[], from: number): number | null {
  for (let i = from; i < items.length && i < from + LONGEST_NAME; i++) {
    const item = items[i];
    if (!item || /^(?:VERB|AUX|ADP|SCONJ)$/.test(item.pos) || isComma(item)) return null;
    if (!SURVEY.test(item.lower)) continue;
    return /^(?:NOUN|PROPN)$/.test(items[i + 1]?.pos ?? "") && !/^(?:last|this)$/.test(items[i + 1]?.lower ?? "") ? null : i;
  }
  return null;
}

function behindComma(items: readonly Item[], noun: number): Stretch | null {
  const comma = items.findIndex((item) => isComma(item));
  if (comma < noun || comma > 14 || items.length - comma < 6 || /^(?:which|who|where)$/.test(items[comma + 1]?.lower ?? "")) return null;
  let end = items.length;
  while (end > comma + 1 && isEnd(items[end - 1])) end--;
  return [comma + 1, end];
}

/** Words of what surveys measure: elsewhere "in a poll" tells where somebody took part. */
const MEASURED =
  /^(?:lead|leads|led|leading|trails?|trailed|trailing|ahead|behind|tied|percent|%|percentage|points?|support|favou?r|ratings?)$/;

/** The clause before "in", from its subject: behind a conjunction, and behind an opening "In May,". */
function clauseBefore(items: readonly Item[], at: number, noun: number): Stretch | null {
  const next = items[noun + 1];
  if (/s$/.test(items[noun]?.lower ?? "") || items.some((i) => i.lower === "according")) return null;
  if (
    !(
      next === undefined ||
      isEnd(next) ||
      isComma(next) ||
      /^(?:released|published|conducted|taken|last|this|from|by|of|in)$/.test(next.lower)
    )
  )
    return null;
  let start = 0;
  for (let i = at - 1; i > 0; i--)
    if (opensClause(items, i)) {
      start = i + 1;
      break;
    }
  while (/^(?:but|and|still|,)$/.test(items[start]?.lower ?? "")) start++;
  if (items[start]?.pos === "SCONJ") return null;
  const opening = items[start]?.pos === "ADP" ? items.findIndex((item, i) => i > start && isComma(item)) : -1;
  if (opening > start && opening < start + 6 && opening < at) start = opening + 1;
  const clause = items.slice(start, at);
  const hasVerb = clause.some((i) => isAuxiliary(i) || (i.pos === "VERB" && !/ing$/.test(i.lower)));
  return hasVerb && clause.length > 2 && clause.some((i) => MEASURED.test(i.lower)) ? [start, at] : null;
}

function opensClause(items: readonly Item[], at: number): boolean {
  const word = items[at]?.lower ?? "";
  if (/^(?:;|:|—|–|--)$/.test(word)) return true;
  return /^(?:while|although|though|where|because|as|but|that)$/.test(word);
}
