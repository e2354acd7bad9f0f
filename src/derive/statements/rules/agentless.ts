import { complementOf } from "../complements/index.ts";
import type { Item } from "../items.ts";
import type { VerbGroup } from "../verb-groups.ts";
import type { Candidate } from "./types.ts";

/** "Kolar was asked if the ferry would sail", "Asked about the ferry, Kolar shrugged", "We were told that it was safe": who asks or tells, nobody says. */
export function agentlessPassive(items: readonly Item[], group: VerbGroup): Candidate | null {
  if (!/^(?:ask|tell)$/.test(group.verb.lemma) || !(group.passive || opensSentence(items, group))) return null;
  if (items.slice(group.end, group.end + 10).some((i) => i.lower === "by")) return null;
  const complement = complementOf(items, group);
  if (!complement) return null;
  const { start, end } = complement;
  return { rule: "agentless", group: null, cue: [group.start, group.end], source: null, content: [[start, end]], kind: "noun" };
}

function opensSentence(items: readonly Item[], { at, form }: VerbGroup): boolean {
  return form === "past" && (at === 0 || (at === 1 && /^(?:when|if|once)$/.test(items[0]?.lower ?? "")));
}
