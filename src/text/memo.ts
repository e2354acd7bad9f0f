/** More different words than this are in no article; one that has them starts anew, so that memory stays flat. */
const LIMIT = 20_000;

/**
 * A pure function of a word that remembers its answers. News uses few different words over and over: what is read off a word's letters
 * alone (its lower case, whether it is a name's) is read once.
 */
export function memoize<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const answer = read(word);
    if (known.size >= LIMIT) known.clear();
    known.set(word, answer);
    return answer;
  };
}
