/** Statements by number, with what they score. */
export type Scores = ReadonlyMap<number, number>;

/** Statements in all sets; their scores add up. The smallest set leads, so that a rare word makes a common one cheap. */
export function intersect(sets: readonly Scores[]): Scores {
  const [first, ...rest] = [...sets].sort((a, b) => a.size - b.size);
  const out = new Map<number, number>();
  for (const [number, score] of first ?? []) {
    let sum = score;
    let everywhere = true;
    for (const set of rest) {
      const other = set.get(number);
      if (other === undefined) {
        everywhere = false;
        break;
      }
      sum += other;
    }
    if (everywhere) out.set(number, sum);
  }
  return out;
}
