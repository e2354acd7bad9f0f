import { OTHER_ABBREVIATIONS, SENTENCE_OPENERS, TITLE_ABBREVIATIONS } from "../lexicon/abbreviations.ts";
import type { Range } from "./types.ts";

const CLOSERS = new Set(['"', "”", "’", "'", "''", ")", "]", "»", "›", "“"]);
const OPENERS = new Set(['"', "“", "‘", "'", "''", "``", "(", "[", "«", "‹", "”"]);

/**
 * Groups the tokens from `first` to `end` (one paragraph) into sentences; each is a pair of token indices, half-open.
 * Own code, because `Intl.Segmenter` needs quadratic time on text such as "A. A. A." and knows no titles.
 */
export function findSentences(body: string, tokens: readonly Range[], first: number, end: number): (readonly [number, number])[] {
  const sentences: (readonly [number, number])[] = [];
  let from = first;
  for (let at = first; at < end; at++) {
    if (!isStop(body, tokens, at)) continue;
    let next = at + 1;
    while (next < end && isCloser(body, tokens, next)) next++;
    if (next < end && startsSentence(body, tokens, at, next, end)) {
      sentences.push([from, next]);
      from = next;
    }
    at = next - 1;
  }
  if (from < end) sentences.push([from, end]);
  return sentences;
}

function textOf(body: string, token: Range | undefined): string {
  return token ? body.slice(token.start, Math.min(token.end, token.start + 40)) : "";
}

function isStop(body: string, tokens: readonly Range[], at: number): boolean {
  const text = textOf(body, tokens[at]);
  return /^(?:\.+|[!?…。！？])$/u.test(text) || (text.length > 1 && text.endsWith(".")) || text === "‽";
}

/** A closing mark stands directly after what it closes; stops may follow it ("said.”", "no!”)."). */
function isCloser(body: string, tokens: readonly Range[], at: number): boolean {
  const token = tokens[at];
  if (!token || tokens[at - 1]?.end !== token.start) return false;
  const text = textOf(body, token);
  return CLOSERS.has(text) || /^(?:\.+|[!?…])$/.test(text);
}

function startsSentence(body: string, tokens: readonly Range[], stop: number, next: number, end: number): boolean {
  const before = tokens[next - 1];
  const token = tokens[next];
  if (!before || !token) return false;
  const stopText = textOf(body, tokens[stop]);
  if (before.end === token.start && !/^[。！？]$/.test(stopText)) return false;
  let word = next;
  while (word < end && OPENERS.has(textOf(body, tokens[word]))) word++;
  const text = textOf(body, tokens[word]);
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
