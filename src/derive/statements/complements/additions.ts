import { SPEECH_VERBS, type VerbReading } from "../../../lexicon/speech-verbs.ts";
import type { Item } from "../items.ts";
import { isAuxiliary, type VerbGroup } from "../verb-groups.ts";
import { NOUNISH } from "./marked.ts";
import type { ComplementKind } from "./types.ts";

/** ", adding that", ", according to", ", while", ", but": the reporter goes on. */
export function addsSomething(items: readonly Item[], comma: number, last: number, kind: ComplementKind): boolean {
  const next = items[comma + 1];
  if (!next || comma + 1 >= last) return true;
  if (next.quotation) return false;
  if (next.lower === "according" || (SUBORDINATE.test(items[0]?.lower ?? "") && speakerFollows(items, comma + 1))) return true;
  const readings = SPEECH_VERBS.get(next.lower);
  if (readings?.some((r) => r.form !== "base" && r.verb.grade <= 2) && next.pos === "VERB") return true;
  if ((kind === "that" || kind === "clause") && /^(?:a|an|however)$/.test(next.lower)) return true;
  if ((kind === "that" || kind === "clause" || kind === "wh") && next.lower === "but" && turnsAway(items, comma + 2)) return true;
  // "…, whom he described as": another saying about it
  if ((kind === "that" || kind === "clause") && /^(?:which|whom)$/.test(next.lower) && saysMore(items, comma + 2)) return true;
  // "…, as has Kolar": who else did
  if (next.lower === "as" && /^(?:has|have|had|did|does|do)$/.test(items[comma + 2]?.lower ?? "")) return true;
  if (next.lower === "in" && items[comma + 2]?.lower === "what") return true; // "…, in what the board called a defeat"
  if (kind !== "quote" && kind !== "colon" && next.lower === "and" && saysMore(items, comma + 2)) return true;
  if (/^compared$/.test(next.lower) && /^(?:with|to)$/.test(items[comma + 2]?.lower ?? "")) return true;
  if (kind !== "quote" && kind !== "colon" && /^(?:though|although|whereas)$/.test(next.lower)) return true;
  if (kind !== "quote" && kind !== "colon" && kind !== "that" && next.lower === "while") return true;
  return false;
}

const SUBORDINATE = /^(?:after|when|while|as|though|although|if|because|since|before|asked)$/;

/** "After Kolar argued that it must close, Brandt said …": the main clause begins at the comma. */
function speakerFollows(items: readonly Item[], from: number, grade = 5): boolean {
  for (let i = from; i < items.length && i < from + 8; i++) {
    const item = items[i];
    if (!item || item.quotation || /^(?:that|which|who|whom)$/.test(item.lower)) return false;
    // "one in four said"
    if (item.lower === "in" && items[i - 1]?.pos === "NUM" && items[i + 1]?.pos === "NUM") continue;
    if (item.pos === "VERB" && i > from)
      return SPEECH_VERBS.get(item.lower)?.some((r) => isPlainSaying(r) && r.verb.grade <= grade) ?? false;
    if (!NOUNISH.test(item.pos) && item.lower !== "'s" && item.lower !== "’s" && item.pos !== "ADV") return false;
  }
  return false;
}

const isPlainSaying = ({ verb, form }: VerbReading): boolean => verb.class === "say" && verb.particle === null && form !== "ing";

/** "said it would close, and he urged Reh to wait", "…, and most pilots said": a saying of its own. */
function saysMore(items: readonly Item[], at: number): boolean {
  if (!/^(?:he|she|they)$/.test(items[at]?.lower ?? "")) return items[at]?.lower !== "that" && speakerFollows(items, at, 2);
  const verb = items[at + 1]?.pos === "ADV" ? items[at + 2] : items[at + 1];
  return SPEECH_VERBS.get(verb?.lower ?? "")?.some((r) => r.verb.class === "say" && r.verb.grade <= 3 && r.form !== "base") ?? false;
}

/** "said … and added", "praised … but called". */
export function startsOtherSpeech(items: readonly Item[], at: number, group: VerbGroup | null): boolean {
  // "said it was slow and most pilots said it was not", "to say it is slow and to say it is not"
  if (items[at]?.lower === "and" && group?.verb.lemma === "say" && speakerFollows(items, at + 1, 1)) return true;
  const from = group?.infinitive && items[at + 1]?.lower === "to" ? at + 2 : at + 1;
  for (let i = from; i < from + 3; i++) {
    const item = items[i];
    if (!item || item.quotation) return false;
    const readings = SPEECH_VERBS.get(item.lower);
    const helped = isAuxiliary(items[at + 1]) && group?.form !== "ing";
    if (readings?.some((r) => (helped || r.form === (group?.form ?? "past")) && r.verb.grade <= 2) && item.pos === "VERB") return true;
    if (item.lower !== "n't" && item.lower !== "n’t" && item.pos !== "ADV" && !isAuxiliary(item)) return false;
  }
  return false;
}

/** ", but the port refused", ", but did not say when", ", but he said": the reporter's own; not ", but that it could", ", but also", ", but he would". */
function turnsAway(items: readonly Item[], from: number): boolean {
  const first = items[from];
  if (!first || first.quotation) return false;
  if (/^(?:did|does|do|has)$/.test(first.lower)) return true;
  if (/^(?:he|she|they|it)$/.test(first.lower))
    return SPEECH_VERBS.get(items[from + 1]?.lower ?? "")?.some((r) => r.verb.class === "say") ?? false;
  return /^(?:NOUN|PROPN|DET|ADJ|NUM)$/.test(first.pos) && hasFiniteVerb(items, from);
}

function hasFiniteVerb(items: readonly Item[], from: number): boolean {
  return items.slice(from, from + 12).some((i) => isAuxiliary(i) || (i.pos === "VERB" && !/ing$/.test(i.lower)));
}
