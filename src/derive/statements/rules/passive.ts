import type { Item } from "../items.ts";
import { subjectAfter } from "../phrases/after.ts";
import { subjectBefore } from "../phrases/before.ts";
import type { VerbGroup } from "../verb-groups.ts";
import type { Candidate } from "./types.ts";

/** "was called a charlatan by fellow doctors", "praised by Kolar": a passive with its agent. */
export function passiveCue(items: readonly Item[], { at, start, end, passive }: VerbGroup): Candidate | null {
  if (!passive) return null;
  for (let i = end; i < items.length && i < end + 15; i++) {
    const item = items[i];
    if (!item || item.quotation || /^[,;:.]$/.test(item.lower)) return null;
    if (item.lower !== "by") continue;
    const source = subjectAfter(items, i + 1);
    const subject = subjectBefore(items, start, 0);
    if (!source || !subject) return null;
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
