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
  const isDescribed = next.lower === "as";
  const quoted = isDescribed ? group.end + 1 : group.end;
  const isCalled = group.verb.class === "say" && /^(?:which|that|whom)$/.test(pronoun.lower);
  // Not so "in which pilots shout “no”": the pronoun is no object.
  if ((isDescribed || isCalled) && isSpeech(items[quoted]) && items[at - 1]?.pos !== "ADP" && group.frames.includes("n"))
    return withPronoun(group, source, at, quotedEnd(items, quoted), "quote");
  if (!group.frames.includes("c")) return null;
  if (!isAuxiliary(next) && !(next.pos === "VERB" && !/ing$/.test(next.lower))) return null;
  return withPronoun(group, source, at, contentEnd(items, group.end, "clause", group), "clause");
}

const isSpeech = (item: Item | undefined): boolean => item?.quotation != null && !item.title;

/** The pronoun, and what stands behind the verb: "the rules, which Kolar called “a disgrace”". */
function withPronoun(group: VerbGroup, source: Stretch, at: number, end: number, kind: Candidate["kind"]): Candidate {
  return {
    rule: "relative",
    group,
    cue: [group.start, group.end],
    source,
    content: [
      [at, at + 1],
      [group.end, end],
    ],
    kind,
  };
}
