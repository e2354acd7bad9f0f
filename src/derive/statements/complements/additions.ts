import { SPEECH_VERBS } from "../../../lexicon/speech-verbs.ts";
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
  if (kind !== "quote" && kind !== "colon" && /^(?:while|though|although|whereas)$/.test(next.lower)) return true;
  return false;
}

const SUBORDINATE = /^(?:after|when|while|as|though|although|if|because|since|before|asked)$/;

/** "After Kolar argued that it must close, Brandt said …": the main clause begins at the comma. */
function speakerFollows(items: readonly Item[], from: number): boolean {
  for (let i = from; i < items.length && i < from + 8; i++) {
    const item = items[i];
    if (!item || item.quotation) return false;
    if (item.pos === "VERB" && i > from)
      return SPEECH_VERBS.get(item.lower)?.some((r) => r.verb.class === "say" && r.form !== "ing") ?? false;
    if (!NOUNISH.test(item.pos) && item.lower !== "'s" && item.lower !== "’s" && item.pos !== "ADV") return false;
  }
  return false;
}

/** "said … and added", "praised … but called". */
export function startsOtherSpeech(items: readonly Item[], at: number, group: VerbGroup | null): boolean {
  for (let i = at + 1; i < at + 4; i++) {
    const item = items[i];
    if (!item || item.quotation) return false;
    const readings = SPEECH_VERBS.get(item.lower);
    const helped = isAuxiliary(items[at + 1]) && group?.form !== "ing";
    if (readings?.some((r) => (helped || r.form === (group?.form ?? "past")) && r.verb.grade <= 2) && item.pos === "VERB") return true;
    if (item.lower !== "n't" && item.lower !== "n’t" && item.pos !== "ADV" && !isAuxiliary(item)) return false;
  }
  return false;
}
