import { contentEnd } from "../complements/end.ts";
import type { Item } from "../items.ts";
import { subjectBefore } from "../phrases/before.ts";
import { isComma, type Stretch } from "../phrases/words.ts";
import { isAuxiliary } from "../words.ts";
import { quotesInside } from "./quoted-inside.ts";
import type { Candidate } from "./types.ts";

export const HEARSAY: readonly string[] = ["reportedly", "allegedly", "purportedly", "supposedly"];

/** "The ferry has reportedly sunk", "Reportedly, it sank": somebody reports it, nobody says who. */
export function reportedly(items: readonly Item[], at: number): Candidate | null {
  if (!HEARSAY.includes(items[at]?.lower ?? "")) return null;
  const from = isComma(items[at + 1]) ? at + 2 : at + 1;
  const end = contentEnd(items, from, "infinitive", null);
  const before = at === 0 ? [] : clauseBefore(items, at);
  if (!before || end - from < 2 || quotesInside(items, from, end)) return null;
  return { rule: "reportedly", group: null, cue: [at, at + 1], source: null, content: [...before, [from, end]], kind: "noun" };
}

/** The subject with its auxiliaries: "The ferry has". Null where none stands: "an allegedly stolen ferry". */
function clauseBefore(items: readonly Item[], at: number): Stretch[] | null {
  let start = at;
  while (start > 0 && isAuxiliary(items[start - 1])) start--;
  const subject = subjectBefore(items, start, 0);
  const isClause = start < at || (items[at + 1]?.pos === "VERB" && !/^(?:NOUN|ADJ)$/.test(items[at + 2]?.pos ?? ""));
  return subject && isClause ? [[subject[0], at]] : null;
}
