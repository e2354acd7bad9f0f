import { OCCASION_NOUNS, type OccasionNoun } from "../../../../lexicon/meeting-words.ts";
import { matchesOf } from "../../../../text/matches.ts";

const NOUNS = OCCASION_NOUNS.map((noun) => ({ ...noun, pattern: new RegExp(`(?<![\\w-])(?:${noun.words})(?![\\w-])`, "gi") }));

/** A head of any of the nouns: sentences without one are not read further. */
const HEADS =
  /conference|briefing|gaggle|availabilit|call|conversation|debate|town[-\s]hall|forum|rally|rallies|campaign|hearing|interview|dinner|lunch|breakfast|banquet|gala|fundraiser|ceremon|service|inauguration|funeral|groundbreaking|summit|talks|negotiations|consultations|dialogue|convention|symposi|workshop|seminar|panel\s|plenar|visit|speech|address|remarks|keynote|lecture|meeting|sit-down|roundtable|session|convening|get-together|audience\s+with|discussion|event|gathering|exchange/i;

export interface Match {
  readonly noun: OccasionNoun;
  readonly start: number;
  readonly end: number;
}

/** Every noun of an occasion, of two that overlap the one the table names first. */
export function matchesIn(skeleton: string): readonly Match[] {
  const found: Match[] = [];
  if (!HEADS.test(skeleton)) return found;
  for (const noun of NOUNS)
    for (const match of matchesOf(skeleton, noun.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ noun, start, end });
    }
  return found.sort((a, b) => a.start - b.start);
}
