import type { MeetingStatus } from "../../../schema/index.ts";
import type { DateMention, Tense } from "../../../text/dates/types.ts";
import { matchesOf } from "../../../text/matches.ts";
import type { Found } from "../rules/types.ts";
import type { SentenceView } from "../types.ts";

const CANCELLED =
  /\b(?:cancell?ed|cancell?ing|cancels?|called\s+off|calls?\s+off|calling\s+off|scrapped|scrapping|scuttled|nixed|axed|pulled\s+out\s+of|backed\s+out\s+of|withdrew\s+from|dropped\s+out\s+of)\b/gi;
const POSTPONED = /\b(?:postponed?|postpones|postponing|put\s+off|rescheduled|delayed)\b/gi;

interface StatusFound {
  readonly status: MeetingStatus;
  readonly at: number | null;
  readonly end: number;
}

export function statusOf(view: SentenceView, found: Found, tense: Tense, date: DateMention | null, reference: string): StatusFound {
  for (const [status, pattern] of [
    ["cancelled", CANCELLED],
    ["postponed", POSTPONED],
  ] as const) {
    const match = matchesOf(view.skeleton, pattern).find((m) => isNear(view.skeleton, found, m.index, m.index + m[0].length));
    if (match) return { status, at: match.index, end: match.index + match[0].length };
  }
  const none = { at: null, end: 0 };
  if (date && (date.date.last ?? date.date.first) < reference.slice(0, date.date.first.length)) return { status: "held", ...none };
  if (date && date.date.first > reference.slice(0, date.date.first.length)) return { status: "planned", ...none };
  if (tense === "future") return { status: "planned", ...none };
  return { status: found.tense === "wish" ? "unknown" : "held", ...none };
}

/** "cancelled a | meeting", "the talks were | called off". */
function isNear(skeleton: string, found: Found, start: number, end: number): boolean {
  if (end <= found.start) return found.start - end < 40 && !/[;:.“”"]|\b(?:that|which|who)\b/.test(skeleton.slice(end, found.start));
  return (
    start - found.tail < 60 &&
    start >= found.end &&
    /^(?:[^.;“”"]*\b(?:was|were|been|be|is|are)\s+)?$/.test(skeleton.slice(found.tail, start))
  );
}
