import { GIVEN_NAMES } from "../../lexicon/given-names.ts";
import { ORGANIZATION_HEADS, THING_HEADS } from "../../lexicon/organization-words.ts";
import { COMMON_WORDS } from "../../lexicon/other-capitals.ts";
import { PORTFOLIO_WORDS, ROLE_MODIFIERS } from "../../lexicon/role-nouns.ts";
import { memoize } from "../../text/memo.ts";
import { isRoleNoun } from "./role-words.ts";
import type { Word } from "./words.ts";

const SHARE = 0.7;
/** Words of four letters and more: headlines are short. */
const LONGEST = 18;

/** A verb or small word that no title or name of a body would print with a capital. */
const showsHeadline = (word: Word): boolean => isCommonKey(word.key) && !isRoleNoun(word);

const isCommonKey = memoize(
  (key) =>
    COMMON_WORDS.has(key) && ![ROLE_MODIFIERS, PORTFOLIO_WORDS, ORGANIZATION_HEADS, THING_HEADS, GIVEN_NAMES].some((list) => list.has(key)),
);

/** Paragraphs set as headlines ("Harbour Workers Rip Lindqvist As Strike Ends"): there a capital says nothing. */
export function findHeadlines(words: readonly Word[]): ReadonlySet<number> {
  const counts = new Map<number, { long: number; capital: number; common: number }>();
  for (const word of words) {
    let count = counts.get(word.paragraph);
    if (!count) {
      count = { long: 0, capital: 0, common: 0 };
      counts.set(word.paragraph, count);
    }
    if (word.text.length >= 4) count.long++;
    if (word.text.length >= 4 && word.capital) count.capital++;
    if (word.capital && !word.opens && !word.allCaps && showsHeadline(word)) count.common++;
  }
  return new Set(
    [...counts]
      .filter(([, c]) => c.common > 0 && c.capital >= 3 && c.long <= LONGEST && c.capital >= SHARE * c.long)
      .map(([paragraph]) => paragraph),
  );
}
