import { matchesOf } from "../matches.ts";

/** Stands where a word begins or ends. */
export const EDGE = " ";

/** Words that stand everywhere in the news. */
const COMMON = new Set("and are campaign candidate candidates for from has have that the this was were with".split(" "));
/** What counts by itself: quotation marks, and the signs of the private use area that stand for names and dates. */
const SIGNS = /(["“‘'’\uE000-\uF8FF])/;
/** In "didn't" the "n" stands with "'t", and not with its word, but the word goes on. */
const SHORTENED = /n['’]t\b/g;
const GOES_ON = "\u0001";

/** The words and signs of a text of a pattern, the rarest first, with an edge on each side where the word is known to end. */
export function piecesOf(text: string): readonly string[] {
  return text
    .replace(SHORTENED, GOES_ON)
    .split(GOES_ON)
    .flatMap((part) => part.split(SIGNS))
    .flatMap((part) => (SIGNS.test(part) ? [part] : wordsOf(part)))
    .sort((a, b) => weightOf(b) - weightOf(a));
}

function wordsOf(part: string): readonly string[] {
  const text = withEdges(part);
  return matchesOf(text, /[A-Za-z0-9]+/g).map(({ 0: word, index }) => {
    const end = index + word.length;
    return `${text[index - 1] === EDGE ? EDGE : ""}${word}${text[end] === EDGE ? EDGE : ""}`;
  });
}

/** A text of which only letters, digits and what counts by itself is left, with an edge for all else. */
export const withEdges = (text: string): string => text.replace(/[^A-Za-z0-9"“‘'’\uE000-\uF8FF]+/g, EDGE);

/** How much it tells that a text holds a piece. One letter tells nothing. */
export function weightOf(piece: string): number {
  const word = piece.trim();
  if (/[\uE000-\uF8FF]/.test(word)) return 3;
  return COMMON.has(word.toLowerCase()) || SIGNS.test(word) ? 2 : word.length;
}
