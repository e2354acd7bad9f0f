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
  // "talks between Ⓞ and Ⓞ have stalled": a process, and no session of it
  if (found.kind === "talks" && !dated && !placed && people < 2 && found.tense === null) return false;
  if (isTotal(found, date, view)) return false;
  if (found.kind === "debate" && dated && !found.plural) return true;
  if (named === 0 && !found.name) return all > 0 && dated && (placed || !found.strict || found.rule === "meet-together");
  if (found.kind === "visit") return people > 1 || (dated && people > 0);
  if (found.definite) return dated && (all >= 2 || (placed && named > 0));
  if (found.spokenAt && people > 0 && (placed || found.kind === "press-conference" || (found.kind === "interview" && all >= 2)))
    return true;
  if (found.strict) return all >= 2 || (named > 0 && dated && found.kind !== "speech") || (people > 0 && dated && placed);
  return all >= 2 || dated || (placed && people > 0) || (found.kind === "interview" && people > 0 && found.tail > found.end);
}

/** How many of several there were: "three meetings", "a pair of calls". */
const COUNTED = /^(?:two|three|four|five|six|seven|eight|nine|ten|both|several|separate|back-to-back|a\s+(?:pair|series)\s+of)\b/i;

/** "the 154 meetings she had", "his paid speeches", "interviews with allies": what comes to a sum, at no day. */
function isTotal(found: Found, date: DateMention | null, view: SentenceView): boolean {
  if (!found.plural) return false;
  if (date && date.date.first.length > 4) return false;
  if (found.name || found.parties.filter((p) => p.type === "organization").length > 1) return false;
  const words = view.skeleton.slice(Math.max(0, found.start - 20), found.end);
  return date !== null || !COUNTED.test(words.slice(Math.min(20, found.start)));
}

const isQuoted = (view: SentenceView, found: Found): boolean => view.quoted.some((q) => q.start < found.start && found.end <= q.end);
