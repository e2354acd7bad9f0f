import { resolveDate } from "../../text/dates/resolve.ts";
import type { OccasionMention } from "./types.ts";

/**
 * "Monday night's debate" tells no tense of its own. Where another mention of such an occasion settles the day, the
 * weekday is read to agree: with "the debate tomorrow night" on a Sunday, it is the Monday to come.
 */
export function alignWeekdays(mentions: readonly OccasionMention[], reference: string): readonly OccasionMention[] {
  const sure = new Map<string, Set<string>>();
  for (const m of mentions)
    if (m.date && (m.date.sense.type === "fixed" || m.tenseIsOwn || (m.status === "planned" && m.date.tense === "future")))
      sure.set(m.kind, (sure.get(m.kind) ?? new Set()).add(m.date.date.first));
  return mentions.map((mention) => {
    if (mention.date?.sense.type !== "weekday" || mention.tenseIsOwn) return mention;
    const days = sure.get(mention.kind);
    if (!days || days.has(mention.date.date.first)) return mention;
    const other = mention.status === "planned" ? "past" : "future";
    const date = resolveDate(mention.date.sense, reference, other);
    if (!days.has(date.first)) return mention;
    return { ...mention, date: { ...mention.date, date }, status: other === "future" ? "planned" : "held" };
  });
}
