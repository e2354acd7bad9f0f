import { FEMALE_ROLE_NOUNS, HONORIFICS, KIN_NOUNS, MALE_ROLE_NOUNS } from "../../lexicon/role-nouns.ts";
import { roleKey } from "./role-keys.ts";
import { ABBREVIATED_TITLE, HONORIFIC, ROLE } from "./word-facts.ts";
import type { Word } from "./words.ts";

export type Gender = "male" | "female";

export const isAbbreviatedTitle = (word: Word): boolean =>
  (word.facts & ABBREVIATED_TITLE) !== 0 && (word.dotted || word.key.length < 4 || word.key.endsWith("s"));

/** A noun that heads a role ("minister", "Sen.", "co-founder"), singular or plural. */
export function isRoleNoun(word: Word): boolean {
  return (word.facts & ROLE) !== 0 || isAbbreviatedTitle(word);
}

export const isHonorific = (word: Word): boolean =>
  (word.facts & HONORIFIC) !== 0 && (word.dotted || word.key.length > 3 || /^(?:mr|mrs|ms|dr|sir|don|daw|pak|mme)$/.test(word.key));

/** What an honorific or a role noun says of gender, or null. */
export function genderOfTitle(key: string): Gender | null {
  const honorific = HONORIFICS.get(key);
  if (honorific) return honorific;
  const bare = roleKey(key);
  if (MALE_ROLE_NOUNS.has(bare)) return "male";
  return FEMALE_ROLE_NOUNS.has(bare) ? "female" : null;
}

export const isKin = (word: Word): boolean => KIN_NOUNS.has(word.key);
