import type { OccasionMention, Party, SentenceView } from "./types.ts";

/** "they | met with Ⓟ", "where the delegations | met with Ⓟ": those that were told before, together. */
const TOGETHER =
  /\b(?:[Tt]hey|(?:[Bb]oth|[Tt]he(?:\s+two)?)\s+(?:leaders|delegations|ministers|presidents|sides|countries|governments|diplomats|negotiators|envoys|pair))\s+(?:(?:also|later|then|jointly|both|had|have)\s+){0,2}$/;
/** Sentences back to those who are meant. */
const REACH = 3;

/** Gives "they met with Lund" the parties that the text told of together before. */
export function joinCollectives(views: readonly SentenceView[], mentions: readonly OccasionMention[]): readonly OccasionMention[] {
  let last: OccasionMention | null = null;
  return mentions.map((mention) => {
    const before = last;
    const view = views[mention.sentence];
    const joined = before && view && isTogether(view, mention) ? together(before, mention) : [];
    const settled =
      joined.length > 1
        ? { ...mention, parties: [...joined, ...mention.parties], founds: mention.founds || mention.status !== "unknown" }
        : mention;
    if (named(settled).length > 1) last = settled;
    return settled;
  });
}

function isTogether(view: SentenceView, { rule, trigger, parties }: OccasionMention): boolean {
  if (!rule.startsWith("meet-with") || parties.some((p) => p.span.start < trigger.start)) return false;
  return TOGETHER.test(view.body.slice(Math.max(view.start, trigger.start - 60), trigger.start));
}

/** Those on the subject's side of the occasion before, where they are several, else all that it names; none of them is met. */
function together(before: OccasionMention, mention: OccasionMention): readonly Party[] {
  if (mention.sentence - before.sentence > REACH) return [];
  const all = named(before);
  const subjects = all.filter((p) => p.span.end <= before.trigger.start);
  const chosen = subjects.length > 1 ? subjects : all;
  return chosen.some((p) => mention.parties.some((other) => other.entity === p.entity)) ? [] : chosen;
}

const named = ({ parties }: OccasionMention): readonly Party[] => parties.filter((p) => p.entity !== null);
