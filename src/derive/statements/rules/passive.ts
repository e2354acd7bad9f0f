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
    const source = beforeReason(items, subjectAfter(items, i + 1));
    const subject = withAside(items, subjectBefore(items, start, 0), start);
    if (!source || !subject) return null;
    const asked = askedBehind(items, group, source);
    if (asked) return asked;
    const content = [subject, i > end ? ([end, i] as const) : behindAgent(items, source[1])].filter((part) => part !== null);
    return { rule: "passive", group: null, cue: [start, Math.max(end, at + 1)], source, content, kind: "noun" };
  }
  return null;
}

/** "was criticized by Kolar for its delay", "is seen by pilots as slow": what the verb takes goes on behind the agent. */
function behindAgent(items: readonly Item[], at: number): Stretch | null {
  if (!/^(?:for|as|of)$/.test(items[at]?.lower ?? "")) return null;
  const end = contentEnd(items, at, "particle", null);
  return end > at + 1 && !items.slice(at, end).some((i) => i.quotation) ? [at, end] : null;
}

/** "Kolar — a pilot — was called": what is said is said of the whole of it. */
function withAside(items: readonly Item[], subject: Stretch | null, verb: number): Stretch | null {
  return subject && /^(?:—|–|--)$/.test(items[subject[1]]?.lower ?? "") ? [subject[0], verb] : subject;
}

/** "by her rivals for closing the port": the reason is no part of who speaks. */
function beforeReason(items: readonly Item[], source: Stretch | null): Stretch | null {
  if (!source) return null;
  const [from, to] = source;
  const at = items.slice(from, to).findIndex((item, i) => item.lower === "for" && /ing$/.test(items[from + i + 1]?.lower ?? ""));
  return at > 0 ? [from, from + at] : source;
}

/** "Kolar was asked by Ida Lund whether it was safe", "was told by the pilots that it was": the words stand behind the agent. */
function askedBehind(items: readonly Item[], group: VerbGroup, source: Stretch): Candidate | null {
  const opening = items[source[1]];
  if (!/^(?:ask|tell|warn|inform|remind)$/.test(group.verb.lemma) || !/^(?:whether|if|that|why|how|what)$/.test(opening?.lower ?? ""))
    return null;
  const content: Stretch = [source[1], contentEnd(items, source[1], "that", group)];
  return { rule: "passive", group: null, cue: [group.start, group.end], source, content: [content], kind: "noun" };
}
