import { OCCASION_NOUNS, type OccasionNoun } from "../../../../lexicon/meeting-words.ts";
import { matchesOf } from "../../../../text/matches.ts";
import { DATE } from "../../view.ts";

const NOUNS = OCCASION_NOUNS.map((noun) => ({ ...noun, pattern: new RegExp(`(?<![\\w-])(?:${noun.words})(?![\\w-])`, "gi") }));

/** A head of any of the nouns: sentences without one are not read further. */
const HEADS =
  /conference|briefing|gaggle|availabilit|call|conversation|debate|town[-\s]hall|forum|rally|rallies|campaign|hearing|interview|dinner|lunch|breakfast|banquet|gala|fundraiser|ceremon|service|inauguration|funeral|groundbreaking|summit|talks|negotiations|consultations|dialogue|convention|symposi|workshop|seminar|panel\s|plenar|visit|speech|address|remarks|keynote|lecture|meeting|sit-down|roundtable|session|convening|get-together|audience|discussion|event|gathering|exchange/i;

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

const DATED_AFTER = new RegExp(`^\\s+(?:on\\s+)?${DATE}`);

/** Words that make the noun something else: "a war of words in a speech bubble", "calls for", "in the meantime". */
export function isNoOccasion(noun: OccasionNoun, before: string, after: string): boolean {
  if (/^(?:[’']s)?-\w/.test(after) || /\bno\s+$/.test(before)) return true;
  if (
    /^\s+(?:room|hall|table|site|stage|moderators?|prep(?:aration)?|commission|organi[sz]ers?|format|schedule|season|host|transcripts?|hall|notes|minutes|request|audience|writer|committee|circuit|planner|series|bill|center)\b/.test(
      after,
    ) &&
    noun.kind !== "meeting"
  )
    return noun.kind !== "debate" || !/^\s+(?:moderators?|site|stage)/.test(after);
  if (noun.kind === "call")
    return (
      noun.strict &&
      !/^\s+(?:with|between|to\s+(?=(?:the|his|her|their|its|an?|several|local|state|members|leaders|mayors|governors|senators|lawmakers|allies|reporters)\s|[^a-z])|today|this|and|from|among|that\s)|^[.,]/.test(
        after,
      ) &&
      !DATED_AFTER.test(after) &&
      !/(?:\b(?:the|this|their|phone)|[’']s)\s+(?:\w+\s+)?$/.test(before)
    );
  if (noun.kind === "visit")
    return (
      /\b(?:will|to|would|can|could|may|should|they|we|who|and|not|you)\s+$/.test(before) ||
      !/(?:\b(?:a|an|the|his|her|their|its|this|first|last|recent|state|official|upcoming)|[’']s)\s+(?:\w+\s+){0,3}$/.test(before)
    );
  if (noun.kind === "speech")
    return (
      /\b(?:free|hate|freedom\s+of|to|will|must|not|can|email|web|home|his\s+latest)\s+$/.test(before) ||
      /^\s+(?:the|this|these|issues|all)\b/.test(after)
    );
  if (noun.kind === "debate" && /\bjoin(?:s|ed|ing)?\s+the\s+(?:\w+\s+)?$/.test(before)) return true;
  if (noun.kind === "debate")
    return (
      /\b(?:for|to|under|national|public|policy|open|of|will|must|can)\s+$/.test(before) &&
      !/\b(?:ahead\s+of|prepar\w+\s+for)\s+$/.test(before)
    );
  return false;
}
