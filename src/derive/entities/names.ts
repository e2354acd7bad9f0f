import { GIVEN_NAMES, GIVEN_NAMES_ALSO_WORDS } from "../../lexicon/given-names.ts";
import { ARABIC_ARTICLE, EAST_ASIAN_GIVEN, FAMILY_FIRST, PARTICLES, SUFFIXES } from "../../lexicon/name-words.ts";
import { ORGANIZATION_HEADS, THING_HEADS } from "../../lexicon/organization-words.ts";
import { CALENDAR_WORDS, COMMON_WORDS, GROUP_WORDS } from "../../lexicon/other-capitals.ts";
import { PORTFOLIO_WORDS } from "../../lexicon/role-nouns.ts";
import { memoize } from "../../text/memo.ts";
import type { Marks } from "./marks.ts";
import { isHonorific, isRoleNoun } from "./role-words.ts";
import type { Word } from "./words.ts";

/** A stretch of words shaped like a person's name. */
export interface NameShape {
  /** Index of its first word, and one past its last. */
  readonly first: number;
  readonly end: number;
  /** Begins with a known given name. */
  readonly given: boolean;
  /** "Xi Jinping": the family name stands first. */
  readonly familyFirst: boolean;
  /** Initials, a particle or "Jr." inside: things only names have. */
  readonly built: boolean;
}

const MAX_WORDS = 6;
/** "Ó Briain": a letter that is a word. */
const isInitial = (word: Word): boolean =>
  word.capital && word.text !== "Ó" && (/^\p{Lu}$/u.test(word.text) || /^(?:\p{Lu}\.)+$/u.test(word.text));
/** Surnames that are everyday nouns and are accepted right after a given name: "Howard Dean", "Theresa May". */
const AFTER_GIVEN = new Set([
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
/** Particles that a surname printed alone may begin with: "De Blasio said", "von der Leyen". */
const LEADING_PARTICLES = new Set("de del della van von el al le la bin ibn abu ben di da du".split(" "));

const isGivenName = (key: string): boolean =>
  GIVEN_NAMES.has(key) || (key.includes("-") && GIVEN_NAMES.has(key.slice(0, key.indexOf("-"))));

const isParticle = (word: Word): boolean => PARTICLES.has(word.key);

/** Words that no name begins with or goes on with. */
function isBarred(word: Word, marks: Marks): boolean {
  return Boolean(marks[word.index]) || isBarredKey(word.key) || isRoleNoun(word) || isHonorific(word) || /\d/.test(word.text);
}

const isBarredKey = memoize((key) =>
  [CALENDAR_WORDS, GROUP_WORDS, PORTFOLIO_WORDS, ORGANIZATION_HEADS, THING_HEADS].some((list) => list.has(key)),
);

/** Reads a name that begins at a word; null where none can. Whether it names a person is for its context to say. */
export function readName(words: readonly Word[], at: number, marks: Marks): NameShape | null {
  const first = words[at];
  if (!first || !(first.capital ? canBegin(words, at, marks) : beginsWithParticle(words, at, marks))) return null;
  const initial = isInitial(first);
  const given = !initial && isGivenName(first.key);
  let end = first.capital ? at + 1 : (particlePart(words, at, marks)?.end ?? at + 1);
  let built = initial;
  while (end < words.length && end - at < MAX_WORDS) {
    const step = nextPart(words, end, marks, given && (end === at + 1 || isInitial(words[end - 1] as Word)));
    if (!step) break;
    built ||= step.built;
    end = step.end;
  }
  if (initial && end - at < 2) return null;
  if (end < words.length && dropsAsThing(words, end, marks)) return null;
  return { first: at, end, given, familyFirst: isFamilyFirst(words.slice(at, end)), built };
}

function canBegin(words: readonly Word[], at: number, marks: Marks): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (isHonored(words, at, marks)) return true;
  const particle =
    !word.possessive && next?.gap === "space" && isParticle(next) && !next.capital && particlePart(words, at + 1, marks) !== null;
  if (particle && isGivenName(word.key) && !marks[at]) return true;
  const followed = Boolean(next?.capital && (next.gap === "space" || next.gap === "dot") && !word.possessive);
  // "Amir Sheikh Omar", "Sheikh Omar bin Idris": titles that are given names elsewhere ("Amir Haddad", "Sheikh Lamia").
  const third = words[at + 2];
  const goesOn = third?.gap === "space" && (third.capital || isParticle(third));
  if (/^(?:amir|emir|sheikh|shaikh)$/.test(word.key) && followed && isGivenName(next?.key ?? "") && goesOn) return false;
  if (
    isGivenName(word.key) &&
    followed &&
    next &&
    (!isBarred(next, marks) || AFTER_GIVEN.has(next.key) || surnameDespiteList(words, at + 1, marks))
  ) {
    const mark = marks[at];
    if (mark && (mark.end - mark.first > 1 || mark.kind === "organization")) return false;
    return !(word.opens && GIVEN_NAMES_ALSO_WORDS.has(word.key) && COMMON_WORDS.has(next.key));
  }
  if (FAMILY_FIRST.has(word.key) && next && next.gap === "space" && /^\p{Lu}\p{Ll}+-\p{Ll}/u.test(next.text)) return true;
  if (LEADING_PARTICLES.has(word.key) && followed && next && !isBarred(next, marks) && !isInitial(next)) return !word.dotted;
  if (isBarred(word, marks)) return false;
  return !(COMMON_WORDS.has(word.key) && (word.opens || !isInitial(word)));
}

/** "Mr. King", "Ms. Bishop": behind an honorific any noun is a surname but an office spoken to ("Mr. Speaker"). */
function isHonored(words: readonly Word[], at: number, marks: Marks): boolean {
  const [word, before] = [words[at] as Word, words[at - 1]];
  if (!before || !isHonorific(before) || (word.gap !== "space" && word.gap !== "dot") || marks[at] || !isRoleNoun(word)) return false;
  return !/^(?:president|speaker|chair|chairman|chairwoman|secretary|minister|ambassador|mayor|governor|justice|judge|senator|vice|prime|leader|commissioner)$/.test(
    word.key,
  );
}

/** "President von der Leyen": particles in lower case begin a name only behind a title or an office. */
function beginsWithParticle(words: readonly Word[], at: number, marks: Marks): boolean {
  const [word, before] = [words[at] as Word, words[at - 1]];
  if (!LEADING_PARTICLES.has(word.key) || !before || word.gap === "break" || !(isRoleNoun(before) || isHonorific(before))) return false;
  return particlePart(words, at, marks) !== null;
}

/** "Denzel Washington", "Tyler Jackson": a listed single word as surname right behind a given name. */
function surnameDespiteList(words: readonly Word[], at: number, marks: Marks): boolean {
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
    !/\d/.test(word.text) &&
    !/^(?:president|senator|secretary|minister|university|campaign|foundation|administration|party|center|centre)$/.test(word.key)
  );
}

function nextPart(words: readonly Word[], at: number, marks: Marks, afterGiven: boolean): { end: number; built: boolean } | null {
  const word = words[at] as Word;
  const previous = words[at - 1] as Word;
  if (previous.possessive) return null;
  if (SUFFIXES.has(word.key) && word.capital && (word.gap === "space" || word.gap === "comma")) return { end: at + 1, built: true };
  if (word.gap === "quote-open")
    return words[at + 1]?.gap === "quote-close" && words[at + 1]?.capital ? { end: at + 2, built: true } : null;
  if (word.gap !== "space" && !(word.gap === "dot" && (isInitial(previous) || /^(?:st|jr)$/.test(previous.key)))) return null;
  if (isInitial(word) && word.dotted) return { end: at + 1, built: true };
  if (isParticle(word)) return particlePart(words, at, marks);
  if (!word.capital) return ARABIC_ARTICLE.test(word.key) && /-\p{Lu}/u.test(word.text) ? { end: at + 1, built: true } : null;
  if (marks[at]?.listed?.type === "place" && (marks[at]?.end ?? 0) === at + 1 && isGivenName(word.key))
    return { end: at + 1, built: false };
  if (afterGiven && (!isBarred(word, marks) || surnameDespiteList(words, at, marks))) return { end: at + 1, built: false };
  if (isBarred(word, marks) || COMMON_WORDS.has(word.key)) return null;
  return { end: at + 1, built: false };
}

/** Particles count where a capitalised word follows: "von der Leyen", "de la O". */
function particlePart(words: readonly Word[], at: number, marks: Marks): { end: number; built: boolean } | null {
  let end = at;
  while (words[end] && isParticle(words[end] as Word) && (end === at || words[end]?.gap === "space") && end - at < 3) end++;
  const word = words[end];
  if (word?.capital && word.gap === "space" && !isBarred(word, marks)) return { end: end + 1, built: words[at]?.capital !== true };
  const particle = words[at] as Word;
  return particle.capital && !isBarred(particle, marks) ? { end: at + 1, built: false } : null;
}

/** "Lindqvist Foundation", "Ada Lindqvist Show": the run goes on into something that is no person. */
function dropsAsThing(words: readonly Word[], end: number, marks: Marks): boolean {
  const next = words[end] as Word;
  const previous = words[end - 1] as Word;
  if (!next.capital || next.gap !== "space" || previous.possessive) return false;
  if (marks[end]?.kind === "organization" && (marks[end]?.first ?? end) < end) return true;
  return (THING_HEADS.has(next.key) || ORGANIZATION_HEADS.has(next.key)) && !isRoleNoun(next) && !marks[end];
}

function isFamilyFirst(name: readonly Word[]): boolean {
  const [family, ...rest] = name;
  if (!family || rest.length === 0 || rest.length > 3 || !FAMILY_FIRST.has(family.key)) return false;
  if (rest.some((word) => /-[a-z]/.test(word.text)) && rest.length === 1) return true;
  return (
    rest.every((word) => EAST_ASIAN_GIVEN.test(word.key)) &&
    !rest.some((word) => /^(?:lee|kim|harper|davis|martin)$/.test(word.key) && rest.length === 1)
  );
}
