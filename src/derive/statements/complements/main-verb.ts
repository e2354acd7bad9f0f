import type { Item } from "../items.ts";
import { isAuxiliary, wordTest } from "../words.ts";
import type { ComplementKind } from "./types.ts";

/** "the plan that failed", "the port, where ships lie", "to say the ferry is slow": from here on a verb may be the content's own. */
export function opensRelative(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return item !== undefined && (item.pos === "SCONJ" || opens(item));
}

const opens = wordTest((lower) =>
  /^(?:that|who|which|whose|what|how|why|where|when|whether|if|because|as|than|while|whatever|whoever|he|she|they|we|i|you|it|,)$/.test(
    lower,
  ),
);

/** "Her demand for a bridge was heard", "Those who back Kolar are few": a finite verb that only the sentence itself can own. */
export function isMainVerb(items: readonly Item[], at: number, kind: ComplementKind): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (!item || !before || !/^(?:NOUN|PROPN|PRON|NUM|PUNCT)$/.test(before.pos) || before.lower === "'s" || before.lower === "’s")
    return false;
  if (isAuxiliary(item)) return item.pos !== "PART" && !(item.pos === "VERB" && kind === "infinitive");
  if (kind === "infinitive" || item.pos !== "VERB" || /(?:ing|ed|en)$/.test(item.lower)) return false;
  return before.pos !== "PUNCT";
}
