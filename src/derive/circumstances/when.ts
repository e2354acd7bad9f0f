import { VENUE_NOUNS } from "../../lexicon/speech-venues.ts";
import { resolveDate } from "../../text/dates/resolve.ts";
import type { DateMention } from "../../text/dates/types.ts";
import { matchesOf } from "../../text/matches.ts";
import type { Telling } from "./saying.ts";

/** A date hangs on something else than the saying: "before Ⓓ", "since Ⓓ", "the Ⓓ attack". */
const ELSEWHERE = /\b(?:before|after|since|until|by|from|ahead\s+of|following|than|of|for|to|about|and|between)\s+(?:the\s+)?$/i;
const CLAUSE = /[;:]|\b(?:who|which|whose|where|that|because|while|as(?!\s+well\b)|since|after|before|when|if)\b/g;
/** "a report to be released Ⓓ": the day of what is to come. */
const AHEAD = /\b(?:to\s+be|will\s+be|will|due|scheduled|expected)\s+(?:[a-z]+\s+)?(?:on\s+)?$/;
/** "Lund, who left in Ⓓ, said": the day of an aside. */
const ASIDE = /,\s+(?:who|which|whose)\b[^,]*$/;
/** Where a date opens a sentence, and how far a year may stand from its verb. */
const OPENING = 12;
const BESIDE = 24;
/** "in a Ⓓ interview", "at Ⓓ’s rally": the day of an occasion to speak at is the day of what was said there. */
const OF_VENUE = new RegExp(`^(?:[’']s)?\\s+(?:[a-z-]+\\s+){0,2}(?:${VENUE_NOUNS})\\b`);
const AT = /\b(?:[Ii]n|[Aa]t|[Dd]uring|[Oo]n|via)\s+(?:(?:an?|the|his|her|their|its)\s+)?$/;
/** How far from its cue a date may stand. */
const REACH = 120;

/**
 * The day that stands beside the cue, outside of what is said: "said Ⓓ", "Ⓟ on Ⓓ said", "On Ⓓ, Ⓟ told Ⓞ".
 * Null where the text does not say it. `reference` is the article's day: nothing was said after it.
 */
export function dateOf(telling: Telling, reference: string): DateMention | null {
  if (!telling.cued || !telling.view.isDated) return null;
  const { view, cue, frame } = telling;
  const ranked = [...view.dates]
    .filter(([at]) => frame[at] !== " ")
    .flatMap(([at, date]) => {
      const toll = tollOf(frame, at, cue.start, cue.end);
      // a year dates a saying only where it opens the sentence or stands beside its verb
      const far = date.date.first.length === 4 && at >= OPENING && (at < cue.start || (toll ?? 0) > BESIDE);
      return toll === null || far ? [] : [{ date, toll }];
    })
    .sort((a, b) => a.toll - b.toll);
  const date = ranked[0]?.date;
  if (!date) return null;
  // "said Friday that she will come": the day of what was said lies behind, whatever is to come
  const past = date.tense === "past" || date.sense.type === "fixed" ? date : { ...date, date: resolveDate(date.sense, reference, "past") };
  return past.date.first <= reference ? past : null;
}

/** Signs between a date and the cue, with a toll for clauses; null where it belongs elsewhere. */
function tollOf(frame: string, at: number, start: number, end: number): number | null {
  const before = frame.slice(0, at);
  if (ELSEWHERE.test(before) || AHEAD.test(before) || (at < start && ASIDE.test(before))) return null;
  const after = frame.slice(at + 1);
  const ofVenue = OF_VENUE.test(after) && AT.test(before);
  if (!ofVenue && /^[’']s?\s+[a-z]/.test(after) && !/\b(?:at|during|in|on)\s+$/.test(before)) return null;
  if (!ofVenue && /^\s+[a-z-]+(?:ing|ed)?\s/.test(after) && /\b(?:the|a|an|this|last|his|her)\s+$/.test(before)) return null;
  const between = at < start ? frame.slice(at + 1, start) : frame.slice(end, at);
  const clauses = matchesOf(between, CLAUSE).length;
  const opening = at < 40 && at < start;
  const gap = between.trim().length;
  if (gap > (opening ? 2 * REACH : REACH) || clauses > (opening ? 1 : 0)) return null;
  return gap + clauses * 60;
}

/** One day, month or year; "two weeks ago" is some day of a week. */
export const isOneTime = ({ date }: DateMention): boolean => date.last === null && !(date.means === "within" && date.first.length === 10);
