import type { Range } from "../types.ts";
import { findCalendar } from "./find-calendar.ts";
import { findRelative } from "./find-relative.ts";
import { findWeekdays } from "./find-weekdays.ts";
import { joinWeekdays, keepLongest } from "./refine.ts";
import { resolveDate } from "./resolve.ts";
import { tenseAt } from "./tense.ts";
import type { DateMention } from "./types.ts";

/**
 * Finds the date expressions of a text with exact spans, sorted, none inside another, each resolved from the article's
 * day by the tense of its sentence. Names nobody's guess: no expression, no date.
 * @param sentences sorted ranges that hold the text; a date outside all of them has no tense.
 * @param reference the article's ISO day.
 */
export function findDates(body: string, sentences: readonly Range[], reference: string): readonly DateMention[] {
  const naive = [...findCalendar(body, reference), ...findRelative(body, reference), ...findWeekdays(body)];
  const expressions = keepLongest(joinWeekdays(keepLongest(naive), body));
  let at = 0;
  return expressions.map((expression) => {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= expression.start) at++;
    const sentence = sentences[at];
    const tense = sentence && sentence.start <= expression.start ? tenseAt(body, sentence, expression) : "unknown";
    return { ...expression, tense, date: resolveDate(expression.sense, reference, tense) };
  });
}
