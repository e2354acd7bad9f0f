import { perForm, type WordForm } from "../forms.ts";
import { needlesOf } from "./needles.ts";

/** As many rules as one number has bits. */
const MOST = 31;
const ALL = 2 ** MOST - 1;
/** Marks of Markdown may stand inside a word that a pattern reads whole. */
const MARKUP = /[*_[\]\\<>]/;

export type Words = readonly { readonly form: WordForm }[];

/** The rules that may find something among words, a bit for each. */
export type Gate = (words: Words) => number;

/**
 * Tells by the words of a sentence alone which rules cannot find anything there, so that none of their patterns is run. Which words
 * those are is read off the patterns; a rule with a pattern that asks for no word is always run.
 */
export function gateOf(rules: readonly (readonly RegExp[])[]): Gate {
  if (rules.length > MOST) throw new Error(`a gate has ${MOST} bits, not ${rules.length}`);
  const needles = rules.map(wordsOfRule);
  const always = needles.reduce((bits, some, i) => (some ? bits : bits | (1 << i)), 0);
  const bitsOf = perForm((text) => {
    if (MARKUP.test(text)) return ALL;
    const lower = text.toLowerCase();
    return needles.reduce((bits, some, i) => (some?.some((word) => lower.includes(word)) ? bits | (1 << i) : bits), 0);
  });
  return (words) => {
    let bits = always;
    for (const { form } of words) bits |= bitsOf(form);
    return bits;
  };
}

function wordsOfRule(patterns: readonly RegExp[]): readonly string[] | null {
  const words = patterns.map(({ source }) => needlesOf(source));
  return words.every((some) => some !== null) ? words.flat() : null;
}
