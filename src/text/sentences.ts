import { OTHER_ABBREVIATIONS, SENTENCE_OPENERS, TITLE_ABBREVIATIONS } from "../lexicon/abbreviations.ts";
import { perForm } from "./forms.ts";
import type { Token } from "./types.ts";

const CLOSERS = new Set(['"', "”", "’", "'", "''", ")", "]", "»", "›", "“"]);
const OPENERS = new Set(['"', "“", "‘", "'", "''", "``", "(", "[", "«", "‹", "”"]);

/** Letters of a token that are looked at. */
const MOST_LETTERS = 40;
const isStop = perForm((word) => {
  const text = word.slice(0, MOST_LETTERS);
  return /^(?:\.+|[!?…。！？])$/u.test(text) || (text.length > 1 && text.endsWith(".")) || text === "‽";
});

/**
 * Groups the tokens from `first` to `end` (one paragraph) into sentences; each is a pair of token indices, half-open.
 * Own code, because `Intl.Segmenter` needs quadratic time on text such as "A. A. A." and knows no titles.
 */
export function findSentences(tokens: readonly Token[], first: number, end: number): (readonly [number, number])[] {
  const sentences: (readonly [number, number])[] = [];
  let from = first;
  for (let at = first; at < end; at++) {
    if (!isStop((tokens[at] as Token).form)) continue;
    let next = at + 1;
    while (next < end && isCloser(tokens, next)) next++;
    if (next < end && startsSentence(tokens, at, next, end)) {
      sentences.push([from, next]);
      from = next;
    }
    at = next - 1;
  }
  if (from < end) sentences.push([from, end]);
  return sentences;
}

const textOf = (token: Token | undefined): string => token?.text.slice(0, MOST_LETTERS) ?? "";

/** A closing mark stands directly after what it closes; stops may follow it ("said.”", "no!”)."). */
function isCloser(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || tokens[at - 1]?.end !== token.start) return false;
  const text = textOf(token);
  return CLOSERS.has(text) || /^(?:\.+|[!?…])$/.test(text);
}

function startsSentence(tokens: readonly Token[], stop: number, next: number, end: number): boolean {
  const before = tokens[next - 1];
  const token = tokens[next];
  if (!before || !token) return false;
  const stopText = textOf(tokens[stop]);
  if (before.end === token.start && !/^[。！？]$/.test(stopText)) return false;
  let word = next;
  while (word < end && OPENERS.has(textOf(tokens[word]))) word++;
  const text = textOf(tokens[word]);
  if (/^\p{Ll}/u.test(text)) return false;
  if (!/^[\p{L}\p{N}$£€@#]/u.test(text)) return word > next || stopText !== "…";
  const isAbbreviation = stopText.length > 1 && !/^\.+$/.test(stopText);
  if (!isAbbreviation) return true;
  return mayEndSentence(stopText) && (word > next || next > stop + 1 || SENTENCE_OPENERS.has(text.toLowerCase()));
}

function mayEndSentence(abbreviation: string): boolean {
  const name = abbreviation.slice(0, -1).toLowerCase();
  if (name.length === 1) return false;
  return !TITLE_ABBREVIATIONS.has(name) || OTHER_ABBREVIATIONS.has(name);
}
