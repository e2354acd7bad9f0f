import type { Needles } from "./needles.ts";
import { EDGE, withEdges } from "./pieces.ts";

/** As many as one number has bits. */
export const MOST = 31;
/** Marks of Markdown may stand inside a word that a pattern reads whole. */
const MARKUP = /[*_[\]\\<>]/;

/** Reads a word for one gate; `null` stands for a word that may be anything. */
export type WordReader = (words: string | null) => number;

/** Whether a pattern may read it otherwise than it is printed. */
export const isStyled = (text: string): boolean => MARKUP.test(text);

/** A word with an edge wherever one may be. Two apostrophes are read as a quotation mark; beside a mark a word begins or ends as well. */
export function forReading(text: string): string {
  const plain = withEdges(text.replaceAll("''", '"'));
  return ` ${plain} ${plain.replace(/["“‘'’]/g, EDGE)} `;
}

/** Tells of a word which of several needles it holds, a bit for each. */
export function readerOf(asked: readonly Needles[]): WordReader {
  if (asked.length > MOST) throw new Error(`a gate has ${MOST} bits, not ${asked.length} for what its patterns ask`);
  // Most words hold none, and are let go by one look.
  const any = new RegExp(asked.length > 0 ? [...new Set(asked.flat())].join("|") : "(?!)", "i");
  return (words) => (words === null ? 2 ** asked.length - 1 : any.test(words) ? heldBy(words, asked) : 0);
}

function heldBy(words: string, asked: readonly Needles[]): number {
  // A pattern without regard to case has needles in lower case.
  const lower = words.toLowerCase();
  const holds = (needle: string): boolean => words.includes(needle) || lower.includes(needle);
  return asked.reduce((bits, needles, i) => (needles.some(holds) ? bits | (1 << i) : bits), 0);
}
