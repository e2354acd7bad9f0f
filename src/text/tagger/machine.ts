/** A match of a row of tags: where it changes a tag, and to which. Below zero the tag is changed whatever tags its word may have. */
export interface Change {
  readonly at: number;
  readonly tag: number;
}

/** wink's automata as they are stored: states, their steps, and what is done in those that end a pattern. */
type Stored = readonly [
  version: number,
  lastState: number,
  steps: Readonly<Record<string, Readonly<Record<string, number>>>>,
  names: Readonly<Record<string, string | number>>,
  marks: Readonly<Record<string, readonly [number, number]>>,
];

/** Events that are no tag: the end of the text, any tag that has no step of its own, and from here on hints, which stand for words. */
const END = 2_070_000;
const OTHERWISE = 2_070_003;
const HINTS = 1_080_000;

/** Places of a row of steps: the tags by their numbers, then the hints, last the end of the text. */
const WIDTH = 128;
const HINTS_FROM = 64;
const LAST = WIDTH - 1;

/** The place of an event in a row of steps. */
export function placeOf(event: number): number {
  if (event === END) return LAST;
  return event >= HINTS ? event - HINTS + HINTS_FROM : event;
}

/**
 * Reads one of wink's automata, which find rows of tags, the longest first, and none inside another. Its own reader looks up three
 * tables of text keys for each word; here a step is one look into one row of numbers, and most words take none. What stands in the
 * text is told by `placeOf`.
 */
export function readMachine(stored: string): (places: readonly number[]) => readonly Change[] {
  const [, , steps, names, marks] = JSON.parse(stored) as Stored;
  const states = Math.max(...Object.keys(steps).map(Number), ...Object.values(steps).flatMap((step) => Object.values(step))) + 1;
  const next = new Uint16Array(states * WIDTH);
  for (const [state, step] of Object.entries(steps))
    for (const [event, to] of Object.entries(step))
      if (Number(event) !== OTHERWISE) next[Number(state) * WIDTH + placeOf(Number(event))] = to;
  const otherwise = Int32Array.from({ length: states }, (_, state) => steps[state]?.[OTHERWISE] ?? 0);
  const ends = Uint8Array.from({ length: states }, (_, state) => (names[state] === undefined ? 0 : 1));
  const changeOf = (first: number, state: number): Change | null =>
    String(names[state]) === "0" ? null : { at: first + (marks[state]?.[0] ?? 0), tag: Number(names[state]) };
  return (places) => {
    const changes: Change[] = [];
    const found = (first: number, state: number): void => {
      const change = changeOf(first, state);
      if (change) changes.push(change);
    };
    const { length } = places;
    for (let i = 0; i <= length; i++) {
      let state = next[i < length ? (places[i] as number) : LAST] as number;
      if (state === 0) continue;
      let back = 0;
      let backAt = i;
      for (let j = i; ; ) {
        if (ends[state]) {
          found(i, state);
          i = j;
          break;
        }
        if (otherwise[state]) {
          back = otherwise[state] ?? 0;
          backAt = j;
        }
        j++;
        state = j > length ? 0 : (next[state * WIDTH + (j < length ? (places[j] as number) : LAST)] as number);
        if (state !== 0) continue;
        if (back !== 0) {
          found(i, back);
          i = backAt;
        }
        break;
      }
    }
    return changes;
  };
}
