import { formAt, perForm } from "../../text/forms.ts";
import { plainWord } from "../../text/plain-word.ts";
import type { Range, TextDocument } from "../../text/types.ts";
import { factsOf } from "./word-facts.ts";

/** How a word joins the one before it: a name runs on over `space`, over `dot` after initials and abbreviations, and over a nickname between quotes. */
type Gap = "space" | "dot" | "comma" | "quote-open" | "quote-close" | "other" | "break";

/** A word of the body as names need it: whole with hyphens and apostrophes, its possessive ending apart. */
export interface Word extends Range {
  readonly index: number;
  /** As printed, without a possessive ending: "Lindqvist" of "Lindqvist's". */
  readonly text: string;
  /** Lower case without diacritics and closing full stop, apostrophes straight: the key of every word list. */
  readonly key: string;
  readonly capital: boolean;
  readonly allCaps: boolean;
  readonly possessive: boolean;
  /** What its letters alone tell: see word-facts.ts. */
  readonly facts: number;
  /** A full stop stands right behind it. */
  readonly dotted: boolean;
  readonly gap: Gap;
  /** First of its sentence, quotation or line: its capital says nothing. */
  readonly opens: boolean;
  readonly paragraph: number;
  readonly sentence: number;
  /** Index of the innermost quotation around it, or null. */
  readonly quotation: number | null;
  /** Universal part-of-speech tag of the token that begins it, or null. */
  readonly pos: string | null;
}

/** Behind "Ã" and "Â" stands what is left of a letter that was decoded wrongly: "PeÃ±a". */
const WORD =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|(?<=[ÃÂ])[\u0080-\u00bf])*(?:[-‑'’&][\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|(?<=[ÃÂ])[\u0080-\u00bf])*)*['’]?/uy;
const ABBREVIATIONS = new Set(
  "sen sens rep reps gov govs gen gens lt col maj capt cmdr adm sgt cpl rev hon dr drs mr mrs ms messrs prof pres amb st jr sr ret insp det supt asst del ald brig pvt cpt mt ft fr sec dept mme".split(
    " ",
  ),
);
const LETTERS: Readonly<Record<string, string>> = { ł: "l", ø: "o", đ: "d", ı: "i", æ: "ae", œ: "oe", ß: "ss" };

/** True of what a full stop may follow inside a name or title: "J.", "Sen.". */
const isAbbreviation = (key: string): boolean => key.length === 1 || ABBREVIATIONS.has(key) || /^(?:[a-z]\.)+[a-z]$/.test(key);

/** Lower case, no diacritics, straight apostrophes; letters such as ł and ø too. */
export function foldName(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z'.-]*$/.test(lower)) return lower;
  const plain = lower.normalize("NFD").replace(/\p{M}+/gu, "");
  return plain
    .replace(/[’‘ʼ]/g, "'")
    .replace(/‑/g, "-")
    .replace(/[łøđıæœß]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Looks up the range around rising positions among ranges sorted by start. */
function walker(ranges: readonly Range[]): (position: number) => number {
  let at = 0;
  return (position) => {
    while (at < ranges.length && (ranges[at]?.end ?? 0) <= position) at++;
    return (ranges[at]?.start ?? Number.POSITIVE_INFINITY) <= position ? at : -1;
  };
}

/** The same for quotations, which nest: the innermost open one counts. */
function quotationWalker({ quotations }: TextDocument): (position: number) => number | null {
  const open: number[] = [];
  let next = 0;
  return (position) => {
    while (next < quotations.length && (quotations[next]?.start ?? 0) <= position) open.push(next++);
    while (open.length > 0 && (quotations[open.at(-1) ?? 0]?.end ?? 0) <= position) open.pop();
    return open.at(-1) ?? null;
  };
}

/** Marks that are not seen: soft hyphens, joiners, blanks of no width. */
export const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

function gapBetween(text: string, previous: Word): Gap {
  if (text === " ") return "space";
  const between = text.replace(UNSEEN, "");
  if (/\n[ \t]*\n| {2,}\n/.test(between)) return "break";
  if (/^[\s_*]*$/.test(between)) return "space";
  if (/^\.[\s_*]*$/.test(between) && isAbbreviation(previous.key)) return "dot";
  if (/^\s+["“‘']$/.test(between)) return "quote-open";
  if (/^["”’']\s+$/.test(between)) return "quote-close";
  return /^\s*,\s*$/.test(between) ? "comma" : "other";
}

const BLANK = 32;
const PLAIN = /^[A-Za-z]+$/;
const CONTRACTION = /^(i|you|we|they|he|she|it|that|there|this|these|those|who|what|where|when|how|here|let)['’](?:d|ll|m|re|s|ve)$/i;

/** What a printed word is in itself: of "I’ve" the word is "I", as tokens have it. */
function readLetters(whole: string): Pick<Word, "text" | "key" | "capital" | "allCaps" | "possessive"> {
  if (PLAIN.test(whole))
    return {
      text: whole,
      key: whole.toLowerCase(),
      capital: whole < "a",
      allCaps: whole.length > 1 && whole === whole.toUpperCase(),
      possessive: false,
    };
  const printed = CONTRACTION.exec(whole)?.[1] ?? whole;
  const possessive = /(?:['’]s|s['’])$/i.test(printed);
  const text = printed.replace(possessive ? /['’]s?$/i : /['’]$/, "");
  const bare = text.endsWith(".") ? text.slice(0, -1) : text;
  const allCaps = bare.length > 1 && bare === bare.toUpperCase() && bare !== bare.toLowerCase();
  return { text, key: foldName(bare), capital: /^\p{Lu}/u.test(text), allCaps, possessive };
}

const formOf = perForm((whole) => {
  const { text, key, capital, allCaps, possessive } = readLetters(whole);
  return { text, key, capital, allCaps, possessive, facts: factsOf(text, key, capital) };
});

/** Length of the word that begins at an offset, or 0. */
function wordLength(body: string, at: number): number {
  const plain = plainWord(body, at);
  if (plain > 0) return plain;
  const code = body.charCodeAt(at);
  // Blanks and ASCII's marks begin no word.
  if (code < 48 || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 128)) return 0;
  WORD.lastIndex = at;
  return WORD.exec(body)?.[0].length ?? 0;
}

/** The words of a text in order. Linear in its length. */
export function readWords(document: TextDocument): readonly Word[] {
  const { body } = document;
  const [paragraphAt, sentenceAt, quotationAt] = [walker(document.paragraphs), walker(document.sentences), quotationWalker(document)];
  const tokenAt = walker(document.tokens);
  const words: Word[] = [];
  let behind = 0;
  for (let start = 0; start < body.length; ) {
    const length = wordLength(body, start);
    if (length === 0) {
      start++;
      continue;
    }
    const previous = words[words.length - 1];
    const token = document.tokens[tokenAt(start)];
    const isToken = token?.start === start && token.end === start + length;
    const { text, key, capital, allCaps, possessive, facts } = formOf(isToken ? token.form : formAt(body, start, start + length));
    const sentence = token ? token.sentence : sentenceAt(start);
    const paragraph = token ? (document.sentences[sentence]?.paragraph ?? -1) : paragraphAt(start);
    const between = start - behind === 1 && body.charCodeAt(behind) === BLANK ? " " : body.slice(behind, start);
    const gap = !previous || previous.paragraph !== paragraph ? "break" : gapBetween(between, previous);
    const opens = gap === "break" || previous?.sentence !== sentence || (between !== " " && /[“"‘:•]\s*$/.test(between));
    behind = start + length;
    const dotted = body[behind] === "." || text.endsWith(".");
    words.push({
      index: words.length,
      start,
      end: start + text.length,
      text,
      key,
      capital,
      allCaps,
      possessive,
      facts,
      dotted,
      gap,
      opens,
      paragraph,
      sentence,
      quotation: token ? token.quotation : quotationAt(start),
      pos: token?.pos ?? null,
    });
    start = behind;
  }
  return words;
}
