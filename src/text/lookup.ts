import type { Range, Sentence, TextDocument, Token } from "./types.ts";

/** Index of the last of `sorted` that starts at or before `offset`, or -1. Binary search. */
export function lastStartingBy(sorted: readonly Range[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function holding<T extends Range>(sorted: readonly T[], offset: number): T | null {
  const item = sorted[lastStartingBy(sorted, offset)];
  return item && offset < item.end ? item : null;
}

/** The token that holds the code unit at `offset`; null between tokens. */
export function tokenAt(document: TextDocument, offset: number): Token | null {
  return holding(document.tokens, offset);
}

/** The sentence that holds the code unit at `offset`; null between sentences. */
export function sentenceAt(document: TextDocument, offset: number): Sentence | null {
  return holding(document.sentences, offset);
}

/** The tokens that lie at least partly in the range, in order. */
export function tokensIn(document: TextDocument, range: Range): readonly Token[] {
  const { tokens } = document;
  let first = lastStartingBy(tokens, range.start);
  if (first < 0 || (tokens[first]?.end ?? 0) <= range.start) first++;
  return tokens.slice(first, lastStartingBy(tokens, range.end - 1) + 1);
}
