/**
 * Invented words and names for generated records. The sixty commonest words are English function words, so that phrases of common
 * words behave as in real text; the rest is put together from syllables, with endings that a stemmer takes off.
 */
const COMMON =
  "the of to and a in that is we for it on this be with are as have i our not will you they he by was at but from has what or an so can their there about his all who would more do been if one were which going when us also just".split(
    " ",
  );
const ONSETS = "b br c ch cl d dr f fl g gr h j k l m n p pl qu r s sh sl st t tr v w z".split(" ");
const VOWELS = "a e i o u ai ea ou".split(" ");
const CODAS = ["", "", "", "n", "r", "l", "t", "s", "m", "nd", "ck"];
const ENDINGS = ["", "", "", "s", "ing", "ed", "ation", "ment", "ly"];

export type Random = () => number;

/** Mulberry32: small, and the same on every machine. Returns numbers from 0 up to, not including, 1. */
export function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(random: Random, list: readonly T[]): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
}

/** A word of `syllables` syllables. */
export function inventWord(random: Random, syllables: number): string {
  let word = "";
  for (let i = 0; i < syllables; i++) word += pick(random, ONSETS) + pick(random, VOWELS) + pick(random, CODAS);
  return word;
}

/** `count` different words, commonest first. */
export function inventVocabulary(random: Random, count: number): string[] {
  const words = new Set(COMMON);
  while (words.size < count) words.add(inventWord(random, 1 + Math.floor(random() * 3)) + pick(random, ENDINGS));
  return [...words];
}

/** Draws indices below `count` with frequencies as in text (Zipf with exponent 1, by inverting its logarithm). */
export function drawZipf(random: Random, count: number): number {
  return Math.min(count - 1, Math.floor((count + 1) ** random()) - 1);
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** A name such as "Brenda Slouckmai", never used twice where `taken` is the same set. */
export function inventName(random: Random, taken: Set<string>): string {
  for (;;) {
    const name = `${capital(inventWord(random, 2))} ${capital(inventWord(random, 2))}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
