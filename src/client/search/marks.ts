import { fold } from "./format/words.ts";
import type { Term } from "./types.ts";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where terms stand in a text: UTF-16 offsets, in order, not overlapping. */
export function findMarks(text: string, terms: readonly Term[]): Stretch[] {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length, word: fold(m[0]) }));
  const marks: Stretch[] = [];
  for (let at = 0; at < words.length; at++) {
    const length = Math.max(0, ...terms.map((term) => (stands(words, at, term) ? term.words.length : 0)));
    const last = words[at + length - 1];
    if (length === 0 || !last) continue;
    marks.push({ start: words[at]?.start ?? 0, end: last.end });
    at += length - 1;
  }
  return marks;
}

function stands(words: readonly { readonly word: string }[], at: number, { words: wanted, stem }: Term): boolean {
  if (wanted.length > 1) return wanted.every((word, n) => words[at + n]?.word === word);
  const here = words[at]?.word ?? "";
  const [word = ""] = wanted;
  return (
    here === word || (stem !== null && (here.startsWith(word) || (here.startsWith(stem) && here.length <= word.length + LONGEST_ENDING)))
  );
}
const LONGEST_ENDING = 4;

/** The text as nodes, the terms in `mark` elements. */
export function markedText(text: string, terms: readonly Term[]): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const { start, end } of findMarks(text, terms)) {
    if (start > at) nodes.push(text.slice(at, start));
    const mark = document.createElement("mark");
    mark.textContent = text.slice(start, end);
    nodes.push(mark);
    at = end;
  }
  if (at < text.length) nodes.push(text.slice(at));
  return nodes;
}

/** Terms as they travel in an address (`?h=legal+guarantees&h=nato~nato`): a word with its stem behind a tilde. */
export const writeTerms = (terms: readonly Term[]) =>
  terms.map((term) => term.words.join(" ") + (term.stem === null ? "" : `~${term.stem}`));

export function readTerms(values: readonly string[]): Term[] {
  return values.slice(0, 20).flatMap((value) => {
    const [words = "", stem = null] = value.split("~");
    const list = words.split(" ").filter(Boolean);
    return list.length > 0 ? [{ words: list, stem: stem || null }] : [];
  });
}
