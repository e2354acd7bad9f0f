import type { StatementDraft } from "../types.ts";
import type { Found } from "./quotations/types.ts";
import { readingOf } from "./reading.ts";

/**
 * Belief that the words are somebody's and the printed source is theirs. For quotations attribution weighs rules and speakers itself;
 * reported speech is believed by its rule and its verb's grade: shares that were right on annotated articles (PolNeAR, train).
 */
export function confidenceOf(found: Found, kind: StatementDraft["kind"]): number {
  if (!found.source) return NOBODYS[found.rule] ?? 0.4;
  return kind === "indirect" ? ofReported(found) : 0.95;
}

/** A verb that nearly always attributes, with a clause, is seldom wrong; an object of a doubtful verb often. */
function ofReported({ rule, candidate }: Found): number {
  const fixed = BY_RULE[rule];
  if (fixed !== undefined) return fixed;
  const grade = candidate?.group ? readingOf(candidate, candidate.group).grade : 3;
  const isClause = /^(?:that|clause|wh|quote|colon|before|around)$/.test(candidate?.kind ?? "");
  return isClause ? (grade <= 2 ? 0.83 : 0.6) : grade <= 2 ? 0.68 : grade === 3 ? 0.57 : 0.41;
}

/** What nobody in particular says: the belief that it is reported as such at all. */
const NOBODYS: Readonly<Record<string, number>> = { unsaid: 0.67, seeming: 0.57, reportedly: 0.45, agentless: 0.75 };

const BY_RULE: Readonly<Record<string, number>> = {
  "according-to": 0.83,
  adjective: 0.56,
  headline: 0.78,
  "in-survey": 0.6,
  passive: 0.42,
  relative: 0.55,
  "stance-noun": 0.6,
  "noun-clause": 0.5,
  "noun-phrase": 0.38,
};
