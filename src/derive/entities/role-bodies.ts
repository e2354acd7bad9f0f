import { PUBLIC_SURNAMES } from "../../lexicon/name-words.ts";
import { ORGANIZATION_HEADS, THING_HEADS } from "../../lexicon/organization-words.ts";
import { COMMON_WORDS, GROUP_WORDS } from "../../lexicon/other-capitals.ts";
import { PORTFOLIO_WORDS, ROLE_MODIFIERS } from "../../lexicon/role-nouns.ts";
import type { Mark } from "./marks.ts";
import { isGiven, isInitial, isParticle } from "./name-parts.ts";
import { singularRole } from "./role-keys.ts";
import { isHonorific, isRoleNoun } from "./role-words.ts";
import type { Word } from "./words.ts";

/** Who heads or works for a body: "chief executive of Whirlwood"; of the others ("adviser of Lindqvist") a person may follow. */
const HEADS_BODY =
  /^(?:ceo|cfo|coo|cto|cio|executive|officer|founder|co-founder|cofounder|chair|chairman|chairwoman|chairperson|president|vice-president|director|editor|publisher|owner|co-owner|manager|gm|trustee)$/;
const WORKS_AT =
  /^(?:analyst|expert|scholar|professor|fellow|lecturer|economist|historian|researcher|scientist|physicist|strategist|engineer|reporter|columnist|correspondent|editor|executive|director|partner|lawyer|attorney|consultant|specialist|manager|student|dean|chair)$/;
const LONGEST = 6;

/** Bodies that no list has and no head noun tells, but a role does: "chief executive of Whirlwood", "Ada Lin, President and CEO, Whirlwood". */
export function findRoleBodies(words: readonly Word[], marks: readonly (Mark | null)[]): readonly Mark[] {
  const found: Mark[] = [];
  for (let head = 0; head < words.length; head++) {
    const from = bodyFrom(words, head);
    const end = from === null ? null : bodyEnd(words, marks, from);
    if (from !== null && end !== null) found.push({ first: from, end, kind: "organization", listed: null });
  }
  return found;
}

/** Index of the first word of what a role noun may be followed by, or null. */
function bodyFrom(words: readonly Word[], head: number): number | null {
  const [noun, link, next] = [words[head] as Word, words[head + 1], words[head + 2]];
  if (!link || noun.possessive || noun.dotted) return null;
  if (link.gap === "space" && next?.gap === "space" && isLink(noun, link)) return next.key === "the" ? head + 3 : head + 2;
  return link.gap === "comma" && noun.capital && HEADS_BODY.test(noun.key) && closesRow(words, head + 1) ? head + 1 : null;
}

const isLink = (noun: Word, link: Word): boolean =>
  (link.key === "of" && HEADS_BODY.test(noun.key)) || (link.key === "at" && (WORKS_AT.test(noun.key) || HEADS_BODY.test(noun.key)));

/** Nothing but capitals stands between a comma and the end of the row. */
function closesRow(words: readonly Word[], from: number): boolean {
  let at = from + 1;
  while (at < from + LONGEST && words[at]?.gap === "space" && words[at]?.capital) at++;
  return words[at] === undefined || words[at]?.gap === "break" || words[at]?.gap === "other";
}

/** One past the last capital of the body's name; null where it is a person's, a portfolio, or known already. */
function bodyEnd(words: readonly Word[], marks: readonly (Mark | null)[], from: number): number | null {
  let end = from;
  while (end < from + LONGEST && words[end]?.capital && (end === from || words[end]?.gap === "space") && !isOther(words, marks, end)) {
    end++;
    if (words[end - 1]?.possessive) break;
    if (/^(?:of|for|the)$/.test(words[end]?.key ?? "") && words[end]?.gap === "space" && words[end + 1]?.capital) end++;
  }
  const run = words.slice(from, end);
  const [first] = run;
  if (!first || first.quotation !== words[from - 1]?.quotation || PUBLIC_SURNAMES.has(first.key) || isInitial(first)) return null;
  const next = words[end];
  if (isGiven(first) || (next && isParticle(next) && next.gap === "space")) return null;
  return isPlain(first) || (run.length === 1 && isGeneric(first)) ? null : end;
}

/** A word of a title, a list or the next name, with which the body's name does not go on. */
const isOther = (words: readonly Word[], marks: readonly (Mark | null)[], at: number): boolean => {
  const word = words[at] as Word;
  const opensName = isGiven(word) && words[at + 1]?.capital === true && words[at + 1]?.gap === "space";
  return marks[at] != null || isHonorific(word) || (isRoleNoun(word) && singularRole(word.key) === null) || opensName;
};

/** "Democrats", "Board": alone the name of no one body. */
const isGeneric = ({ key }: Word): boolean =>
  GROUP_WORDS.has(key) || ORGANIZATION_HEADS.has(key) || THING_HEADS.has(key) || singularRole(key) !== null;

const isPlain = ({ key }: Word): boolean => PORTFOLIO_WORDS.has(key) || ROLE_MODIFIERS.has(key) || COMMON_WORDS.has(key);
