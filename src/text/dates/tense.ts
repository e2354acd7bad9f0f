import { matchesOf } from "../matches.ts";
import type { Range } from "../types.ts";
import type { Tense } from "./types.ts";

/** Words that put what they govern after the article: "will meet", "is scheduled for", "plans to host". */
const FUTURE =
  /\b(?:will|won['’]t|would|shall|(?:is|are|was|were|be|been)\s+(?:\w+ly\s+)?(?:scheduled|set|expected|due|slated|planned|supposed|poised|going|about|planning|preparing|scheduling|meeting|travell?ing|visiting|hosting|holding|heading|leaving|hoping)|(?:is|are)\s+(?:also\s+)?to\s+[a-z]+|to\s+be\s+(?:held|hosted)|scheduled|slated|planned|planning|plans?\s+(?:to|for)|preparing|prepares?|set\s+to|expects?|hopes?\s+to|intends?|upcoming|forthcoming|coming|ahead\s+of|looks?\s+ahead|meets?|travels|hosts|holds|visits|heads?|begins?|starts?|takes?\s+place|faces?|convenes?|reconvenes?|opens?|testifies|resumes?|continues?|kicks?\s+off)\b|['’]ll\b/g;

/** Finite past verbs: the irregular ones of reporting, and everything in -ed. */
const PAST =
  /\b(?:said|told|met|held|spoke|was|were|had|did|went|came|took|gave|made|began|saw|sat|ran|won|lost|led|left|put|got|wrote|read|heard|found|sent|brought|broke|rose|fell|drew|flew|set\s+out|kept|knew|thought|became|swore|(?!(?:need|speed|feed|proceed|indeed|exceed|succeed|seed|breed|bleed|hundred|sacred|naked|united|alleged|so-called)\b)[a-z-]{2,}ed)\b/gi;

/** A participle after these forms no finite past: "is scheduled", "to be held". */
const PARTICIPLE = /\b(?:scheduled|slated|planned|expected|be\s+held|supposed|united)$/i;

/** How far off a marker counts, and a clause may begin, in UTF-16 units. */
const FURTHEST = 400;
const FURTHEST_CLAUSE = 600;

interface Marker {
  readonly at: number;
  readonly end: number;
  readonly tense: Tense;
}

/**
 * The tense of the verb that governs the place `at` of a sentence: the nearest marker before it in the sentence,
 * else the nearest after. "Varga will meet Lund on Tuesday" → future; "said Monday that it will rain" → past.
 */
export function tenseAt(body: string, sentence: Range, at: Range): Tense {
  if (opensEntry(body, sentence, at)) return "unknown";
  // No marker further off is looked for, so that many dates in one long sentence cost no more than in many.
  const before = withoutAddresses(body.slice(Math.max(sentence.start, at.start - FURTHEST_CLAUSE), at.start));
  const clause = before.slice(clauseStart(before));
  const own = lastMarker(clause);
  if (own) return own.tense;
  const after = firstMarker(withoutAddresses(body.slice(at.end, Math.min(sentence.end, at.end + 2 * FURTHEST))));
  if (clause === before) return after?.tense ?? "unknown";
  return ((opensClause(clause) && after) || lastMarker(before) || after)?.tense ?? "unknown";
}

/** "November 17: Lund meets Varga": an entry of a log or of a schedule, whose present tense tells neither. */
function opensEntry(body: string, sentence: Range, at: Range): boolean {
  if (!/^\s*:\s/.test(body.slice(at.end, at.end + 4)) || !/^[^\p{L}\p{N}]*$/u.test(body.slice(sentence.start, at.start))) return false;
  return !/\b(?:will|scheduled|planned|expected|upcoming)\b/.test(body.slice(at.end, Math.min(sentence.end, at.end + FURTHEST)));
}

/** The address of a link holds words, but no verb that governs anything. */
const withoutAddresses = (text: string): string => text.replace(/\bhttps?:\/\/[^\s)>\]]+/g, "");

const CLAUSE = /,\s+(?:and|but|while)\s/g;

/** "met Lund on Monday, and talks with Norway are to follow": what stands before "and" governs nothing behind it. */
const clauseStart = (text: string): number => matchesOf(text, CLAUSE).at(-1)?.index ?? 0;

/** A clause that has nothing but its subject yet: the verb is to come. */
const opensClause = (clause: string): boolean => clause.length < 60 && !/\b(?:with|to|for|after|before)\b/.test(clause);

function markersOf(text: string): readonly Marker[] {
  const future = matchesOf(text, FUTURE).map((m): Marker => ({ at: m.index, end: m.index + m[0].length, tense: "future" }));
  const past = matchesOf(text, PAST)
    .filter((m) => !PARTICIPLE.test(m[0]))
    .map((m): Marker => ({ at: m.index, end: m.index + m[0].length, tense: "past" }))
    .filter((p) => !future.some((f) => f.at <= p.at && p.end <= f.end));
  return [...future, ...past].sort((a, b) => a.at - b.at);
}

const lastMarker = (text: string): Marker | undefined => markersOf(text.slice(-FURTHEST)).at(-1);
const firstMarker = (text: string): Marker | undefined => markersOf(text.slice(0, FURTHEST))[0];
