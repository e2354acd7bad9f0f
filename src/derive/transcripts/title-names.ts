import { GIVEN_NAMES } from "../../lexicon/given-names.ts";
import { ORGANIZATION_HEADS, THING_HEADS } from "../../lexicon/organization-words.ts";
import { COMMON_WORDS } from "../../lexicon/other-capitals.ts";
import { GROUP_WORDS } from "../../lexicon/party-words.ts";
import { PORTFOLIO_WORDS } from "../../lexicon/role-nouns.ts";
import { AFTER_NAMES, HONORIFICS, OFFICES, OFFICES_ALSO_NAMES } from "../../lexicon/transcript-words.ts";
import { matchesOf } from "../../text/matches.ts";
import type { Range } from "../../text/types.ts";
import { bareWord } from "./label.ts";

/** A name behind an office in a title: “Press Secretary Ines Okoro”. */
export interface TitleName extends Range {
  readonly office: readonly string[];
  readonly words: readonly (Range & { readonly text: string })[];
}

interface TitleWord extends Range {
  readonly text: string;
  readonly bare: string;
  /** What stands between it and the word before. */
  readonly gap: string;
}

const LONGEST = 5;
/** “His Highness Sheikh Omar”: how one is styled, not what one is. */
const STYLES = /^(?:HIS|HER|THEIR|ROYAL|HIGHNESS|EXCELLENCY|MAJESTY|HOLINESS|EMINENCE)$/;
const PARTICLE = /^(?:al|bin|bint|da|de|del|den|der|di|do|dos|du|el|la|le|ten|ter|van|von)$/;

/** What only opens or grades an office: of “the First Session”, “the National Academy”, “Foreign Affairs” nobody is named. */
const NO_HEAD =
  /^(?:FIRST|SECOND|VICE|NATIONAL|FOREIGN|DEPUTY|SENIOR|PRINCIPAL|ACTING|PRIME|SPECIAL|ASSISTANT|ASSOCIATE|EXECUTIVE|CHIEF|JUSTICE|SECURITY|PRESS|STATE)$/;

/** Reads the names that a title prints with an office; none of them is checked against the text. */
export function readTitleNames(title: string): readonly TitleName[] {
  const words = wordsOf(title);
  return words.flatMap((_word, at): TitleName[] => {
    const name = isOffice(words, at) ? nameFrom(words, at + 1) : [];
    const [first] = name;
    if (!first || (NO_HEAD.test(words[at]?.bare ?? "") && name.length < 2) || isThing(name)) return [];
    const office = words.slice(officeFrom(words, at), at + 1).filter(({ bare }) => !HONORIFICS.has(bare) && !STYLES.test(bare));
    return [{ start: first.start, end: name.at(-1)?.end ?? first.end, office: office.map(({ text }) => text), words: name }];
  });
}

/** “Port Authority Director”: the office begins with the first of the capitals before it. */
function officeFrom(words: readonly TitleWord[], at: number): number {
  let from = at;
  while (
    words[from]?.gap === " " &&
    isCapital(words[from - 1]) &&
    !AFTER_NAMES.has(words[from - 1]?.bare ?? "") &&
    !possessive(words[from - 1])
  )
    from--;
  return from;
}

function wordsOf(title: string): TitleWord[] {
  let end = 0;
  return matchesOf(title, /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*\.?/gu).map((match) => {
    const word = {
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      bare: bareWord(match[0]),
      gap: title.slice(end, match.index).replace(/\s+/g, " "),
    };
    end = word.end;
    return word;
  });
}

/** “Reproductive Justice Leaders”, “Foster Care Month”: no name has such words, but behind a given name (“Samantha Power”). */
function isThing(name: readonly { readonly text: string }[]): boolean {
  const keys = name.map(({ text }) => text.toLowerCase());
  if (GIVEN_NAMES.has(keys[0] ?? "") && keys.length > 1) return false;
  return keys.some(
    (key) => [THING_HEADS, ORGANIZATION_HEADS, PORTFOLIO_WORDS, COMMON_WORDS].some((list) => list.has(key)) || GROUP_WORDS.test(key),
  );
}

const possessive = (word: TitleWord | undefined) => /[’']s$/.test(word?.text ?? "");

const isCapital = (word: TitleWord | undefined) => /^\p{Lu}/u.test(word?.text ?? "");

function isOffice(words: readonly TitleWord[], at: number): boolean {
  const word = words[at];
  if (!word || possessive(word) || !isCapital(word)) return false;
  if (!OFFICES.has(word.bare) && !HONORIFICS.has(word.bare)) return false;
  const before = words[at - 1];
  const inName = word.gap === " " && isCapital(before) && !OFFICES.has(before?.bare ?? "") && !AFTER_NAMES.has(before?.bare ?? "");
  return !(OFFICES_ALSO_NAMES.has(word.bare) && inName);
}

/** Words in capitals, and particles between them, up to a mark, a possessive or a word that is never of a name; none before another office. */
function nameFrom(words: readonly TitleWord[], at: number): (Range & { text: string })[] {
  const name: TitleWord[] = [];
  for (let index = at; index < at + LONGEST; index++) {
    const word = words[index];
    if (word?.gap === " " && (isOffice(words, index) || OFFICES.has(bareWord(word.text.replace(/[’']s$/, ""))))) return [];
    if (word?.gap !== " " || AFTER_NAMES.has(word.bare) || (!isCapital(word) && !PARTICLE.test(word.text))) break;
    const bare = word.text.replace(/[’']s$/, "");
    name.push({ ...word, text: bare, end: word.start + bare.length });
    if (possessive(word)) break;
  }
  while (name.length > 0 && PARTICLE.test(name.at(-1)?.text ?? "")) name.pop();
  return /^(?:JR|SR)$/.test(name[0]?.bare ?? "") ? [] : name;
}
