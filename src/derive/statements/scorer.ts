import type { Candidate } from "./candidates.ts";
import { featuresOf } from "./features.ts";
import type { Unit } from "./units.ts";
import { WEIGHTS } from "./weights.ts";

/** Probability that a candidate is a statement and its content right: a logistic regression over named features. */
export function probability(unit: Unit, candidate: Candidate): number {
  let sum = 0;
  for (const name of featuresOf(unit, candidate)) sum += WEIGHTS[name] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
