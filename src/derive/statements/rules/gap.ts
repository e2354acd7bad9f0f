import { contentEnd } from "../complements/end.ts";
import type { Item } from "../items.ts";
import { phraseStart } from "../phrases/start.ts";
import type { Stretch } from "../phrases/words.ts";
import type { VerbGroup } from "../verb-groups.ts";
import { isAuxiliary } from "../words.ts";
import type { Candidate } from "./types.ts";

/**
 * "the plan, which Kolar blamed for the loss", "a ferry she knew would sink", "the rules they call unfair": what the verb takes stands
 * before its subject.
 */
export function gap(items: readonly Item[], group: VerbGroup, source: Stretch | null): Candidate | null {
  if (!source || group.passive || group.form === "ing" || !/[cn]/.test(group.frames)) return null;
  const split = splitSubject(items, group, source);
  if (split) return split;
  const before = items[source[0] - 1];
  const pronoun = before?.lower ?? "";
  const isPronoun = /^(?:which|who|whom|that|what)$/.test(pronoun);
  if (!isPronoun && !isReduced(items, source)) return null;
  const rest = restOf(items, group);
  // "what they want", "the ferry she knew": as often a thing as a thought.
  if (!rest || (rest[0] === rest[1] && !/^(?:which|who|whom)$/.test(pronoun))) return null;
  const first: Stretch = isPronoun ? [source[0] - 1, source[0]] : [phraseStart(items, source[0], 0), source[0]];
  const content = rest[1] > rest[0] ? [first, rest] : [first];
  return { rule: "gap", group, cue: [group.start, group.end], source, content, kind: "clause" };
}

/** "a ferry Reh said could sink", "the plan the board says is dead": the phrase before the verb is two, what is said and who says it. */
function splitSubject(items: readonly Item[], group: VerbGroup, [from, to]: Stretch): Candidate | null {
  const next = items[group.end];
  if (group.infinitive || !isAuxiliary(next) || !group.frames.includes("c")) return null;
  for (let i = from + 2; i < to; i++) {
    const opens = /^(?:PROPN|DET)$/.test(items[i]?.pos ?? "") && items[i]?.lower !== "all";
    if (!opens || !/^(?:NOUN|ADJ)$/.test(items[i - 1]?.pos ?? "") || items[from]?.pos !== "DET") continue;
    if (items[i]?.pos === "PROPN" && items.slice(i, to).some((item) => item.pos !== "PROPN")) return null;
    const rest: Stretch = [group.end, contentEnd(items, group.end, "clause", group)];
    return { rule: "gap", group, cue: [group.start, group.end], source: [i, to], content: [[from, i], rest], kind: "clause" };
  }
  return null;
}

/** "a ferry she knew": no pronoun stands between the noun and the subject. */
function isReduced(items: readonly Item[], [from, to]: Stretch): boolean {
  return (
    items[from - 1]?.pos === "NOUN" && to - from === 1 && /^(?:he|she|they|it|we|i|you|some|many|most)$/.test(items[from]?.lower ?? "")
  );
}

/** What is left of it behind the verb: empty at a stop; null where the verb takes something of its own. */
function restOf(items: readonly Item[], group: VerbGroup): Stretch | null {
  const next = items[group.end];
  if (!next || /^[.,;:)—–-]$/.test(next.lower)) return [group.end, group.end];
  const goesOn = isAuxiliary(next) || (next.pos === "VERB" && !/ing$/.test(next.lower)) || /^(?:as|for|to|of)$/.test(next.lower);
  return goesOn ? [group.end, contentEnd(items, group.end, "infinitive", group)] : null;
}
