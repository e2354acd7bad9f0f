/** What may follow a word that surely ends: 1 for any mark of those below, 2 where that mark may stand behind a full stop too. */
const ENDS = new Uint8Array(0x2020);
for (const mark of ",;!?)") ENDS[mark.charCodeAt(0)] = 1;
for (const mark of ' "”\n') ENDS[mark.charCodeAt(0)] = 2;
const STOP = 46;

/** A letter from A to Z: `| 32` makes it a small one. */
const isLetter = (code: number): boolean => (code | 32) > 96 && (code | 32) < 123 && code < 128;

/**
 * Length of the word of unaccented letters that begins at an offset, where the mark behind it leaves no doubt that it ends there:
 * a blank, a comma, the full stop of a sentence. Else 0. Four words in five are such, and need no pattern of Unicode classes.
 */
export function plainWord(text: string, at: number, limit = text.length): number {
  let end = at;
  while (end < limit && isLetter(text.charCodeAt(end))) end++;
  if (end === at || end === limit) return end - at;
  const next = text.charCodeAt(end);
  if (next !== STOP) return (ENDS[next] ?? 0) > 0 ? end - at : 0;
  return end + 1 === limit || ENDS[text.charCodeAt(end + 1)] === 2 ? end - at : 0;
}
