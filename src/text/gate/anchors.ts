import { perForm, type WordForm } from "../forms.ts";
import { type Needles, needlesOf } from "./needles.ts";
import { forReading, isStyled, readerOf } from "./words.ts";

/**
 * The patterns that a word may stand in a match of, a bit for each: every match holds a word that has the pattern's bit.
 * What a pattern is asked to hold is read off it; one that asks for no word is refused.
 */
export function anchorsOf(patterns: readonly RegExp[]): (form: WordForm) => number {
  const reader = readerOf(patterns.map(rarestOf));
  return perForm((text) => reader(isStyled(text) ? null : forReading(text)));
}

function rarestOf(pattern: RegExp): Needles {
  const [rarest] = needlesOf(pattern);
  if (!rarest) throw new Error(`no word is known that ${pattern.source} holds`);
  return rarest;
}
