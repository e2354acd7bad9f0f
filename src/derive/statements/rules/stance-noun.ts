import { contentEnd } from "../complements/end.ts";
import type { Item } from "../items.ts";
import { subjectBefore } from "../phrases/before.ts";
import { phraseStart } from "../phrases/start.ts";
import { isComma, type Stretch } from "../phrases/words.ts";
import { isAuxiliary } from "../words.ts";
import type { Candidate } from "./types.ts";

export const STANCES: readonly string[] = "supporter proponent critic opponent advocate defender skeptic admirer foe".split(" ");

/** "Kolar is a fierce critic of the port", "Reh, a supporter of the ferry, left": what somebody is said to stand for. */
export function stanceNoun(items: readonly Item[], at: number): Candidate | null {
  const noun = items[at]?.lower ?? "";
  if (!STANCES.includes(noun)) return null;
  const tie = items[at + 1]?.lower;
  if (tie !== "of" && !(tie === "for" && noun === "advocate")) return null;
  let start = at;
  while (/^(?:ADJ|ADV|DET|NOUN)$/.test(items[start - 1]?.pos ?? "") && !isAuxiliary(items[start - 1]) && at - start < 5) start--;
  const source = holderOf(items, start);
  const end = contentEnd(items, at + 2, "particle", null);
  return source && end > at + 2
    ? { rule: "stance-noun", group: null, cue: [start, at + 2], source, content: [[at + 2, end]], kind: "noun" }
    : null;
}

function holderOf(items: readonly Item[], start: number): Stretch | null {
  const before = items[start - 1];
  if (!before || start < 2) return null;
  if (isAuxiliary(before)) return items[start - 2]?.lower === "to" ? null : subjectBefore(items, start, 0);
  if (!isComma(before)) return null;
  const from = phraseStart(items, start - 1, 0);
  return items[start - 2]?.pos === "PROPN" ? [from, start - 1] : null;
}
