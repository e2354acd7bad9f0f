import type { Range, TextDocument } from "../../../text/types.ts";
import type { Item } from "../items.ts";
import { subjectBefore } from "../phrases/before.ts";
import type { Stretch } from "../phrases/words.ts";

/** The subject of the verb nearest before item `at`; pronouns that point at things ("that", "which") are none. */
export function nearestSubject(items: readonly Item[], at: number): Stretch | null {
  let second: Item | null = null;
  for (let i = at - 1; i > 0; i--) {
    const item = items[i];
    if (!item || item.quotation || (item.pos !== "VERB" && item.pos !== "AUX") || isInfinite(items, i)) continue;
    // "She tells how he won and recites": the joined verb is of one tense with the verb whose subject it shares.
    if (second && isPresent(item) !== isPresent(second)) continue;
    const subject = subjectBefore(items, i, 0);
    if (!subject && /^(?:and|but)$/.test(items[i - 1]?.lower ?? "")) second ??= item;
    if (subject && items[subject[1] - 1]?.lower === "following") continue;
    const only = subject && subject[1] - subject[0] === 1 ? items[subject[0]]?.lower : "";
    if (subject && !/^(?:that|which|this|it|there|what|'s|’s)$/.test(only ?? "")) return subject;
  }
  return null;
}

/** "recites", "is": third person of the present. */
const isPresent = ({ lower }: Item) => /[^s]s$/.test(lower) && lower !== "was";

/** "took a risk by asking", "invited them to win", "made the following point": no verb of a subject. */
function isInfinite(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before?.lower === "to" || (/ing$/.test(items[at]?.lower ?? "") && /^(?:ADP|DET)$/.test(before?.pos ?? ""));
}

/** "Kolar: “We go on.”", "From the report: “…”": the phrase before a colon. */
export function labelBefore(items: readonly Item[], colon: number): Stretch | null {
  if (items[colon]?.lower !== ":" || colon < 1) return null;
  return subjectBefore(items, colon, 0);
}

/** Whether a range has so many words; no more of it is read. */
export function hasWords({ body }: TextDocument, { start, end }: Range, least: number): boolean {
  const text = body.slice(start, end);
  WORD.lastIndex = 0;
  for (let count = 0; count < least; count++) if (!WORD.test(text)) return false;
  return true;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
