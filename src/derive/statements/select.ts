import { isAdmitted } from "./admit.ts";
import type { Item } from "./items.ts";
import type { Stretch } from "./phrases/words.ts";
import type { Candidate } from "./rules/types.ts";
import type { Unit } from "./units.ts";

/** Of a unit's candidates those that stand: no statement lies inside another; the outer cue attributes ("said she hopes …"). */
export function select({ items }: Unit, candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  const admitted = candidates.filter((candidate) => isAdmitted(items, candidate));
  for (const next of admitted.sort((a, b) => rank(items, a) - rank(items, b) || a.cue[0] - b.cue[0])) {
    const { content, cue, source } = next;
    const clashes = chosen.some(
      (c) => contains(c.content, cue) || contains(content, c.cue) || overlaps(c.content, content) || (source === null && describes(c, cue)),
    );
    if (!clashes) chosen.push(next);
  }
  return chosen.sort((a, b) => a.cue[0] - b.cue[0]);
}

/** "one of the towns suing the board, said": the participle tells who speaks. */
function describes({ source }: Candidate, cue: Stretch): boolean {
  return source !== null && contains([source], cue);
}

/** Parentheses around a quotation first, then by cue from left to right: the left cue is the outer one. */
function rank(items: readonly Item[], candidate: Candidate): number {
  if (candidate.rule === "adjective" && items[candidate.content[0]?.[0] ?? -1]?.lower === "that") return 1;
  if (candidate.kind === "before" || candidate.kind === "around") return 0;
  return candidate.kind === "object" || candidate.kind === "particle" || candidate.kind === "infinitive" || candidate.kind === "noun"
    ? 2
    : 1;
}

function contains(content: readonly Stretch[], cue: Stretch): boolean {
  return content.some(([from, to]) => from <= cue[0] && cue[0] < to);
}

function overlaps(left: readonly Stretch[], right: readonly Stretch[]): boolean {
  return left.some(([a, b]) => right.some(([c, d]) => a < d && c < b));
}
