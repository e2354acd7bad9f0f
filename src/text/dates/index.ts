import type { Range } from "../types.ts";
import { ANAPHORS, findAnaphors, resolveAnaphors } from "./find-anaphoric.ts";
import { findCalendar, MONTHS } from "./find-calendar.ts";
import { FEAST, findFeasts } from "./find-feasts.ts";
import { findRelative, RELATIVE_PATTERNS } from "./find-relative.ts";
import { findWeekdays, WEEKDAYS } from "./find-weekdays.ts";
import { nearOf, type Words } from "./near.ts";
import { joinWeekdays, keepLongest } from "./refine.ts";
import { resolveDate } from "./resolve.ts";
import { tenseAt } from "./tense.ts";
import type { DateMention } from "./types.ts";

const NEAR = nearOf([MONTHS, WEEKDAYS, FEAST, ...ANAPHORS, ...RELATIVE_PATTERNS]);

/**
 * Finds the date expressions of a text with exact spans, sorted, none inside another, each resolved from the article's
 * day by the tense of its sentence. Names nobody's guess: no expression, no date.
 * @param sentences sorted ranges that hold the text; a date outside all of them has no tense.
 * @param words all words of the text: what none of them can begin is not looked for.
 * @param reference the article's ISO day.
 */
export function findDates(body: string, sentences: readonly Range[], words: Words, reference: string): readonly DateMention[] {
  const near = NEAR(body, words);
  const naive = [
    ...findCalendar(body, words, near, reference),
    ...findRelative(near, reference),
    ...findWeekdays(body, near),
    ...findFeasts(near),
  ];
  const expressions = keepLongest(joinWeekdays(keepLongest(naive), body));
  let at = 0;
  const mentions = expressions.map((expression): DateMention => {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= expression.start) at++;
    const sentence = sentences[at];
    const tense = sentence && sentence.start <= expression.start ? tenseAt(body, sentence, expression) : "unknown";
    return { ...expression, tense, date: resolveDate(expression.sense, reference, tense) };
  });
  return resolveAnaphors(mentions, findAnaphors(near), sentences).map((mention) => sinceThen(mention, body, reference));
}

const SINCE = /\b(?:in|over|during)\s+the\s+(?:days|weeks|months|years)\s+since\s+$/i;

/** "In the weeks since Labor Day" reaches from that day to the article's. */
function sinceThen(mention: DateMention, body: string, reference: string): DateMention {
  const words = SINCE.exec(body.slice(Math.max(0, mention.start - 40), mention.start))?.[0];
  const { first } = mention.date;
  if (!words || first > reference) return mention;
  const sense = { type: "fixed", first, last: reference, means: "within" } as const;
  return { ...mention, start: mention.start - words.length, sense, date: { first, last: reference, means: "within" }, rule: "since" };
}
