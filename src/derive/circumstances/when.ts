import type { DateMention } from "../../text/dates/types.ts";
import { matchesOf } from "../../text/matches.ts";
import type { Saying } from "./saying.ts";

/** A date hangs on something else than the saying: "before Ⓓ", "since Ⓓ", "the Ⓓ attack". */
const ELSEWHERE = /\b(?:before|after|since|until|by|from|ahead\s+of|following|than|of|for|to|about|and|between)\s+(?:the\s+)?$/i;
const CLAUSE = /[;:]|\b(?:who|which|whose|where|that|because|while|as|since|after|before|when|if)\b/g;
/** How far from its cue a date may stand. */
const REACH = 120;

/**
 * The day that stands beside the cue, outside of what is said: "said Ⓓ", "Ⓟ on Ⓓ said", "On Ⓓ, Ⓟ told Ⓞ".
 * Null where the text does not say it.
 */
export function dateOf({ view, cue, frame, cued }: Saying): DateMention | null {
  if (!cued) return null;
  const ranked = [...view.dates]
    .filter(([at]) => frame[at] !== " ")
    .flatMap(([at, date]) => {
      const toll = tollOf(frame, at, cue.start, cue.end);
      return toll === null ? [] : [{ date, toll }];
    })
    .sort((a, b) => a.toll - b.toll);
  const date = ranked[0]?.date;
  return date && date.tense === "future" && date.sense.type !== "fixed" && !date.rule.startsWith("today") ? asPast(date) : (date ?? null);
}

/** Signs between a date and the cue, with a toll for clauses; null where it belongs elsewhere. */
function tollOf(frame: string, at: number, start: number, end: number): number | null {
  const before = frame.slice(0, at);
  if (ELSEWHERE.test(before)) return null;
  if (/^[’']s?\s+[a-z]/.test(frame.slice(at + 1)) && !/\b(?:at|during|in|on)\s+$/.test(before)) return null;
  if (/^\s+[a-z-]+(?:ing|ed)?\s/.test(frame.slice(at + 1)) && /\b(?:the|a|an|this|last|his|her)\s+$/.test(before)) return null;
  const between = at < start ? frame.slice(at + 1, start) : frame.slice(end, at);
  const clauses = matchesOf(between, CLAUSE).length;
  const opening = at < 40 && at < start;
  const gap = between.trim().length;
  if (gap > (opening ? 2 * REACH : REACH) || clauses > (opening ? 1 : 0)) return null;
  return gap + clauses * 60;
}

const asPast = (date: DateMention): DateMention => date;
