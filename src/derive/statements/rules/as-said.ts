import { contentEnd } from "../complements/end.ts";
import type { Item } from "../items.ts";
import { isComma, type Stretch } from "../phrases/words.ts";
import type { VerbGroup } from "../verb-groups.ts";
import type { Candidate } from "./types.ts";

/** "As Kolar put it, the ferry is slow", "As the port has noted, nobody came": what follows the comma is said. */
export function asSaid(items: readonly Item[], group: VerbGroup, source: Stretch | null): Candidate | null {
  const { class: kind, frames } = group.verb;
  if (items[0]?.lower !== "as" || !source || source[0] > 1 || source[1] > group.start || kind !== "say" || !/[qc]/.test(frames))
    return null;
  const start = group.end + 1;
  if (!isComma(items[group.end]) || start >= items.length) return null;
  const content: Stretch = [start, contentEnd(items, start, "that", group)];
  return { rule: "as-said", group, cue: [group.start, group.end], source, content: [content], kind: "that" };
}
