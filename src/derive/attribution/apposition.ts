import { lastStartingBy } from "../../text/lookup.ts";
import type { EntityMention } from "../types.ts";
import { mentionsWithin } from "./antecedents.ts";
import type { Question } from "./settled.ts";
import { isObject } from "./subjects.ts";

/** An office without an article: "a top aide" and "the crowd" are others than whom the comma follows. */
const BARE_OFFICE =
  /^(?!(?:the|a|an|one|some|many|several|his|her|their|its|this|that|these|those|who|which|all|both|most|other)\s)\p{Ll}[\p{L}-]+\s+(?:and|of|for|at|to|in|with|emeritus)\s/u;
const BETWEEN = /^(?:\s*\([^)\n]{1,30}\))?,\s+$/;

/** "Ada Lindqvist, head of the Seton Bay Pilots stated": the source begins behind the comma, the name stands before it. */
export function appositionOf({ read, source, printed, surroundings }: Question): EntityMention | null {
  if (!source || !BARE_OFFICE.test(printed) || (read?.form !== "unnamed" && read?.form !== "group" && read?.form !== "document"))
    return null;
  const { mentions, context } = surroundings;
  const before = mentions[lastStartingBy(mentions, source.start - 1)];
  if (before?.type !== "person" || before.form !== "name" || before.end > source.start) return null;
  return BETWEEN.test(context.document.body.slice(before.end, source.start)) ? before : null;
}

const OPENS_ASIDE = /^(?:\s*\([^)\n]{1,30}\))?\s*(?:,|—|–|--)\s/;
const LONGEST_ASIDE = 240;

/**
 * "Ada Lindqvist, 59, of Seton Bay, Erewhon, who watched, said “no”": what was read as the source is but the end of an
 * aside between the name and the verb.
 */
export function headOfAside({ read, source, draft, surroundings }: Question): EntityMention | null {
  const { cue } = draft;
  if (!source || !cue || cue.start < source.end || !(read?.form === "unnamed" || read?.form === "relative" || read?.form === "group"))
    return null;
  const { document } = surroundings.context;
  if (!/(?:,|—|–|--)\s*$/.test(document.body.slice(source.end, cue.start))) return null;
  const sentence = document.sentences[lastStartingBy(document.sentences, source.start)];
  const from = Math.max(sentence?.start ?? 0, source.start - LONGEST_ASIDE);
  const names = mentionsWithin(surroundings.mentions, { start: from, end: source.start }).filter(
    (m) => m.type === "person" && m.form === "name",
  );
  const [name, other] = names.filter((m) => OPENS_ASIDE.test(document.body.slice(m.end, source.start)) && !isObject(document, m));
  return name && !other ? name : null;
}
