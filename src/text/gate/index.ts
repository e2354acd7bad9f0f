import { enter, type Held } from "./held.ts";
import { type Needles, needlesOf } from "./needles.ts";
import { MOST, readerOf } from "./words.ts";

/** A sentence: what its words hold, and a bit for each of the gate's signs that stands there. */
interface Sentence {
  readonly held: Held;
  readonly signs: number;
}

/** The rules that may find something in a sentence, a bit for each. */
export type Gate = (sentence: Sentence) => number;

/** A pattern, or several that must all match somewhere. */
export type Asked = RegExp | readonly RegExp[];

/**
 * Tells by the words of a sentence alone which rules cannot find anything there, so that none of their patterns is run. Which words
 * those are is read off the patterns; a rule with a pattern that asks for no word is always run.
 * @param signs what patterns read that is no word: which of them stand in a sentence is told with its words.
 */
export function gateOf(rules: readonly (readonly Asked[])[], signs: readonly string[] = []): Gate {
  if (rules.length > MOST) throw new Error(`a gate has ${MOST} bits, not ${rules.length} rules`);
  const asked: Needles[] = [];
  const maskOf = (needles: Needles): number => {
    const known = asked.findIndex((one) => one.join() === needles.join());
    // What there is no bit for is not asked: the rule is run more often than it need be, and misses nothing.
    if (known < 0 && asked.length === MOST) return 0;
    return 1 << (known < 0 ? asked.push(needles) - 1 : known);
  };
  const ways = rules.flatMap((patterns, i) =>
    waysOf(patterns).map((way) => ({ rule: 1 << i, mask: way.reduce((mask, needles) => mask | maskOf(needles), 0) })),
  );
  const reader = readerOf(asked);
  const own = enter(reader);
  const bySigns = Array.from({ length: 2 ** signs.length }, (_, present) => reader(signs.filter((_, i) => present & (1 << i)).join("")));
  return ({ held, signs: present }) => {
    const bits = (held[own] ?? 0) | (bySigns[present] ?? 0);
    let open = 0;
    for (const { rule, mask } of ways) if ((bits & mask) === mask) open |= rule;
    return open;
  };
}

/** What must be held for a pattern of a rule to match, for each way in which that may be; those that ask for one thing are one way. */
function waysOf(patterns: readonly Asked[]): readonly (readonly Needles[])[] {
  const ways = patterns.map((asked) => (asked instanceof RegExp ? [asked] : asked).flatMap(needlesOf));
  const single = ways.filter((way) => way.length === 1).flat(2);
  const others = ways.filter((way) => way.length !== 1);
  return single.length > 0 ? [...others, [[...new Set(single)]]] : others;
}
