import type { Card } from "../format/types.ts";
import { wordsOf } from "../format/words.ts";
import type { SearchState, Term } from "../types.ts";

/** So many of the best results are looked at: their cards are loaded in any case. */
const FIRST = 10;

/**
 * Among the first results those that have the words as they were typed stand before those that have other forms of them: for
 * "sanctions" a statement of sanctions before one of what was sanctioned, for "regulatio" one of regulation before one of
 * regulators. Pagefind's index knows stems only.
 */
export function exactFirst(cards: readonly Promise<Card>[], terms: readonly Term[], state: SearchState): readonly Promise<Card>[] {
  const typed = terms.flatMap((term) => (term.words.length === 1 ? term.words : []));
  if (state.sort !== "best" || state.group !== "" || typed.length === 0) return cards;
  const first = Promise.all(cards.slice(0, FIRST)).then((list) =>
    list
      .map((card, place) => ({ card, place, exact: countWords(card, typed) }))
      .sort((a, b) => b.exact - a.exact || a.place - b.place)
      .map(({ card }) => card),
  );
  return cards.map((card, n) => (n < FIRST ? first.then((list) => list[n] ?? card) : card));
}

function countWords(card: Card, typed: readonly string[]): number {
  const words = new Set(wordsOf([...card.words, ...card.speakers.map(([name]) => name)].join(" ")));
  return typed.reduce((sum, word) => sum + (words.has(word) ? 2 : [...words].some((other) => other.startsWith(word)) ? 1 : 0), 0);
}
