import { OCCASION_NOUNS, type OccasionNoun } from "../../../../lexicon/meeting-words.ts";
import { gateOf } from "../../../../text/gate/index.ts";
import { matchesOf } from "../../../../text/matches.ts";
import type { SentenceView } from "../../types.ts";

const NOUNS = OCCASION_NOUNS.map((noun) => ({ ...noun, pattern: new RegExp(`(?<![\\w-])(?:${noun.words})(?![\\w-])`, "gi") }));

export const NOUN_PATTERNS = NOUNS.map(({ pattern }) => pattern);
const NOUN_GATE = gateOf(NOUN_PATTERNS.map((pattern) => [pattern]));

export interface Match {
  readonly noun: OccasionNoun;
  readonly start: number;
  readonly end: number;
}

/** Every noun of an occasion, of two that overlap the one the table names first. */
export function matchesIn(view: SentenceView): readonly Match[] {
  const found: Match[] = [];
  const open = NOUN_GATE(view);
  for (const [i, noun] of NOUNS.entries())
    for (const match of open & (1 << i) ? matchesOf(view.skeleton, noun.pattern) : []) {
      const start = match.index;
      const end = start + match[0].length;
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ noun, start, end });
    }
  return found.sort((a, b) => a.start - b.start);
}
