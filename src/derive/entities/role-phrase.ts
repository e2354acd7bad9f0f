import { PERSON_VERBS } from "../../lexicon/person-verbs.ts";
import { ROLE_MODIFIERS } from "../../lexicon/role-nouns.ts";
import type { Marks } from "./marks.ts";
import { singularRole } from "./role-keys.ts";
import { isKin, isRoleNoun } from "./role-words.ts";
import type { Word } from "./words.ts";

/** A noun phrase headed by a role noun, its article left off, what it is over included. */
export interface RolePhrase {
  readonly first: number;
  readonly end: number;
  readonly head: number;
}

const MAX_BEFORE_HEAD = 7;
const MAX_AFTER_HEAD = 12;
/** "the", "is now also a": more is no phrase, and would be read again from every one of its words. */
const MAX_ARTICLES = 8;
const ARTICLES = new Set(["the", "a", "an", "now", "then", "one", "also", "himself", "herself", "another", "who", "is", "was"]);
const STOPS = new Set(
  "who which that whose where when while as but after before because if said says told added during since until amid despite has had have is was were are will would led and or he she they it not also than so though although into about against with without by from".split(
    " ",
  ),
);
const PREPOSITIONS = new Set(["of", "for", "to", "at", "on", "in"]);
const POSSESSIVES = new Set(["his", "her", "its", "their", "our", "my"]);

const near = (word: Word | undefined): boolean => word?.gap === "space" || word?.gap === "dot";

/** Reads "the top Democrat on the Ports Committee" from its article or first word; null where no role noun heads it. */
export function readRolePhrase(words: readonly Word[], at: number, marks: Marks): RolePhrase | null {
  let first = at;
  while (first - at < MAX_ARTICLES && ARTICLES.has(words[first]?.key ?? "") && near(words[first + 1])) first++;
  if (POSSESSIVES.has(words[first]?.key ?? "")) first++;
  const head = findHead(words, first, marks);
  if (head === null || isKin(words[head] as Word)) return null;
  const end = complementEnd(words, head + 1, marks);
  return { first, end, head };
}

/** The last role noun of the first unbroken run of words: "Senate majority leader", "top Democrat". */
function findHead(words: readonly Word[], first: number, marks: Marks): number | null {
  let head: number | null = null;
  for (let i = first; i < words.length && i - first <= MAX_BEFORE_HEAD; i++) {
    const word = words[i] as Word;
    if (i > first && !near(word)) break;
    if (PREPOSITIONS.has(word.key) || STOPS.has(word.key)) break;
    // ", met the president", ", hosted Norland’s president": a verb and its object are no phrase.
    if (i > first && (/^(?:the|a|an)$/.test(word.key) || (word.possessive && !words[first]?.capital && words[first]?.pos === "VERB")))
      return null;
    if (isHeadNoun(words, i, marks)) head = i;
    else if (head !== null && !marks[i] && !ROLE_MODIFIERS.has(word.key)) break;
  }
  return head;
}

function isHeadNoun(words: readonly Word[], at: number, marks: Marks): boolean {
  const word = words[at] as Word;
  if (word.possessive || singularRole(word.key) !== null) return false;
  if (isRoleNoun(word)) return true;
  return marks[at]?.listed?.type === "organization"
    ? false
    : /^(?:democrat|republican|conservative|liberal|independent|socialist|libertarian|winner|owner)$/.test(word.key);
}

const isVerb = (word: Word): boolean => !word.capital && (word.pos === "VERB" || word.pos === "AUX" || PERSON_VERBS.has(word.key));

/** "of the Ports Committee", "at Seton Bay University", "and chief of staff": until a comma, a verb or another clause. */
function complementEnd(words: readonly Word[], from: number, marks: Marks): number {
  let end = from;
  let at = from;
  while (at < words.length && at - from < MAX_AFTER_HEAD && near(words[at])) {
    const word = words[at] as Word;
    if (word.key === "and" && near(words[at + 1]) && words[at + 1] && isRoleNoun(words[at + 1] as Word)) at++;
    else if (word.key === "and" && marks[at] === null && !(words[at - 1]?.capital && words[at + 1]?.capital)) break;
    else if (STOPS.has(word.key) && word.key !== "and" && !marks[at]) break;
    if (isVerb(word) || (at === from && !PREPOSITIONS.has(word.key) && word.key !== "and" && !isRoleNoun(word))) break;
    at = Math.max(at + 1, marks[at]?.end ?? 0);
    if (!PREPOSITIONS.has(words[at - 1]?.key ?? "") && !/^(?:the|a|an|his|her|and)$/.test(words[at - 1]?.key ?? "")) end = at;
  }
  return end;
}
