import {
  ABBREVIATIONS_BEFORE_FIGURES,
  CAPITALIZED_ABBREVIATIONS,
  OTHER_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from "../lexicon/abbreviations.ts";
import { plainWord } from "./plain-word.ts";
import type { Range } from "./types.ts";

/**
 * Words with their inner hyphens, apostrophes and stops ("de-escalation", "O’Hara", "U.S."), figures ("100,000", "3.5"),
 * addresses, rows of one mark ("...", "--") and single marks. No part can match in two ways, so it is linear.
 */
const TOKEN =
  /https?:\/\/[^\s"“”<>]+|[@#][\p{L}\p{N}_]+|\p{Nd}+(?:[.,:-]\p{Nd}+)*\p{L}*(?:[‑-]\p{L}+)*|[\p{L}\p{M}\p{Nd}]+(?:(?:['’‑-]|\.(?=\p{Lu}(?:\.|\b)|[\p{Ll}]\.)|&(?=\p{Lu}))[\p{L}\p{M}\p{Nd}]+)*|\.{2,}|-{2,}|''|``|\S/uy;

const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;

/** Splits a paragraph into tokens, clitics apart ("Price" "'s", "did" "n't"). */
export function findTokens(body: string, paragraph: Range): Range[] {
  const found: Range[] = [];
  const text = body.slice(paragraph.start, paragraph.end);
  for (let at = 0; at < text.length; ) {
    const length = plainWord(text, at) || tokenLength(text, at);
    const start = paragraph.start + at;
    const end = start + length;
    at += length || 1;
    if (length === 0) continue;
    const last = found.at(-1);
    if (length === 1 && body[start] === "." && last?.end === start && takesStop(body, last, end, paragraph.end)) {
      found[found.length - 1] = { start: last.start, end };
      continue;
    }
    const cut = end - cliticLength(body, start, end);
    if (start < cut && cut < end) found.push({ start, end: cut }, { start: cut, end });
    else found.push({ start, end });
  }
  return found;
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
