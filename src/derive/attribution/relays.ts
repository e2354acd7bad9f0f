import type { Party } from "../../schema/index.ts";
import type { EntityMention, StatementDraft } from "../types.ts";
import { mentionsWithin, type Surroundings } from "./antecedents.ts";

const REPORTS =
  /^\s*[,:]?\s*(?:[“”"]\s*)?(?:also\s+|had\s+|has\s+)?(?:stressed|affirmed|reaffirmed|said|underscored|emphasi[sz]ed|reiterated|noted|conveyed|expressed|told|underlined|highlighted|warned|urged|believes|made clear|welcomed|committed|pledged|raised|discussed|thanked|agreed|assured|informed|called|condemned|asked|stated|insisted|promised|wants|hopes|thinks)\b/i;

/**
 * Whose words or stand the speaker passes on: 'Lin “stressed …,” the spokesman Tal said' is Tal's, relaying Lin. The name
 * stands first in the content, or right before it, and a verb of saying follows it.
 */
export function findRelays(
  surroundings: Surroundings,
  content: StatementDraft["content"],
  source: StatementDraft["source"],
  speakers: readonly string[],
): readonly Party[] {
  const first = content[0];
  if (!first) return [];
  const { body } = surroundings.context.document;
  const near = { start: Math.max(0, first.start - 60), end: content.at(-1)?.end ?? first.end };
  const names = mentionsWithin(surroundings.mentions, near).filter((m) => m.type === "person" && !speakers.includes(m.entity));
  const relayed = names.find((m) => opensContent(body, first.start, source, m) && REPORTS.test(body.slice(m.end, m.end + 40)));
  return relayed ? [{ person: relayed.entity }] : [];
}

/** At most an opening mark, "that" or a title stands between the start of the content and the name; or the name ends right before it. */
function opensContent(body: string, start: number, source: StatementDraft["source"], mention: EntityMention): boolean {
  if (mention.start >= start) return /^[\s“”"]*(?:that\s+)?(?:[A-Z][\w.’'-]*\s+){0,5}$/.test(body.slice(start, mention.start));
  const between = body.slice(mention.end, start);
  return (
    source !== null &&
    mention.end <= start &&
    between.length < 30 &&
    /^\s*[“”"]?\s*$/.test(between) &&
    !(source.start <= mention.start && mention.end <= source.end)
  );
}
