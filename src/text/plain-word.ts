const ENDS = new Set([...' ,;!?)"”\n'].map((mark) => mark.charCodeAt(0)));
const AFTER_STOP = new Set([...' "”\n'].map((mark) => mark.charCodeAt(0)));
const STOP = 46;

const isLetter = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91);

/**
 * Length of the word of unaccented letters that begins at an offset, where the mark behind it leaves no doubt that it ends there:
 * a blank, a comma, the full stop of a sentence. Else 0. Four words in five are such, and need no pattern of Unicode classes.
 */
export function plainWord(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end++;
  if (end === at) return 0;
  const next = text.charCodeAt(end);
  const ends =
    end >= text.length || ENDS.has(next) || (next === STOP && (end + 1 >= text.length || AFTER_STOP.has(text.charCodeAt(end + 1))));
  return ends ? end - at : 0;
}
