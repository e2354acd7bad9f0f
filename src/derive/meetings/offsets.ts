/**
 * Which offset of a body each position of a skeleton stands for. Kept by stretches in which both go on together: a sentence has a few,
 * and a number for each of its signs would be most of what folding costs.
 */
export class Offsets {
  /** Where each stretch starts in the skeleton and in the body; the last one is their end. */
  readonly #positions: number[] = [];
  readonly #offsets: number[] = [];

  /** From `position` on the skeleton stands for the body from `offset` on; both rise from call to call. */
  add(position: number, offset: number): void {
    const last = this.#positions.length - 1;
    if (last < 0 || position - (this.#positions[last] ?? 0) !== offset - (this.#offsets[last] ?? 0)) this.end(position, offset);
  }

  /** The skeleton ends there. */
  end(position: number, offset: number): void {
    this.#positions.push(position);
    this.#offsets.push(offset);
  }

  /** The offset that a position stands for. */
  offsetAt(position: number): number {
    const i = lastNotAfter(this.#positions, position);
    return (this.#offsets[i] ?? 0) + position - (this.#positions[i] ?? 0);
  }

  /** The first position that stands for an offset or for one after it; at most the skeleton's end. */
  positionAt(offset: number): number {
    const i = lastNotAfter(this.#offsets, offset);
    const position = (this.#positions[i] ?? 0) + Math.max(0, offset - (this.#offsets[i] ?? 0));
    return Math.min(position, this.#positions[i + 1] ?? this.#positions[i] ?? 0);
  }
}

/** Index of the last of rising numbers that is not greater; 0 where all are. */
function lastNotAfter(numbers: readonly number[], most: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}
