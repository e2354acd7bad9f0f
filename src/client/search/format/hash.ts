/** Two independent 32-bit hashes of a word (FNV-1a with two seeds and a final mix), and of a pair of words. */
export interface Hash {
  readonly shard: number;
  readonly key: number;
}

function hash32(word: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return mix(hash);
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

export const hashWord = (word: string): Hash => ({ shard: hash32(word, 0x811c9dc5), key: hash32(word, 0x2545f491) });

/** Order counts: "of the" is not "the of". */
export const hashPair = (a: Hash, b: Hash): Hash => ({
  shard: mix(Math.imul(a.shard, 31) + b.shard),
  key: mix(Math.imul(a.key, 0x01000193) ^ Math.imul(b.key, 0x9e3779b1)),
});
