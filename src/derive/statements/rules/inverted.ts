import { SPEECH_NOUNS } from "../../../lexicon/speech-nouns.ts";
import type { Item } from "../items.ts";
import { subjectAfter } from "../phrases/after.ts";
import { subjectBefore } from "../phrases/before.ts";
import { isComma, isEnd, type Stretch, TIME } from "../phrases/words.ts";
import { isAuxiliary, type VerbGroup } from "../verb-groups.ts";

/**
 * "…,” said Kolar", "The vote is off, said Kolar.": the source stands behind the verb. Not so "Kolar, citing “a storm,” said the ferry
 * would …", "Kolar, a lawyer, tweeted a warning.".
 */
export function invertedSource(items: readonly Item[], group: VerbGroup): Stretch | null {
  const left = items[group.start - 1];
  if (!left || group.at !== group.start) return null;
  if (left.title || (isComma(left) && items[group.start - 2]?.title)) return null;
  if (!left.quotation && !isComma(left) && !/^(?:—|–|--)$/.test(left.lower)) return null;
  const followsQuotation = left.quotation !== null || items[group.start - 2]?.quotation;
  // "…, say pilots": a base form is a plural, or no finite verb
  if (group.form === "ing" || (group.form === "base" && group.verb.lemma !== "say")) return null;
  const after = subjectAfter(items, group.end);
  if (after && (isAuxiliary(items[after[1]]) || (!followsQuotation && isSpeechNoun(items[after[1] - 1])))) return null;
  const closesUnit =
    after !== null &&
    (isEnd(items[after[1]]) || opensRelative(items, after[1])) &&
    !items.some((i) => i.quotation && i.stopped) &&
    !TIME.test(items[after[0]]?.lower ?? "");
  // "her band and the pilot Tomas Reh, a singer, wrote new songs": but for "said", what ends the sentence may be an object.
  const mayInvert = followsQuotation || (closesUnit && group.verb.lemma === "say");
  if (!mayInvert && subjectBefore(items, group.start, 0)) return null;
  return after;
}

/** "The vote is off, say pilots, who sigh". */
const opensRelative = (items: readonly Item[], at: number): boolean =>
  isComma(items[at]) && /^(?:who|which)$/.test(items[at + 1]?.lower ?? "");

/** "a warning", not the last word of a name ("the Harbour Report"). */
const isSpeechNoun = (item: Item | undefined): boolean => item !== undefined && item.pos !== "PROPN" && SPEECH_NOUNS.has(item.lower);
