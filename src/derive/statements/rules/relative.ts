import { contentEnd } from "../complements/end.ts";
import { quotedEnd } from "../complements/quoted-end.ts";
import type { Item } from "../items.ts";
import type { Stretch } from "../phrases/words.ts";
import { isAuxiliary, type VerbGroup } from "../verb-groups.ts";
import type { Candidate } from "./types.ts";

/** "the rules, which officials said will change": the relative pronoun belongs to the content. */
export function relative(items: readonly Item[], group: VerbGroup, source: Stretch | null): Candidate | null {
  if (!source) return null;
  const at = source[0] - (items[source[0] - 1]?.lower === "even" ? 2 : 1);
  const pronoun = items[at];
  const next = items[group.end];
  if (!pronoun || !/^(?:which|who|whom|that|what)$/.test(pronoun.lower) || !next) return null;
  const isDescribed = next.lower === "as" && items[group.end + 1]?.quotation != null && !items[group.end + 1]?.title;
  if (isDescribed && group.readings.some((r) => r.frames.includes("n")) && items[at - 1]?.pos !== "ADP")
    return quotedRelative(group, source, at, quotedEnd(items, group.end + 1));
  const isQuoted = next.quotation !== null && !next.title && group.verb.class === "say" && /^(?:which|that|whom)$/.test(pronoun.lower);
  // "in which pilots shout “no”": the pronoun is no object
  if (isQuoted && items[at - 1]?.pos !== "ADP" && group.frames.includes("n"))
    return quotedRelative(group, source, at, quotedEnd(items, group.end));
  if (!group.frames.includes("c")) return null;
  if (!isAuxiliary(next) && !(next.pos === "VERB" && !/ing$/.test(next.lower))) return null;
  const end = contentEnd(items, group.end, "clause", group);
  return {
    rule: "relative",
    group,
    cue: [group.start, group.end],
    source,
    content: [
      [at, at + 1],
      [group.end, end],
    ],
    kind: "clause",
  };
}

/** "the rules, which Kolar called “a disgrace”": what is called so, and the words for it. */
function quotedRelative(group: VerbGroup, source: Stretch, at: number, end: number): Candidate {
  return {
    rule: "relative",
    group,
    cue: [group.start, group.end],
    source,
    content: [
      [at, at + 1],
      [group.end, end],
    ],
    kind: "quote",
  };
}
