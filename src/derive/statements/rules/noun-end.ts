import { hasSubjectAndVerb, isFiniteVerb } from "../complements/main-clause.ts";
import { opensRelative } from "../complements/main-verb.ts";
import type { Item } from "../items.ts";
import { isComma, type Stretch } from "../phrases/words.ts";
import { isAuxiliary } from "../words.ts";

/**
 * Where the clause of a noun ends because the sentence itself goes on: "Contrary to her claim that the port is full, there is room",
 * "The idea that the port is full came up in May". `cue` is where the noun's phrase begins; `end` stands where nothing of that follows.
 */
export function beforeSentence(items: readonly Item[], cue: number, [start, end]: Stretch): number {
  const before = items.slice(0, cue);
  if (before.some((item) => item.quotation || item.pos === "VERB" || isAuxiliary(item) || isComma(item))) return end;
  const isFronted = /^(?:ADP|SCONJ)$/.test(items[0]?.pos ?? "") || items[0]?.lower === "contrary";
  return isFronted ? beforeMainClause(items, start, end) : beforeMainVerb(items, start, end);
}

function beforeMainClause(items: readonly Item[], start: number, end: number): number {
  let hasVerb = false;
  for (let i = start; i < end; i++) {
    hasVerb ||= isFiniteVerb(items, i);
    if (hasVerb && isComma(items[i]) && hasSubjectAndVerb(items, i + 1)) return i;
    if (hasVerb && items[i]?.comma && hasSubjectAndVerb(items, i + 1)) return i + 1;
  }
  return end;
}

const JOINS = /^(?:and|or|but|whomever|whichever|—|–|--|:|;)$/;

/** The second finite verb, where neither a conjunction nor a pronoun nor a mark gives it to the clause. */
function beforeMainVerb(items: readonly Item[], start: number, end: number): number {
  let isClosed = false;
  for (let i = start + 1; i < end; i++) {
    const isRole = items[i]?.lower === "as" && items[i - 1]?.pos === "VERB"; // "used as a school"
    if (items[i]?.quotation || (opensRelative(items, i) && !isRole) || JOINS.test(items[i]?.lower ?? "")) isClosed = false;
    else if (isFiniteVerb(items, i) && !isAuxiliary(items[i - 1])) {
      if (isClosed && /^(?:NOUN|PROPN)$/.test(items[i - 1]?.pos ?? "") && !/en$|ed$/.test(items[i]?.lower ?? "")) return i;
      isClosed = true;
    }
  }
  return end;
}
