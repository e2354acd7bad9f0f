import { GIVEN_NAMES } from "../../lexicon/given-names.ts";
import { ORGANIZATION_HEADS, ORGANIZATION_OPENERS } from "../../lexicon/organization-words.ts";
import { COMMON_WORDS } from "../../lexicon/other-capitals.ts";
import { PORTFOLIO_WORDS } from "../../lexicon/role-nouns.ts";
import { type Listed, matchListed } from "./gazetteer.ts";
import { findRoleBodies } from "./role-bodies.ts";
import { singularRole } from "./role-keys.ts";
import { isRoleNoun } from "./role-words.ts";
import type { Word } from "./words.ts";

/** A stretch of words read as something that is no person. */
export interface Mark {
  /** Index of its first word, and one past its last. */
  readonly first: number;
  readonly end: number;
  readonly kind: "listed" | "organization";
  readonly listed: Listed | null;
}

/** The marks of a text, by the index of every word inside one. */
export type Marks = readonly (Mark | null)[];

const joined = (word: Word | undefined): boolean => word?.gap === "space" || word?.gap === "dot";
const LINKS = new Set(["of", "for", "on", "and", "the", "&", "to", "in"]);

/** Finds listed names, then organizations that their head noun tells ("Harbour Workers Union", "Ministry of Ports"). */
export function findMarks(words: readonly Word[], headlines: ReadonlySet<number>): Marks {
  const marks: (Mark | null)[] = new Array(words.length).fill(null);
  for (let i = 0; i < words.length; ) {
    const match = isPostInShort(words, i) ? null : matchListed(words, i);
    if (match) fill(marks, { first: i, end: i + match.length, kind: "listed", listed: match.listed });
    i += match?.length ?? 1;
  }
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (!word.capital || headlines.has(word.paragraph) || !ORGANIZATION_HEADS.has(word.key)) continue;
    const mark = growOrganization(words, marks, i);
    if (!mark) continue;
    fill(marks, mark);
    i = mark.end - 1;
  }
  for (const mark of findRoleBodies(words, marks)) if (!headlines.has(words[mark.first]?.paragraph ?? -1)) fill(marks, mark);
  return marks;
}

/** "President and GM": a general manager. */
const isPostInShort = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === "GM" && /^(?:and|&)$/.test(words[at - 1]?.key ?? "") && isRoleNoun(words[at - 2] ?? (words[at] as Word));

function fill(marks: (Mark | null)[], mark: Mark): void {
  for (let i = mark.first; i < mark.end; i++) marks[i] = mark;
}

/** "House Oversight and Government Reform Committee", "Department of Fisheries and Ports", grown from their head at `at`. */
function growOrganization(words: readonly Word[], marks: Marks, at: number): Mark | null {
  if (marks[at]?.kind === "listed" && (marks[at]?.end ?? 0) - (marks[at]?.first ?? 0) > 1) return null;
  const first = growLeft(words, marks, at);
  let end = at + 1;
  const word = words[at] as Word;
  while (words[end]?.capital && joined(words[end]) && !words[end - 1]?.possessive && ORGANIZATION_HEADS.has(words[end]?.key ?? "")) end++;
  if (ORGANIZATION_OPENERS.has(word.key) && !word.possessive) end = growRight(words, marks, end);
  return end - first > 1 ? { first, end, kind: "organization", listed: null } : null;
}

function growLeft(words: readonly Word[], marks: Marks, at: number): number {
  let first = at;
  while (first > 0 && at - first < 7) {
    const word = words[first] as Word;
    const before = words[first - 1] as Word;
    if (!joined(word) || before.possessive) break;
    const beforeThat = words[first - 2];
    if (before.key === "and" && beforeThat?.capital && joined(before) && isTopic(beforeThat) && isTopic(word)) first -= 2;
    else if (
      before.capital &&
      (!isRoleNoun(before) || singularRole(before.key) !== null) &&
      !(before.opens && COMMON_WORDS.has(before.key) && !PORTFOLIO_WORDS.has(before.key))
    )
      first--;
    else break;
    const listed = marks[first];
    if (listed?.kind === "listed") first = Math.min(first, listed.first);
  }
  return first;
}

const isTopic = (word: Word): boolean => PORTFOLIO_WORDS.has(word.key) || ORGANIZATION_HEADS.has(word.key);

function growRight(words: readonly Word[], marks: Marks, from: number): number {
  let end = from;
  while (end < words.length && end - from < 10) {
    let next = end;
    while (joined(words[next]) && LINKS.has(words[next]?.key ?? "") && next - end < 2) next++;
    const word = words[next];
    const previous = words[next - 1];
    if (!word?.capital || !joined(word) || previous?.possessive || (isRoleNoun(word) && singularRole(word.key) === null)) break;
    if (next > end && words[end]?.key === "and" && !isTopic(word)) break;
    if (next === end && GIVEN_NAMES.has(word.key) && words[next + 1]?.capital && joined(words[next + 1])) break;
    if (next === end && end === from) break;
    end = Math.max(next + 1, marks[next]?.end ?? 0);
  }
  return end;
}
