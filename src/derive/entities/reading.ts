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
  const candidates = keepPlausible(words, findCandidates(document.body, words, marks, headlines));
  return { in: where, body: document.body, words, marks, headlines, candidates };
}

/** The characters that words from `first` to before `end` cover. */
export function rangeOf(words: readonly Word[], first: number, end: number): { start: number; end: number } {
  return { start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}
