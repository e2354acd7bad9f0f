import { GIVEN_NAMES_ALSO_WORDS } from "../../lexicon/given-names.ts";
import { ARABIC_ARTICLE, EAST_ASIAN_GIVEN, FAMILY_FIRST, SUFFIXES } from "../../lexicon/name-words.ts";
import { ORGANIZATION_HEADS, THING_HEADS } from "../../lexicon/organization-words.ts";
import { CALENDAR_WORDS, COMMON_WORDS, GROUP_WORDS } from "../../lexicon/other-capitals.ts";
import type { Marks } from "./marks.ts";
import { isAbbreviatedTitle, isHonorific, isRoleNoun } from "./role-words.ts";
import { BARRED, GIVEN, NO_NAME, PARTICLE } from "./word-facts.ts";
import type { Word } from "./words.ts";

/** "Ó Briain": a letter that is a word. */
export const isInitial = (word: Word): boolean =>
  word.capital && word.text !== "Ó" && (/^\p{Lu}$/u.test(word.text) || /^(?:\p{Lu}\.)+$/u.test(word.text));
/** Surnames that are everyday nouns and are accepted right after a given name: "Howard Dean", "Theresa May". */
export const AFTER_GIVEN = new Set([
  "may",
  "march",
  "black",
  "white",
  "christian",
  "west",
  "north",
  "english",
  "french",
  "german",
  "german",
  "liberal",
  "independent",
  "church",
  "greens",
  "main",
  "green",
]);

const SURNAME_NOUNS = new Set(
  "hall hill hills lane lake day law case castle forest ford field rose banks bank park parks camp cape strong falls story mission house page books rivers storm price bush rice cotton church wells".split(
    " ",
  ),
);

/** Offices and ranks that are surnames as well: "Martin Luther King", "Adam Prince". */
const SURNAME_OFFICES = new Set(
  "king pope prince bishop abbott judge marshall marshal duke baron page chancellor dean earl knight noble squire steward cook baker mason fisher singer carpenter cooper farmer gardner gardener hunter potter leader major shepherd porter archer priest deacon lord".split(
    " ",
  ),
);

export const isGiven = (word: Word | undefined): boolean => word !== undefined && (word.facts & GIVEN) !== 0;

export const isParticle = (word: Word): boolean => (word.facts & PARTICLE) !== 0;

/** Words that no name begins with or goes on with. */
export function isBarred(word: Word, marks: Marks): boolean {
  return (word.facts & BARRED) !== 0 || Boolean(marks[word.index]) || isRoleNoun(word) || isHonorific(word);
}

export const isNoWordOfNames = (word: Word): boolean => (word.facts & NO_NAME) !== 0;

/** "Denzel Washington", "Tyler Jackson": a listed single word as surname right behind a given name. */
export function surnameDespiteList(words: readonly Word[], at: number, marks: Marks): boolean {
  const word = words[at] as Word;
  const mark = marks[at];
  if (mark) {
    if (mark.kind !== "listed" || mark.end - mark.first > 1 || mark.first !== at) return false;
    const type = mark.listed?.type;
    if (type === "demonym" && GIVEN_NAMES_ALSO_WORDS.has(words[at - 1]?.key ?? "") && words[at - 1]?.key !== "mark") return false;
    return (
      type === "demonym" ||
      type === "place" ||
      type === "state" ||
      (type === "country" && !word.allCaps) ||
      (type === "organization" && !word.allCaps)
    );
  }
  if (CALENDAR_WORDS.has(word.key) || GROUP_WORDS.has(word.key)) return AFTER_GIVEN.has(word.key);
  if ((THING_HEADS.has(word.key) || ORGANIZATION_HEADS.has(word.key)) && !SURNAME_NOUNS.has(word.key) && !isRoleNoun(word)) return false;
  return (
    !isHonorific(word) &&
    !(word.dotted && isAbbreviatedTitle(word)) &&
    !isNoWordOfNames(word) &&
    !/\d/.test(word.text) &&
    !/^(?:president|senator|secretary|minister|university|campaign|foundation|administration|party|center|centre|supporter|backer|critic)$/.test(
      word.key,
    )
  );
}

/** Behind "King Olaf V." a new sentence begins. */
const FUNCTION_WORD =
  /^(?:the|a|an|this|that|these|those|he|she|it|they|we|you|i|his|her|its|their|in|on|at|by|for|from|to|of|with|and|but|as|if|when|after|before|while|there|both|neither|some|all|no|not)$/;

/** Words of headlines in title case that no name has inside: "Clinton Is In Trouble", "Jane The Virgin". */
const NEVER_INSIDE =
  /^(?:is|are|was|were|has|have|had|that|this|the|on|and|of|at|with|for|by|into|after|before|over|about|when|where|what|why|how|could|would|should)$/;

/** Where a name goes on at a word, and whether only names have such a part; null where it ends. */
export function nextPart(words: readonly Word[], at: number, marks: Marks, afterGiven: boolean): { end: number; built: boolean } | null {
  const word = words[at] as Word;
  const previous = words[at - 1] as Word;
  if (previous.possessive) return null;
  if (SUFFIXES.has(word.key) && word.capital && (word.gap === "space" || word.gap === "comma")) return { end: at + 1, built: true };
  if (word.gap === "quote-open")
    return words[at + 1]?.gap === "quote-close" && words[at + 1]?.capital ? { end: at + 2, built: true } : null;
  if (word.gap !== "space" && !(word.gap === "dot" && (isInitial(previous) || /^(?:st|jr)$/.test(previous.key)))) return null;
  if (isInitial(word) && word.dotted) return { end: at + 1, built: true };
  if (isParticle(word)) return particlePart(words, at, marks);
  if (NEVER_INSIDE.test(word.key)) return null;
  if (!word.capital) return ARABIC_ARTICLE.test(word.key) && /-\p{Lu}/u.test(word.text) ? { end: at + 1, built: true } : null;
  if (marks[at]?.listed?.type === "place" && (marks[at]?.end ?? 0) === at + 1 && isGiven(word)) return { end: at + 1, built: false };
  if (COMMON_WORDS.has(word.key) && (word.opens || (isInitial(previous) && FUNCTION_WORD.test(word.key)))) return null;
  if (endsAsSurname(words, at, marks)) return { end: at + 1, built: false };
  if (afterGiven && (!isBarred(word, marks) || surnameDespiteList(words, at, marks))) return { end: at + 1, built: false };
  if (isBarred(word, marks) || COMMON_WORDS.has(word.key)) return null;
  return { end: at + 1, built: false };
}

/** Colours and the like that end a name of three words: "Anna Richardson White". */
const SURNAME_COLOURS = /^(?:white|black|green|church)$/;

/** "Martin Luther King": an office's word at the end of a name of three words, behind which no other name follows. */
function endsAsSurname(words: readonly Word[], at: number, marks: Marks): boolean {
  const [word, previous, given, next] = [words[at] as Word, words[at - 1] as Word, words[at - 2], words[at + 1]];
  if (
    !(SURNAME_OFFICES.has(word.key) || SURNAME_COLOURS.test(word.key)) ||
    marks[at] ||
    !given ||
    !isGiven(given) ||
    previous.gap !== "space" ||
    isInitial(previous)
  )
    return false;
  return !(next?.capital && next.gap === "space" && !word.possessive && !SUFFIXES.has(next.key));
}

/** Particles count where a capitalised word follows: "von der Leyen", "de la O". */
export function particlePart(words: readonly Word[], at: number, marks: Marks): { end: number; built: boolean } | null {
  let end = at;
  while (words[end] && isParticle(words[end] as Word) && (end === at || words[end]?.gap === "space") && end - at < 3) end++;
  const word = words[end];
  if (word?.capital && word.gap === "space" && !isBarred(word, marks)) return { end: end + 1, built: words[at]?.capital !== true };
  const particle = words[at] as Word;
  return particle.capital && !isBarred(particle, marks) ? { end: at + 1, built: false } : null;
}

/** "Lindqvist Foundation", "Ada Lindqvist Show": the run goes on into something that is no person. */
export function dropsAsThing(words: readonly Word[], end: number, marks: Marks): boolean {
  const next = words[end] as Word;
  const previous = words[end - 1] as Word;
  if (!next.capital || next.gap !== "space" || previous.possessive) return false;
  if (marks[end]?.kind === "organization" && (marks[end]?.first ?? end) < end) return true;
  return (THING_HEADS.has(next.key) || ORGANIZATION_HEADS.has(next.key)) && !isRoleNoun(next) && !marks[end];
}

/** "Xi Jinping": a family name of East Asia and given names as they are there. */
export function isFamilyFirst(name: readonly Word[]): boolean {
  const [family, ...rest] = name;
  if (!family || rest.length === 0 || rest.length > 3 || !FAMILY_FIRST.has(family.key)) return false;
  if (rest.some((word) => /-[a-z]/.test(word.text)) && rest.length === 1) return true;
  return (
    rest.every((word) => EAST_ASIAN_GIVEN.test(word.key)) &&
    !rest.some((word) => /^(?:lee|kim|harper|davis|martin)$/.test(word.key) && rest.length === 1)
  );
}
