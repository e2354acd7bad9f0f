import { HONORIFICS, OFFICE_INNER_WORDS, OFFICES } from "../../lexicon/transcript-words.ts";
import { matchesOf } from "../../text/matches.ts";
import { bareWord } from "./label.ts";

/** A label taken apart: “SURGEON GENERAL MURTHY” is an office and a name, “MS. PSAKI” a name, “THE PRESIDENT” an office. */
export interface LabelParts {
  /** Words of the office, as printed, without article; empty where only an honorific or nothing stands. */
  readonly office: readonly string[];
  readonly name: readonly string[];
}

/** Takes a label or a signer apart; the name is what follows the last word of an office or honorific. */
export function partsOfLabel(printed: string): LabelParts {
  const words = printed.split(/[\s\u00a0]+/).filter((word) => word !== "");
  const bare = words.map(bareWord);
  let from = 0;
  while (from < words.length && isTitleWord(bare, from)) from++;
  // “Port Authority Chair Ines Okoro”: an organization stands before the office.
  const last = bare.findLastIndex((word) => OFFICES.has(word) || HONORIFICS.has(word));
  if (last >= from && last < words.length - 1) from = last + 1;
  // “DR. KING”: an office's word behind an honorific is a name.
  if (from === words.length && from > 1 && HONORIFICS.has(bare[from - 2] ?? "")) from--;
  const office = words.slice(0, from).filter((_, index) => !HONORIFICS.has(bare[index] ?? "") && (index > 0 || bare[index] !== "THE"));
  return { office, name: words.slice(from) };
}

function isTitleWord(bare: readonly string[], index: number): boolean {
  const word = bare[index] ?? "";
  return HONORIFICS.has(word) || OFFICES.has(word) || (OFFICE_INNER_WORDS.has(word) && (index > 0 || word === "THE"));
}

const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** The words of a name for comparison: without case, marks, points and hyphens, and without “Jr.”. */
export function foldName(name: string): string[] {
  const words = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’'.]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  return words.length > 1 && SUFFIXES.has(words.at(-1) ?? "") ? words.slice(0, -1) : words;
}

/** Small words of a name keep their case: “von der Leyen”, “bin Salman”. */
const PARTICLES = new Set(["bin", "bint", "da", "de", "del", "den", "der", "di", "do", "dos", "du", "el", "ten", "ter", "van", "von"]);

/** A name in capitals as the text would print it: as it stands elsewhere in the text, else “McCarthy”, “Jean-Pierre”, “O’Brien”. */
export function unshout(words: readonly string[], spellings: ReadonlyMap<string, string> = new Map()): string {
  return words.map((word) => spellings.get(word.toUpperCase()) ?? lowered(word)).join(" ");
}

/** How the words of a text that begin with a capital are spelled, by their capitals: “DESANTIS” → “DeSantis”. The first spelling stays. */
export function spellingsOf(body: string): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const [word] of matchesOf(body, /\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*/gu)) {
    const capitals = word.replace(/[’']s$/, "").toUpperCase();
    if (capitals.length > 2 && !spellings.has(capitals)) spellings.set(capitals, word.replace(/[’']s$/, ""));
  }
  return spellings;
}

function lowered(word: string): string {
  if (word !== word.toUpperCase()) return word;
  if (PARTICLES.has(word.toLowerCase())) return word.toLowerCase();
  const cased = word.toLowerCase().replace(/(^|[-’'])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
  return cased.replace(/^(Mc)(\p{Ll})/u, (_, mc: string, letter: string) => mc + letter.toUpperCase());
}
