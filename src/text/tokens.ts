import {
  ABBREVIATIONS_BEFORE_FIGURES,
  CAPITALIZED_ABBREVIATIONS,
  OTHER_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from "../lexicon/abbreviations.ts";
import { formAt, perForm } from "./forms.ts";
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
const STOP = 46;
const MARKS = new Set([...',;:?!()[]"“”/&%$'].map((mark) => mark.charCodeAt(0)));

/** Adds a paragraph's tokens to those found before it, clitics apart ("Price" "'s", "did" "n't"). */
export function findTokens(body: string, paragraph: Range, found: DraftToken[] = []): DraftToken[] {
  const text = body.slice(paragraph.start, paragraph.end);
  for (let start = paragraph.start; start < paragraph.end; ) {
    if (body.charCodeAt(start) === BLANK) {
      start++;
      continue;
    }
    const plain = plainWord(body, start, paragraph.end);
    const length = plain || markLength(body, start) || tokenLength(text, start - paragraph.start);
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

/** 1 where a mark stands that is a token by itself whatever follows it, or a stop that no other follows; else 0, and the pattern is asked. */
function markLength(body: string, at: number): number {
  const code = body.charCodeAt(at);
  return MARKS.has(code) || (code === STOP && body.charCodeAt(at + 1) !== STOP) ? 1 : 0;
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
function takesStop(body: string, { form }: DraftToken, end: number, limit: number): boolean {
  const taken = stopOf(form);
  if (taken === "never" || taken === "always") return taken === "always";
  return taken === "before figures" ? /^\s\d/.test(body.slice(end, Math.min(limit, end + 3))) : end < limit;
}

/** When a stop behind a word belongs to it, as far as the word tells. */
const stopOf = perForm((text): "never" | "always" | "inside a paragraph" | "before figures" => {
  if (text.length > 12 || !/^\p{L}/u.test(text)) return "never";
  const lower = text.toLowerCase();
  if (text.length === 1) return /^\p{Lu}/u.test(text) && lower !== "i" ? "inside a paragraph" : "never";
  if (/^\p{L}(?:\.\p{L})+$/u.test(text)) return "always";
  const name = lower.slice(lower.lastIndexOf("-") + 1);
  if (!TITLE_ABBREVIATIONS.has(name) && !OTHER_ABBREVIATIONS.has(name)) return "never";
  if (ABBREVIATIONS_BEFORE_FIGURES.has(name)) return "before figures";
  if (CAPITALIZED_ABBREVIATIONS.has(name) && !/\p{Lu}/u.test(text)) return "never";
  return "inside a paragraph";
});
