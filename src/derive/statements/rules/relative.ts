import { contentEnd } from "../complements/end.ts";
import type { Item } from "../items.ts";
import type { Stretch } from "../phrases/words.ts";
import { isAuxiliary, type VerbGroup } from "../verb-groups.ts";
import type { Candidate } from "./types.ts";

/** "the rules, which officials said will change": the relative pronoun belongs to the content. */
export function relative(items: readonly Item[], group: VerbGroup, source: Stretch | null): Candidate | null {
  if (!source || !group.frames.includes("c")) return null;
  const at = source[0] - (items[source[0] - 1]?.lower === "even" ? 2 : 1);
  const pronoun = items[at];
  const next = items[group.end];
  if (!pronoun || !/^(?:which|who|that|what)$/.test(pronoun.lower) || !next) return null;
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
