import { GIVEN_NAMES_ALSO_WORDS } from "../../lexicon/given-names.ts";
import { FAMILY_FIRST, PUBLIC_SURNAMES } from "../../lexicon/name-words.ts";
import { COMMON_WORDS } from "../../lexicon/other-capitals.ts";
import { PERSON_VERBS } from "../../lexicon/person-verbs.ts";
import type { Marks } from "./marks.ts";
import {
  AFTER_GIVEN,
  dropsAsThing,
  isBarred,
  isFamilyFirst,
  isGiven,
  isInitial,
  isParticle,
  nextPart,
  particlePart,
  surnameDespiteList,
} from "./name-parts.ts";
import { isHonorific, isRoleNoun } from "./role-words.ts";
import { LEADING_PARTICLE } from "./word-facts.ts";
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

/** Reads a name that begins at a word; null where none can. Whether it names a person is for its context to say. */
export function readName(words: readonly Word[], at: number, marks: Marks): NameShape | null {
  const first = words[at];
  if (!first || !(first.capital ? canBegin(words, at, marks) : beginsWithParticle(words, at, marks))) return null;
  const initial = isInitial(first);
  // "A Choice, Not an Echo": an article, unless a point stands behind it
  if (initial && first.text === "A") return null;
  const given = !initial && isGiven(first);
  let end = first.capital ? at + 1 : (particlePart(words, at, marks)?.end ?? at + 1);
  let built = initial;
  const behindGiven = given || isTitledPair(words, at) || isMiddleName(words, at);
  while (end < words.length && end - at < MAX_WORDS) {
    const step = nextPart(words, end, marks, behindGiven && (end === at + 1 || isInitial(words[end - 1] as Word)));
    if (!step) break;
    built ||= step.built;
    end = step.end;
  }
  if (initial && end - at < 2) return null;
  if (end < words.length && dropsAsThing(words, end, marks)) return null;
  return { first: at, end, given, familyFirst: isFamilyFirst(words.slice(at, end)), built };
}

/** "Professor Corvin West", "Acting Director Mirabel Young": behind a title two capitals, and no more of them, are a name. */
function isTitledPair(words: readonly Word[], at: number): boolean {
  const [before, first, second, third] = [words[at - 1], words[at] as Word, words[at + 1], words[at + 2]];
  if (!before?.capital || first.gap === "comma" || !near(first) || !(isHonorific(before) || isRoleNoun(before))) return false;
  if (!second?.capital || second.gap !== "space" || second.allCaps || isRoleNoun(second) || PUBLIC_SURNAMES.has(first.key)) return false;
  return !(third?.capital && near(third) && !second.possessive);
}

/** "S. Lane Tarr": between an initial and a surname any noun is a name. */
function isMiddleName(words: readonly Word[], at: number): boolean {
  const [initial, middle, surname] = [words[at] as Word, words[at + 1], words[at + 2]];
  return Boolean(
    isInitial(initial) &&
      initial.dotted &&
      initial.text.length < 3 &&
      middle?.capital &&
      !middle.possessive &&
      surname?.capital &&
      near(surname),
  );
}

const near = (word: Word): boolean => word.gap === "space" || word.gap === "dot";

/** Titles and ranks that are given names as well: "Dean Ada Lindqvist", "Sheikh Omar bin Idris". */
const ALSO_TITLES = /^(?:amir|emir|sheikh|shaikh|dean|duke|earl|major|judge|pope|king|prince|bishop|deacon|marshal|marshall|marine|gen)$/;

function canBegin(words: readonly Word[], at: number, marks: Marks): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (isHonored(words, at, marks)) return true;
  const particle =
    !word.possessive && next?.gap === "space" && isParticle(next) && !next.capital && particlePart(words, at + 1, marks) !== null;
  if (particle && isGiven(word) && !marks[at]) return true;
  const followed = Boolean(next?.capital && (next.gap === "space" || next.gap === "dot") && !word.possessive);
  // "Amir Sheikh Omar", "Sheikh Omar bin Idris": titles that are given names elsewhere ("Amir Haddad", "Sheikh Lamia").
  const third = words[at + 2];
  const goesOn = third?.gap === "space" && (third.capital || isParticle(third));
  if (ALSO_TITLES.test(word.key) && followed && isGiven(next) && goesOn) return false;
  // "Ambassador to Israel Ada Lindqvist": a country that is a given name elsewhere.
  if (marks[at] && /^(?:to|of|for|in)$/.test(words[at - 1]?.key ?? "") && followed && isGiven(next) && goesOn) return false;
  if (isWordOfClause(words, at, marks)) return false;
  // “Said Ada Lindqvist”: at the start of a sentence it is the verb.
  if (word.key === "said" && word.opens) return false;
  if (
    isGiven(word) &&
    followed &&
    next &&
    (!isBarred(next, marks) || AFTER_GIVEN.has(next.key) || surnameDespiteList(words, at + 1, marks))
  ) {
    const mark = marks[at];
    if (mark && (mark.end - mark.first > 1 || mark.kind === "organization")) return false;
    return !(word.opens && GIVEN_NAMES_ALSO_WORDS.has(word.key) && COMMON_WORDS.has(next.key));
  }
  if (FAMILY_FIRST.has(word.key) && next && next.gap === "space" && /^\p{Lu}\p{Ll}+-\p{Ll}/u.test(next.text)) return true;
  if ((word.facts & LEADING_PARTICLE) !== 0 && followed && next && !isBarred(next, marks) && !isInitial(next)) return !word.dotted;
  if (isBarred(word, marks)) return false;
  return !(COMMON_WORDS.has(word.key) && (word.opens || !isInitial(word)));
}

/** "Will Sanders come?", "What Will Happen", "a chance to Win": given names that are verbs there. */
function isWordOfClause(words: readonly Word[], at: number, marks: Marks): boolean {
  const [before, word, next] = [words[at - 1], words[at] as Word, words[at + 1]];
  const follows = (pattern: RegExp) => word.gap === "space" && pattern.test(before?.key ?? "");
  if (word.key === "win") return follows(/^(?:to|can|could|will|may|major|big)$/);
  if (word.key !== "will" || next?.gap !== "space") return false;
  if (follows(/^(?:what|who|how|that|which|it|this)$/)) return true;
  const third = words[at + 2];
  const goesOn = third?.gap === "space" && !PERSON_VERBS.has(third.key);
  return word.opens && goesOn && (PUBLIC_SURNAMES.has(next.key) || Boolean(marks[at + 1]));
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
  if ((word.facts & LEADING_PARTICLE) === 0 || !before || word.gap === "break" || !(isRoleNoun(before) || isHonorific(before)))
    return false;
  return particlePart(words, at, marks) !== null;
}
