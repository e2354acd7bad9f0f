import type { Needles } from "./needles.ts";
import { EDGE, withEdges } from "./pieces.ts";

/** As many as one number has bits. */
export const MOST = 31;
/** Marks of Markdown may stand inside a word that a pattern reads whole. */
const MARKUP = /[*_[\]\\<>]/;

/** Tells of a word which of several needles it holds, a bit for each. */
export function reader(asked: readonly Needles[]): (text: string) => number {
  if (asked.length > MOST) throw new Error(`a gate has ${MOST} bits, not ${asked.length} for what its patterns ask`);
  // Most words hold none, and are let go by one look.
  const any = new RegExp([...new Set(asked.flat())].join("|"), "i");
  return (text) => {
    if (MARKUP.test(text)) return 2 ** asked.length - 1;
    // Two apostrophes are read as a quotation mark; beside a mark a word begins or ends as well.
    const plain = withEdges(text.replaceAll("''", '"'));
    const words = ` ${plain} ${plain.replace(/["“‘'’]/g, EDGE)} `;
    return asked.length > 0 && any.test(words) ? heldBy(words, asked) : 0;
  };
}

function heldBy(words: string, asked: readonly Needles[]): number {
  // A pattern without regard to case has needles in lower case.
  const lower = words.toLowerCase();
  const holds = (needle: string): boolean => words.includes(needle) || lower.includes(needle);
  return asked.reduce((bits, needles, i) => (needles.some(holds) ? bits | (1 << i) : bits), 0);
}
