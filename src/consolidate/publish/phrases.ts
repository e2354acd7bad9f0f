import type { Range } from "../../text/types.ts";
import { fold } from "../fold.ts";

/** Words that must not leave the folder. `proper`: a single word is meant only where it stands with a capital ("Price"). */
export interface Phrase {
  readonly words: readonly string[];
  readonly proper: boolean;
}

/** Says where phrases stand in a text: ranges of UTF-16 units, from the first letter of the first word to the last of the last. */
export type PhraseFinder = (text: string) => readonly Range[];

export function readPhrase(text: string, proper: boolean): Phrase {
  return { words: fold(text).split(" ").filter(Boolean), proper };
}

const NONE: readonly Range[] = [];

/** Looks phrases up by their first word: linear in the text for any number of them. */
export function phraseFinder(phrases: readonly Phrase[]): PhraseFinder {
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const [first] = phrase.words;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  if (byFirst.size === 0) return () => NONE;
  return (text) => {
    const words = readWords(text);
    return words.flatMap(({ folded, start, capital }, at) => {
      const matching = (byFirst.get(folded) ?? []).filter(
        (phrase) =>
          (capital || !phrase.proper || phrase.words.length > 1) &&
          phrase.words.every((word, offset) => words[at + offset]?.folded === word),
      );
      return matching.map((phrase) => ({ start, end: words[at + phrase.words.length - 1]?.end ?? start }));
    });
  };
}

interface Word extends Range {
  readonly folded: string;
  readonly capital: boolean;
}

/** Words as `fold` parts them, with their places. */
function readWords(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d]+/gu)].flatMap((match) => {
    const folded = fold(match[0]);
    return folded === "" ? [] : [{ folded, start: match.index, end: match.index + match[0].length, capital: /^\P{Ll}/u.test(match[0]) }];
  });
}
