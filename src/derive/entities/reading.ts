import type { TextDocument } from "../../text/types.ts";
import { type Candidate, findCandidates } from "./candidates.ts";
import { findHeadlines } from "./headlines.ts";
import { findMarks, type Marks } from "./marks.ts";
import { keepPlausible } from "./plausible.ts";
import { readWords, type Word } from "./words.ts";

/** One text (a body, or a title) as the finders of entities see it. */
export interface Reading {
  readonly in: "body" | "title";
  readonly body: string;
  readonly words: readonly Word[];
  readonly marks: Marks;
  readonly headlines: ReadonlySet<number>;
  readonly candidates: readonly Candidate[];
}

export function readText(document: TextDocument, where: Reading["in"]): Reading {
  const words = readWords(document);
  const headlines = findHeadlines(words);
  const marks = findMarks(words, headlines);
  const candidates = shortenInHeadlines(words, keepPlausible(words, findCandidates(document.body, words, marks, headlines)));
  return { in: where, body: document.body, words, marks, headlines, candidates };
}

/** "Ada Lindqvist Wins Again": of a run of capitals only the name that the text has elsewhere is a name. */
function shortenInHeadlines(words: readonly Word[], candidates: readonly Candidate[]): readonly Candidate[] {
  const keyOf = (first: number, end: number) =>
    words
      .slice(first, end)
      .map((word) => word.key)
      .join(" ");
  const names = new Set(candidates.filter((c) => !c.headline && c.end - c.first > 1).map((c) => keyOf(c.first, c.end)));
  return candidates.map((c) => {
    for (let end = c.end; c.headline && end > c.first + 1; end--)
      if (names.has(keyOf(c.first, end))) return end === c.end ? c : { ...c, end };
    return c;
  });
}

/** The characters that words from `first` to before `end` cover. */
export function rangeOf(words: readonly Word[], first: number, end: number): { start: number; end: number } {
  return { start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}
