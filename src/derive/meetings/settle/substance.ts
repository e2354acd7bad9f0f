import type { DateMention } from "../../../text/dates/types.ts";
import type { Found } from "../rules/types.ts";
import type { SentenceView } from "../types.ts";

/** Enough said to be an entry of its own: parties, a day or a place tied to the occasion. */
export function hasSubstance(found: Found, date: DateMention | null, placed: boolean, view: SentenceView): boolean {
  const people = found.parties.filter((p) => p.type === "person").length;
  const named = found.parties.filter((p) => p.type !== "group").length;
  const all = found.parties.length;
  const dated = Boolean(date);
  if (isQuoted(view, found) && !(dated && named >= 1)) return false;
  if (found.kind === "debate" && dated && !found.plural) return true;
  if (named === 0 && !found.name) return all > 0 && dated && (placed || !found.strict || found.rule === "meet-together");
  if (found.kind === "visit") return people > 1 || (dated && people > 0);
  if (found.definite) return dated && (all >= 2 || (placed && named > 0));
  if (found.spokenAt && people > 0 && (placed || found.kind === "press-conference" || (found.kind === "interview" && all >= 2)))
    return true;
  if (found.strict) return all >= 2 || (named > 0 && dated && found.kind !== "speech") || (people > 0 && dated && placed);
  return all >= 2 || dated || (placed && people > 0) || (found.kind === "interview" && people > 0 && found.tail > found.end);
}

const isQuoted = (view: SentenceView, found: Found): boolean => view.quoted.some((q) => q.start < found.start && found.end <= q.end);
