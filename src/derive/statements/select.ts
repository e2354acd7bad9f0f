import type { Candidate } from "./candidates.ts";
import type { Stretch } from "./noun-phrases.ts";
import { probability } from "./scorer.ts";
import type { Unit } from "./units.ts";

export interface Chosen {
  readonly candidate: Candidate;
  readonly probability: number;
}

/** Reported speech below this is left out; found on the training articles, where it gives the best F1. */
const LIKELY = 0.35;
/** Where a quotation stands in the content it is speech of somebody: less will do. */
const LIKELY_QUOTED = 0.25;

/** Of a unit's candidates those that stand: no statement lies inside another; the outer cue attributes ("said she hopes …"). */
export function select(unit: Unit, candidates: readonly Candidate[]): Chosen[] {
  const chosen: Chosen[] = [];
  const likely = candidates.map((candidate) => ({ candidate, probability: probability(unit, candidate) })).filter((c) => isLikely(unit, c));
  const ranked = likely.sort((a, b) => rank(a.candidate) - rank(b.candidate) || a.candidate.cue[0] - b.candidate.cue[0]);
  for (const next of ranked) {
    const { content, cue } = next.candidate;
    const clashes = chosen.some(({ candidate: c }) => contains(c.content, cue) || contains(content, c.cue) || overlaps(c.content, content));
    if (!clashes) chosen.push(next);
  }
  return chosen.sort((a, b) => a.candidate.cue[0] - b.candidate.cue[0]);
}

/** Parentheses around a quotation first, then by cue from left to right: the left cue is the outer one. */
function rank(candidate: Candidate): number {
  if (candidate.kind === "before" || candidate.kind === "around") return 0;
  return candidate.kind === "object" || candidate.kind === "particle" || candidate.kind === "infinitive" || candidate.kind === "noun"
    ? 2
    : 1;
}

function isLikely({ items }: Unit, { candidate, probability: p }: Chosen): boolean {
  const quoted = candidate.content.some(([from, to]) => items.slice(from, to).some((i) => i.quotation && !i.title));
  if (quoted && (candidate.kind === "before" || candidate.kind === "around" || candidate.kind === "quote")) return true;
  return p >= (quoted ? LIKELY_QUOTED : LIKELY);
}

function contains(content: readonly Stretch[], cue: Stretch): boolean {
  return content.some(([from, to]) => from <= cue[0] && cue[0] < to);
}

function overlaps(left: readonly Stretch[], right: readonly Stretch[]): boolean {
  return left.some(([a, b]) => right.some(([c, d]) => a < d && c < b));
}
