import type { WordForm } from "../forms.ts";
import { anchorsOf } from "../gate/anchors.ts";
import { matchesOf } from "../matches.ts";
import type { Range } from "../types.ts";

export type Words = readonly (Range & { readonly form: WordForm })[];

/** Where a pattern matches in a body. */
interface Place extends Range {
  readonly match: RegExpExecArray;
}

/** All places of a body where a pattern matches. */
export type Near = (pattern: RegExp) => readonly Place[];

/** Words on each side of one that a match holds; no date has so many. */
const REACH = 12;

/** Looks for patterns only around the words that a match of them must hold, so that its cost follows the dates and not the text. */
export function nearOf(patterns: readonly RegExp[]): (body: string, words: Words) => Near {
  const anchorsIn = anchorsOf(patterns);
  return (body, words) => {
    const anchors = patterns.map((): number[] => []);
    for (let i = 0; i < words.length; i++)
      for (let bits = anchorsIn((words[i] as Words[number]).form), k = 0; bits !== 0; bits >>>= 1, k++) if (bits & 1) anchors[k]?.push(i);
    return (pattern) => placesOf(body, words, anchors[patterns.indexOf(pattern)] ?? [], pattern);
  };
}

function placesOf(body: string, words: Words, anchors: readonly number[], pattern: RegExp): readonly Place[] {
  const places: Place[] = [];
  for (let i = 0; i < anchors.length; i++) {
    const first = (anchors[i] ?? 0) - REACH;
    while (i + 1 < anchors.length && (anchors[i + 1] ?? 0) - (anchors[i] ?? 0) <= 2 * REACH) i++;
    const from = words[first]?.start ?? 0;
    const to = words[(anchors[i] ?? 0) + REACH]?.end ?? body.length;
    for (const match of matchesOf(body.slice(from, to), pattern)) {
      const start = from + match.index;
      places.push({ start, end: start + match[0].length, match });
    }
  }
  return places;
}
