import { SPEECH_ADJECTIVES } from "../../../lexicon/speech-nouns.ts";
import { contentEnd } from "../complements/end.ts";
import type { Item } from "../items.ts";
import { subjectBefore } from "../phrases/before.ts";
import { isAuxiliary } from "../verb-groups.ts";
import type { Candidate } from "./types.ts";

/** "Brandt was adamant that it would open": a predicate of speech or thought. */
export function adjectiveCue(items: readonly Item[], at: number): Candidate | null {
  const ties = SPEECH_ADJECTIVES.get(items[at]?.lower ?? "");
  const tie = items[at + 1]?.lower ?? "";
  if (!ties?.includes(tie)) return null;
  let start = at;
  while (start > 0 && (items[start - 1]?.pos === "ADV" || items[start - 1]?.lower === "not" || items[start - 1]?.lower === "n't")) start--;
  if (
    !isAuxiliary(items[start - 1]) &&
    !/^(?:feel|feels|felt|seem|seems|seemed|remain|remains|remained)$/.test(items[start - 1]?.lower ?? "")
  )
    return null;
  if (!isAuxiliary(items[start - 1])) start--;
  while (start > 0 && (isAuxiliary(items[start - 1]) || items[start - 1]?.lower === "not" || items[start - 1]?.pos === "ADV")) start--;
  const source = subjectBefore(items, start, 0);
  if (!source || /^(?:it|that|there|this|what)$/.test(items[source[0]]?.lower ?? "")) return null;
  // "Asked whether the council was ready to yield": a question or a condition, nobody's stand.
  if (/^(?:whether|if|unless)$/.test(items[source[0] - 1]?.lower ?? "")) return null;
  const opensContent = tie === "that" || tie === "whether" || tie === "if" || tie === "to";
  const from = opensContent ? at + 1 : at + 2;
  const end = contentEnd(items, from, opensContent ? "that" : "particle", null);
  return end > from
    ? { rule: "adjective", group: null, cue: [start, opensContent ? at + 1 : at + 2], source, content: [[from, end]], kind: "noun" }
    : null;
}
