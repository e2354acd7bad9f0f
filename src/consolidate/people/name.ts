import { SHORT_GIVEN_NAMES } from "../../lexicon/short-given-names.ts";
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

/** Takes a name apart: "Dr. Joseph R. Biden Jr." → joseph, r, biden, jr. Particles belong to the family: "Ursula von der Leyen". */
export function parseName(name: string): ParsedName {
  let words = fold(name.replace(/[.'’‘ʼ`]/g, "")).split(" ");
  while (words.length > 1 && HONORIFICS.has(words[0] ?? "")) words = words.slice(1);
  let suffix: string | null = null;
  while (words.length > 1 && SUFFIXES.has(words.at(-1) ?? "")) {
    suffix = words.at(-1) ?? null;
    words = words.slice(0, -1);
  }
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has(words[start - 1] ?? "")) start--;
  if (start === 1 && words.length > 1 && PARTICLES.has(words[0] ?? "")) start = 0;
  return {
    given: start > 0 ? (words[0] ?? "") : "",
    middle: words.slice(1, Math.max(start, 1)),
    family: words.slice(start).join(" "),
    suffix,
  };
}

/** The full form of a short given name: "Tony" and "Antony" both read "anthony"; others stay as they are. */
export function longGiven(given: string): string {
  return SHORT_GIVEN_NAMES.get(given) ?? given;
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
  return a === b || longGiven(a) === longGiven(b) || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
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
