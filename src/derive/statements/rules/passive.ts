import { contentEnd } from "../complements/end.ts";
import type { Item } from "../items.ts";
import { subjectAfter } from "../phrases/after.ts";
import { subjectBefore } from "../phrases/before.ts";
import type { Stretch } from "../phrases/words.ts";
import type { VerbGroup } from "../verb-groups.ts";
import type { Candidate } from "./types.ts";

/** "was called a charlatan by fellow doctors", "praised by Kolar": a passive with its agent. */
export function passiveCue(items: readonly Item[], group: VerbGroup): Candidate | null {
  const { at, start, end, passive } = group;
  if (!passive) return null;
  for (let i = end; i < items.length && i < end + 15; i++) {
    const item = items[i];
    if (!item || item.quotation || /^[,;:.]$/.test(item.lower)) return null;
    if (item.lower !== "by") continue;
    const source = subjectAfter(items, i + 1);
    const subject = subjectBefore(items, start, 0);
    if (!source || !subject) return null;
    const asked = askedBehind(items, group, source);
    if (asked) return asked;
    return {
      rule: "passive",
      group: null,
      cue: [start, Math.max(end, at + 1)],
      source,
      content: i > end ? [subject, [end, i]] : [subject],
      kind: "noun",
    };
  }
  return null;
}

/** "Kolar was asked by Ida Lund whether it was safe", "was told by the pilots that it was": the words stand behind the agent. */
function askedBehind(items: readonly Item[], group: VerbGroup, source: Stretch): Candidate | null {
  const opening = items[source[1]];
  if (!/^(?:ask|tell|warn|inform|remind)$/.test(group.verb.lemma) || !/^(?:whether|if|that|why|how|what)$/.test(opening?.lower ?? ""))
    return null;
  const content: Stretch = [source[1], contentEnd(items, source[1], "that", group)];
  return { rule: "passive", group: null, cue: [group.start, group.end], source, content: [content], kind: "noun" };
}
