import type { Candidate } from "./candidates.ts";
import type { Stretch } from "./noun-phrases.ts";
import type { Unit } from "./units.ts";

/** Of a unit's candidates those that stand: no statement lies inside another; the outer cue attributes ("said she hopes …"). */
export function select(unit: Unit, candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  const ranked = [...candidates].filter((c) => isLikely(unit, c)).sort((a, b) => rank(a) - rank(b) || a.cue[0] - b.cue[0]);
  for (const candidate of ranked) {
    const clashes = chosen.some(
      (c) => contains(c.content, candidate.cue) || contains(candidate.content, c.cue) || overlaps(c.content, candidate.content),
    );
    if (!clashes) chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.cue[0] - b.cue[0]);
}

/** Parentheses around a quotation first, then by cue from left to right: the left cue is the outer one. */
function rank(candidate: Candidate): number {
  if (candidate.kind === "before" || candidate.kind === "around") return 0;
  return candidate.kind === "object" || candidate.kind === "particle" || candidate.kind === "infinitive" ? 2 : 1;
}

function isLikely(_unit: Unit, candidate: Candidate): boolean {
  const group = candidate.group;
  if (!group) return true;
  if (candidate.kind === "before" || candidate.kind === "around" || candidate.kind === "quote") return true;
  return group.verb.grade <= 2 && !(group.infinitive && group.verb.class !== "say");
}

function contains(content: readonly Stretch[], cue: Stretch): boolean {
  return content.some(([from, to]) => from <= cue[0] && cue[0] < to);
}

function overlaps(left: readonly Stretch[], right: readonly Stretch[]): boolean {
  return left.some(([a, b]) => right.some(([c, d]) => a < d && c < b));
}
