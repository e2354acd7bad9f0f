import { contentEnd } from "../complements/end.ts";
import { complementOf } from "../complements/index.ts";
import type { Item } from "../items.ts";
import { subjectAfter } from "../phrases/after.ts";
import type { Stretch } from "../phrases/words.ts";
import type { VerbGroup } from "../verb-groups.ts";
import { quotesInside } from "./quoted-inside.ts";
import type { Candidate } from "./types.ts";

/**
 * "Kolar was told that the ferry would sail", "Asked if it was safe, she left": who tells or asks, nobody says, unless it is "asked by Reh".
 */
export function agentlessPassive(items: readonly Item[], group: VerbGroup): Candidate | null {
  const hearsay = itIsSaid(items, group);
  if (hearsay) return hearsay;
  const { lemma } = group.verb;
  const opens = lemma === "ask" && isOpening(items, group);
  if (!opens && !(group.passive && /^(?:ask|tell)$/.test(lemma))) return null;
  const source = items[group.end]?.lower === "by" ? subjectAfter(items, group.end + 1) : null;
  if (!source && items.slice(group.end, group.end + 10).some((i) => i.lower === "by")) return null;
  const complement = complementOf(items, source ? { ...group, end: source[1] } : group);
  if (!complement) return null;
  const { start, end } = complement;
  if (opens && quotesInside(items, start, end)) return null;
  return { rule: "agentless", group: null, cue: [group.start, group.end], source, content: [[start, end]], kind: "that" };
}

/** "It was widely reported that the ferry had sunk": whoever said it. */
function itIsSaid(items: readonly Item[], group: VerbGroup): Candidate | null {
  const { passive, modal, start, end, verb } = group;
  if (!passive || modal || items[start - 1]?.lower !== "it" || items[end]?.lower !== "that" || !/^(?:say|think)$/.test(verb.class))
    return null;
  const content: Stretch = [end, contentEnd(items, end, "that", group)];
  return { rule: "agentless", group: null, cue: [start, end], source: null, content: [content], kind: "that" };
}

/** "Asked about it, …", "When asked why, …": a participle at the head of its sentence. */
function isOpening(items: readonly Item[], { form, at, passive }: VerbGroup): boolean {
  return form === "past" && !passive && at <= 1 && items.slice(0, at).every((i) => i.pos === "SCONJ" || i.pos === "ADV");
}
