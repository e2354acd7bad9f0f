import { areFormsOfOne, GIVEN_NAME_FORMS } from "../../lexicon/given-name-forms.ts";
import { FAMILY_FIRST } from "../../lexicon/name-words.ts";
import { fold } from "../fold.ts";

/** A name taken apart, folded. `given` is empty where the surname stands alone. */
export interface ParsedName {
  readonly given: string;
  readonly middle: readonly string[];
  readonly family: string;
  readonly suffix: string | null;
}

const HONORIFICS = new Set(
  "mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend hon honorable president vice senator sen representative rep congressman congresswoman governor gov mayor secretary minister prime ambassador general gen admiral colonel col captain capt judge justice chancellor king queen prince princess pope chairman chairwoman".split(
    " ",
  ),
);
const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "iv", "md", "phd", "esq"]);
const PARTICLES = new Set("van von der den de del della di da dos du la le el al bin ibn ben abu st ter ten".split(" "));
/** Particles that open a full name as a given name: "Ben Holm", "Al Tarr". */
const ALSO_GIVEN = new Set(["ben", "al"]);
/** "al-Assad", "el-Sisi": found by "Assad" and "Sisi" too. */
const ARTICLE = /(?<![\p{L}])(?:al|el|ad|ar|as|ash|at|az|an|ul)[-‑](?=\p{L})/giu;

/** "Jean-Pierre", but not "Jong-un", which is printed "Jong Un" as well. */
const HYPHEN = /(?<=\p{L})[-‑](?=\p{Lu})/gu;

/**
 * Takes a name apart: "Dr. Joseph R. Biden Jr." → joseph, r, biden, jr. Particles belong to the family: "Ursula von der
 * Leyen"; what a hyphen joins is one word: "Karine Jean-Pierre" is no Pierre.
 */
export function parseName(name: string): ParsedName {
  const bare = name.replace(/[.'’‘ʼ`]/g, "").replace(ARTICLE, "");
  let words = fold(FAMILY_FIRST.has(fold(/^\S*/.exec(bare)?.[0] ?? "")) ? bare : bare.replace(HYPHEN, "")).split(" ");
  while (words.length > 1 && HONORIFICS.has(words[0] ?? "")) words = words.slice(1);
  let suffix: string | null = null;
  while (words.length > 1 && SUFFIXES.has(words.at(-1) ?? "")) {
    suffix = words.at(-1) ?? null;
    words = words.slice(0, -1);
  }
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has(words[start - 1] ?? "")) start--;
  if (start === 1 && words.length > 1 && PARTICLES.has(words[0] ?? "") && !ALSO_GIVEN.has(words[0] ?? "")) start = 0;
  if (start > 0 && start < words.length - 1 && /^(?:al|el)$/.test(words[start] ?? "")) words.splice(start, 1);
  return {
    given: start > 0 ? (words[0] ?? "") : "",
    middle: words.slice(1, Math.max(start, 1)),
    family: words.slice(start).join(" "),
    suffix,
  };
}

/** The full forms of a given name: "Tony" is an Anthony or an Antonin; a name of one form alone stands for itself. */
export function fullGivens(given: string): readonly string[] {
  return GIVEN_NAME_FORMS.get(given) ?? [given];
}

/** Whether nothing speaks against two middle parts: one is missing, or one begins as the other does. */
export function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) if (!startsAlike(a[i] ?? "", b[i] ?? "")) return false;
  return true;
}

function startsAlike(a: string, b: string): boolean {
  return a.length === 1 || b.length === 1 ? a[0] === b[0] : a === b;
}

/** Whether suffixes speak against it: a junior is no senior, "II" and "III" are two men. */
export function suffixesAgree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

/** Whether two given names may be one person's: the same, a short form of the same, or an initial of the other. */
export function givensAgree(a: string, b: string): boolean {
  return areFormsOfOne(a, b) || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
}

/**
 * One spelling for the ways in which a name is written in Latin letters: Sergei, Sergey and Sergej; Zelensky, Zelenskiy
 * and Zelenskyy. Only a help to find candidates; what joins them is their role.
 */
export function spellingKey(name: string): string {
  return name
    .replace(/[iyj]+/g, "i")
    .replace(/ph/g, "f")
    .replace(/kh/g, "h")
    .replace(/ou/g, "u")
    .replace(/ck|q|c(?=[aou])/g, "k")
    .replace(/w/g, "v")
    .replace(/([a-z])\1+/g, "$1")
    .replace(/ie/g, "e");
}
