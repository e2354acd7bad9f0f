import type { StatementDraft } from "../types.ts";
import type { Found } from "./quoted.ts";
import type { Unit } from "./units.ts";

/**
 * Probability that the quoted words are speech and the printed source is theirs, by rule and shape. The figures are shares that were
 * right on the training articles (PolNeAR train); for indirect speech the scorer's own probability stands.
 */
export function confidenceOf(body: string, unit: Unit | undefined, found: Found, kind: StatementDraft["kind"]): number {
  if (!found.source) return found.rule === "quotation-in-sentence" ? 0.45 : 0.4;
  if (kind === "indirect") return Math.min(0.95, found.confidence);
  const fixed = FIXED[found.rule];
  if (fixed !== undefined) return fixed;
  if (found.rule === "said-source") return kind === "direct" ? 0.98 : 0.93;
  if (found.rule === "source-said") return kind === "direct" ? (found.content.length > 2 ? 0.8 : 0.97) : 0.85;
  return ofVerb(body, unit, found);
}

const FIXED: Readonly<Record<string, number>> = {
  "quotation-alone": 0.35,
  "quotation-in-sentence": 0.5,
  "colon-before": 0.65,
  "according-to": 0.86,
  relative: 0.5,
  passive: 0.6,
  adjective: 0.75,
  "noun-clause": 0.75,
  "noun-phrase": 0.6,
  label: 0.9,
  "dash-name": 0.95,
};

/** A source that opens the sentence, directly before its verb, is seldom wrong; one in its middle more often. */
function ofVerb(body: string, unit: Unit | undefined, { rule, source, cue, confidence }: Found): number {
  if (confidence < 0.7) return 0.45;
  if (confidence < 0.85) return 0.75;
  const opens = unit !== undefined && source !== null && source.start === unit.start;
  const touches = source !== null && cue !== null && /^\s*$/.test(body.slice(source.end, cue.start));
  if (rule === "verb-object") return touches ? 0.95 : 0.88;
  if (rule === "verb-clause") return opens && !touches ? 0.95 : 0.88;
  if (rule === "verb-that" && touches) return 0.92;
  return opens && touches ? 0.94 : 0.86;
}
