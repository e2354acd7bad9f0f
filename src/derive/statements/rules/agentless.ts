import { complementOf } from "../complements/index.ts";
import type { Item } from "../items.ts";
import type { VerbGroup } from "../verb-groups.ts";
import type { Candidate } from "./types.ts";

/**
 * "Kolar was told that the ferry would sail", "She was asked if it was safe": who tells or asks, nobody says. A question that only leads
 * to its answer ("Asked if it was safe, Kolar left") is left out.
 */
export function agentlessPassive(items: readonly Item[], group: VerbGroup): Candidate | null {
  if (!/^(?:ask|tell)$/.test(group.verb.lemma) || !group.passive) return null;
  if (items.slice(group.end, group.end + 10).some((i) => i.lower === "by")) return null;
  const complement = complementOf(items, group);
  if (!complement) return null;
  const { start, end } = complement;
  return { rule: "agentless", group: null, cue: [group.start, group.end], source: null, content: [[start, end]], kind: "noun" };
}
