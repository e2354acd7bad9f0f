import { SPEECH_NOUNS } from "../../../lexicon/speech-nouns.ts";
import { contentEnd } from "../complements/end.ts";
import type { Item } from "../items.ts";
import { subjectBefore } from "../phrases/before.ts";
import { isComma, type Stretch } from "../phrases/words.ts";
import { isAuxiliary } from "../verb-groups.ts";
import { beforeSentence } from "./noun-end.ts";
import { mainSubject } from "./sources.ts";
import type { Candidate } from "./types.ts";

/** "her claim that the bridge is safe", "calls for calm": a noun of speech ties the content. */
export function nounCue(items: readonly Item[], at: number): Candidate | null {
  const ties = SPEECH_NOUNS.get(items[at]?.lower ?? "");
  const tie = items[at + 1]?.lower ?? "";
  if (!ties?.includes(tie) || items[at]?.pos === "VERB") return null;
  if (tie === "that" && isFiniteVerb(items[at + 2])) return null;
  if (
    tie === "to" &&
    items[at + 1] &&
    !/^(?:VERB|AUX|ADV)$/.test(items[at + 2]?.pos ?? "") &&
    !["opposition", "reference", "references", "commitment", "rebuke"].includes(items[at]?.lower ?? "")
  )
    return null;
  const opensContent = tie === "that" || tie === "whether" || (tie === "to" && items[at + 2]?.pos === "VERB");
  const start = opensContent ? at + 1 : at + 2;
  const reach = contentEnd(items, start, !opensContent ? "particle" : tie === "to" ? "infinitive" : "that", null);
  if (reach <= start) return null;
  const [cueStart, source] = possessor(items, at);
  const end = tie === "that" ? beforeSentence(items, Math.min(cueStart, source?.[0] ?? cueStart), [start, reach]) : reach;
  return {
    rule: `noun-${opensContent ? "clause" : "phrase"}`,
    group: null,
    cue: [cueStart, start === at + 1 ? at + 1 : at + 2],
    source,
    content: [[start, end]],
    kind: "noun",
  };
}

/** "comments that hurt the port": the pronoun of a relative clause, no conjunction. */
function isFiniteVerb(item: Item | undefined): boolean {
  return isAuxiliary(item) || (item?.pos === "VERB" && !/ing$/.test(item.lower));
}

/** "Kolar’s claim", "his repeated claims", "the claim by Kolar": whose noun it is, and where the cue begins. */
export function possessor(items: readonly Item[], at: number): readonly [number, Stretch | null] {
  let start = at;
  while (start > 0 && /^(?:ADJ|NUM|ADV)$/.test(items[start - 1]?.pos ?? "") && !items[start - 1]?.quotation && at - start < 4) start--;
  const before = items[start - 1];
  if (!before) return [start, null];
  if (/^(?:his|her|its|their|my|our|your)$/.test(before.lower)) return [start, [start - 1, start]];
  if (before.lower === "'s" || before.lower === "’s" || before.lower === "'" || before.lower === "’") {
    const owner = ownerStart(items, start - 1);
    return [start, owner < start - 1 ? [owner, start] : null];
  }
  if (before.pos === "VERB" || before.pos === "DET") {
    for (let i = start - 1; i > 0 && start - i < 6; i--) if (items[i]?.pos === "VERB") return [i, subjectOf(items, i)];
  }
  return [start, null];
}

/** "Kolar came to town, delivering a critique of": a participle has the subject of its sentence. */
function subjectOf(items: readonly Item[], verb: number): Stretch | null {
  const isParticiple = /ing$/.test(items[verb]?.lower ?? "") && isComma(items[verb - 1]);
  return isParticiple ? mainSubject(items, verb) : subjectBefore(items, verb, 0);
}

/**
 * Where the owner of "’s" begins: its own noun phrase, with "of" at most. In "came for talks on the port’s demand that …" the port
 * demands, whoever came.
 */
function ownerStart(items: readonly Item[], end: number): number {
  let start = end;
  for (let i = end - 1; i >= 0; i--) {
    const item = items[i];
    if (!item || item.quotation) break;
    const isOf = item.lower === "of" && i > 0 && /^(?:NOUN|PROPN)$/.test(items[i - 1]?.pos ?? "");
    if (!isOf && !/^(?:NOUN|PROPN|ADJ|NUM|DET|X)$/.test(item.pos)) break;
    if (!isOf) start = i;
    if (item.pos === "DET" && items[i - 1]?.lower !== "of") break;
  }
  return start;
}
