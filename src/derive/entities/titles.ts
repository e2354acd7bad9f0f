import { ORGANIZATION_HEADS } from "../../lexicon/organization-words.ts";
import { PORTFOLIO_WORDS, ROLE_MODIFIERS } from "../../lexicon/role-nouns.ts";
import type { Marks } from "./marks.ts";
import { isAbbreviatedTitle, isHonorific, isRoleNoun } from "./role-words.ts";
import type { Word } from "./words.ts";

/** What stands before a name and says who it is: "Deputy Secretary of State", "Mr.". */
export interface TitleBefore {
  /** Index of its first word, and one past its last (the name's first). */
  readonly first: number;
  readonly end: number;
  /** Indices of the role nouns in it, in order; empty where it is an honorific only. */
  readonly heads: readonly number[];
  /** Key of the honorific right before the name, or null. */
  readonly honorific: string | null;
}

const MAX_COMPLEMENT = 16;
const PREPOSITIONS = new Set(["of", "for", "to", "at", "on"]);
const LINKS = new Set(["of", "for", "to", "the", "and", "&", "on", "at", "in"]);

/** "board member", "committee chairman": groups that a role in lower case is of. */
const GROUPS_OF_PEOPLE =
  /^(?:board|committee|panel|council|commission|cabinet|company|union|party|campaign|ministry|agency|bank|army|police|court|museum|school|university)$/;

const near = (word: Word | undefined): boolean => word?.gap === "space" || word?.gap === "dot";

/** Reads the title before the name that begins at a word, from right to left; null where none stands. */
export function readTitleBefore(words: readonly Word[], name: number, marks: Marks): TitleBefore | null {
  let at = name;
  let honorific: string | null = null;
  // "Datuk Seri Rahman": one honorific may follow another.
  for (let before = words[at - 1]; before && near(words[at]) && isHonorific(before) && !before.possessive; before = words[at - 1]) {
    honorific = before.key;
    at--;
  }
  const core = near(words[at]) ? readRoleBackward(words, at, marks) : null;
  if (core) return { ...core, end: name, honorific };
  return honorific ? { first: at, end: name, heads: [], honorific } : null;
}

function readRoleBackward(words: readonly Word[], end: number, marks: Marks): { first: number; heads: number[] } | null {
  const last = words[end - 1];
  if (!last || last.possessive) return null;
  if (/^(?:and|of|the|for|to|on|at|in|&)$/.test(last.key)) return null;
  const head = isRoleNoun(last) ? end - 1 : headBehindComplement(words, end, marks);
  if (head === null) return null;
  const heads = [head];
  let first = head;
  while (first > 0 && near(words[first])) {
    const step = leftStep(words, first, marks);
    if (step === null) break;
    if (isRoleNoun(words[step] as Word)) heads.unshift(step);
    first = step;
  }
  const further = first > 1 && goesFurther(words, first, marks) ? headBehindComplement(words, first + 1, marks) : null;
  const outer = further === null ? null : readRoleBackward(words, further + 1, marks);
  return outer ? { first: outer.first, heads: [...outer.heads, ...heads] } : { first, heads };
}

/**
 * "Special Assistant to the President Ada Lin", "Undersecretary for Administration Vice-Admiral Lin": the title before the
 * preposition is hers as well. Of "adviser to President Lin", "friend of Norland Prime Minister Lin" only the second is.
 */
function goesFurther(words: readonly Word[], first: number, marks: Marks): boolean {
  const link = words[first - 1]?.key ?? "";
  const opening = words[first] as Word;
  return link === "the" || (/^(?:of|to|for)$/.test(link) && !marks[first] && PORTFOLIO_WORDS.has(opening.key) && !isRoleNoun(opening));
}

/** "Secretary of State" from "State": the role noun before a complement made of names of offices, bodies and states. */
function headBehindComplement(words: readonly Word[], end: number, marks: Marks): number | null {
  // "Chief of Staff and Agricultural …": the title goes on, and no name begins here.
  if (LINKS.has(words[end - 1]?.key ?? "")) return null;
  for (let i = end - 1; i > 0 && end - i < MAX_COMPLEMENT; i--) {
    const word = words[i] as Word;
    if (i < end - 1 && words[i + 1]?.gap !== "space" && words[i + 1]?.gap !== "dot" && words[i + 1]?.gap !== "comma") return null;
    const before = words[i - 1] as Word;
    if (PREPOSITIONS.has(word.key) && isRoleNoun(before) && near(word)) return i < end - 1 ? i - 1 : null;
    const fits =
      LINKS.has(word.key) ||
      Boolean(marks[i]) ||
      (word.capital &&
        (PORTFOLIO_WORDS.has(word.key) || ORGANIZATION_HEADS.has(word.key) || ROLE_MODIFIERS.has(word.key) || isRoleNoun(word)));
    if (!fits || word.possessive) return null;
  }
  return null;
}

/** The next word of a title to the left, or null where it ends. */
function leftStep(words: readonly Word[], first: number, marks: Marks): number | null {
  const word = words[first - 1] as Word;
  const current = words[first] as Word;
  const mark = marks[first - 1];
  if (mark)
    return mark.listed?.type === "organization" || mark.kind === "organization" || !word.possessive ? Math.max(mark.first, 0) : mark.first;
  if (word.key === "and" || word.key === "&") {
    const other = words[first - 2];
    return other && isRoleNoun(other) && other.capital === current.capital && near(word) ? first - 2 : null;
  }
  if (isHonorific(word) || (word.key === "under" && !/^secretary/.test(current.key))) return null;
  if (PREPOSITIONS.has(word.key)) return null;
  if (isRoleNoun(word) || ROLE_MODIFIERS.has(word.key.replace(/^(?:then|ex|former)-/, ""))) return first - 1;
  if (PORTFOLIO_WORDS.has(word.key) && (word.capital || !current.capital)) return first - 1;
  if (ORGANIZATION_HEADS.has(word.key) && (word.capital || (!current.capital && isRoleNoun(current) && GROUPS_OF_PEOPLE.test(word.key))))
    return first - 1;
  if (isAbbreviatedTitle(word)) return first - 1;
  return null;
}
