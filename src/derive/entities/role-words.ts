import { FEMALE_ROLE_NOUNS, HONORIFICS, KIN_NOUNS, MALE_ROLE_NOUNS, ROLE_NOUNS, TITLE_ABBREVIATIONS } from "../../lexicon/role-nouns.ts";
import { memoize } from "../../text/memo.ts";
import type { Word } from "./words.ts";

export type Gender = "male" | "female";

/** "then-Secretary", "ex-president", "co-editor", "presidents": the bare singular noun. */
export function roleKey(key: string): string {
  if (!key.includes("-")) return key;
  const held = key.replace(/-(?:elect|designate|select|nominate|in-waiting|emeritus|emerita)$/, "");
  if (ROLE_NOUNS.has(held)) return held;
  const bare = key.replace(/^(?:then|ex|former|co|vice|now|turned|self|soon-to-be|longtime)-/, "");
  if (ROLE_NOUNS.has(bare)) return bare;
  const last = bare.includes("-") ? bare.slice(bare.lastIndexOf("-") + 1) : bare;
  if (ROLE_NOUNS.has(last)) return last;
  return bare;
}

const PLURALS: ReadonlyMap<string, string> = new Map(
  [...ROLE_NOUNS].flatMap((noun) =>
    pluralsOf(noun)
      .filter((plural) => !ROLE_NOUNS.has(plural))
      .map((plural) => [plural, noun] as const),
  ),
);

function pluralsOf(noun: string): string[] {
  if (noun.endsWith("man")) return [`${noun.slice(0, -3)}men`];
  if (/[^aeiou]y$/.test(noun)) return [`${noun.slice(0, -1)}ies`];
  return /(?:s|x|z|ch|sh)$/.test(noun) ? [`${noun}es`] : [`${noun}s`];
}

/** "presidents" → "president", "attorneys" → "attorney", "spokesmen" → "spokesman"; null where no plural of a role. */
export const singularRole = (key: string): string | null => PLURALS.get(key) ?? null;

export const isAbbreviatedTitle = (word: Word): boolean =>
  word.capital && TITLE_ABBREVIATIONS.has(word.key) && (word.dotted || word.key.length < 4 || word.key.endsWith("s"));

/** A noun that heads a role ("minister", "Sen.", "co-founder"), singular or plural. */
export function isRoleNoun(word: Word): boolean {
  return isRoleKey(word.key) || isAbbreviatedTitle(word);
}

const isRoleKey = memoize((key) => ROLE_NOUNS.has(roleKey(key)) || singularRole(key) !== null);

export const isHonorific = (word: Word): boolean =>
  word.capital &&
  HONORIFICS.has(word.key) &&
  (word.dotted || word.key.length > 3 || /^(?:mr|mrs|ms|dr|sir|don|daw|pak|mme)$/.test(word.key));

/** What an honorific or a role noun says of gender, or null. */
export function genderOfTitle(key: string): Gender | null {
  const honorific = HONORIFICS.get(key);
  if (honorific) return honorific;
  const bare = roleKey(key);
  if (MALE_ROLE_NOUNS.has(bare)) return "male";
  return FEMALE_ROLE_NOUNS.has(bare) ? "female" : null;
}

export const isKin = (word: Word): boolean => KIN_NOUNS.has(word.key);
