import {
  ABBREVIATIONS_BEFORE_FIGURES,
  CAPITALIZED_ABBREVIATIONS,
  OTHER_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from "../lexicon/abbreviations.ts";
import { formAt } from "./forms.ts";
import { plainWord } from "./plain-word.ts";
import type { Range, Token } from "./types.ts";

/** A token that is still being read: its sentence, tag and quotation are filled in later. One object for each word, from first to last. */
export type DraftToken = { -readonly [Key in keyof Token]: Token[Key] };

/**
 * Words with their inner hyphens, apostrophes and stops ("de-escalation", "O’Hara", "U.S."), figures ("100,000", "3.5"),
 * addresses, rows of one mark ("...", "--") and single marks. No part can match in two ways, so it is linear.
 */
const TOKEN =
  /https?:\/\/[^\s"“”<>]+|[@#][\p{L}\p{N}_]+|\p{Nd}+(?:[.,:-]\p{Nd}+)*\p{L}*(?:[‑-]\p{L}+)*|[\p{L}\p{M}\p{Nd}]+(?:(?:['’‑-]|\.(?=\p{Lu}(?:\.|\b)|[\p{Ll}]\.)|&(?=\p{Lu}))[\p{L}\p{M}\p{Nd}]+)*|\.{2,}|-{2,}|''|``|\S/uy;

const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;

const BLANK = 32;

/** Adds a paragraph's tokens to those found before it, clitics apart ("Price" "'s", "did" "n't"). */
export function findTokens(body: string, paragraph: Range, found: DraftToken[] = []): DraftToken[] {
  const text = body.slice(paragraph.start, paragraph.end);
  for (let start = paragraph.start; start < paragraph.end; ) {
    const plain = plainWord(body, start, paragraph.end);
    const length = plain || (body.charCodeAt(start) === BLANK ? 0 : tokenLength(text, start - paragraph.start));
    const end = start + length;
    if (plain > 0) addToken(found, body, start, end);
    else if (length > 0) addWithClitic(found, body, start, end, paragraph.end);
    start = length > 0 ? end : start + 1;
  }
  return found;
}

/** A token that is no plain word: a stop may belong to the word before it, and a clitic may end it. */
function addWithClitic(found: DraftToken[], body: string, start: number, end: number, limit: number): void {
  const last = found[found.length - 1];
  if (end - start === 1 && body[start] === "." && last?.end === start && takesStop(body, last, end, limit)) {
    found.pop();
    addToken(found, body, last.start, end);
    return;
  }
  const cut = end - cliticLength(body, start, end);
  if (start < cut && cut < end) {
    addToken(found, body, start, cut);
    addToken(found, body, cut, end);
  } else addToken(found, body, start, end);
}

function addToken(found: DraftToken[], body: string, start: number, end: number): void {
  const form = formAt(body, start, end);
  const { text, lower } = form;
  found.push({ index: found.length, start, end, form, text, lower, sentence: 0, pos: null, quotation: null });
}

/** Length of the token at an offset; 0 where white space stands there. */
function tokenLength(text: string, at: number): number {
  TOKEN.lastIndex = at;
  return TOKEN.exec(text)?.[0].length ?? 0;
}

/** Length of the clitic that ends a token ("'s", "n’t"), or 0. */
function cliticLength(body: string, start: number, end: number): number {
  if (end - start < 3) return 0;
  const tail = body.slice(Math.max(start, end - 4), end);
  return tail.includes("'") || tail.includes("’") ? (CLITIC.exec(tail)?.[0].length ?? 0) : 0;
}

/** Whether the full stop that ends at `end` belongs to the word: "Sen.", "U.S.", "J. P. Okoro", "No. 10". */
function takesStop(body: string, word: Range, end: number, limit: number): boolean {
  const length = word.end - word.start;
  if (length > 12) return false;
  const text = body.slice(word.start, word.end);
  if (!/^\p{L}/u.test(text)) return false;
  const after = body.slice(end, Math.min(limit, end + 3));
  const lower = text.toLowerCase();
  if (length === 1) return /^\p{Lu}/u.test(text) && lower !== "i" && after !== "";
  if (/^\p{L}(?:\.\p{L})+$/u.test(text)) return true;
  const name = lower.slice(lower.lastIndexOf("-") + 1);
  if (!TITLE_ABBREVIATIONS.has(name) && !OTHER_ABBREVIATIONS.has(name)) return false;
  if (ABBREVIATIONS_BEFORE_FIGURES.has(name)) return /^\s\d/.test(after);
  if (CAPITALIZED_ABBREVIATIONS.has(name) && !/\p{Lu}/u.test(text)) return false;
  return after !== "";
}
