import { GIVEN_NAMES } from "../../lexicon/given-names.ts";
import { PARTICLES, PUBLIC_SURNAMES } from "../../lexicon/name-words.ts";
import { ORGANIZATION_HEADS, THING_HEADS } from "../../lexicon/organization-words.ts";
import { COMMON_WORDS } from "../../lexicon/other-capitals.ts";
import { PORTFOLIO_WORDS } from "../../lexicon/role-nouns.ts";
import type { Candidate } from "./candidates.ts";
import { isRoleNoun } from "./role-words.ts";
import { isRunOfCapitals, isRunOfCommon } from "./runs.ts";
import type { TitleBefore } from "./titles.ts";
import type { Word } from "./words.ts";

/** Endings of abstract nouns and adverbs that hardly a surname has: "Driver Apprenticeship", "Agricultural Affairs". */
const ABSTRACT = /.{4}(?:tions?|sions?|ments?|ical|ural|ity|ities|ively|ously|ically|ably|ingly|ships?|ized|ated|nesses|ives|ances|ences)$/;
const ABSTRACT_EXCEPT = new Set(["clements", "clement", "sessions", "chances", "frances"]);
/** Offices of persons, behind which a surname that is also a word is still a surname: "Senator Brown". */
const PERSONAL_OFFICE =
  /^(?:president|senator|sen|representative|rep|congressman|congresswoman|governor|gov|mayor|minister|secretary|ambassador|judge|general|gen|colonel|col|admiral|sheriff|chancellor|premier|king|queen|prince|princess|pope|professor|prof|captain|commissioner|administrator)$/;

/** Nouns that, with a capital, open the names of things as often as they say what somebody is: "Major Economies", "Student Guide". */
const WEAK_OFFICE =
  /^(?:major|general|native|student|woman|women|girl|boy|man|star|hacker|survivor|member|host|speaker|speakers|chief|attorney|expert|voter|partner|associate|consumer|worker|veteran|citizen|celebrity|driver|pilot|model|champion|athlete|player|teacher|nurse|farmer|family|child|parent|youth|witness)$/;

/**
 * Leaves out what is shaped like a name and is none, as official documents in title case print it: a single word that
 * the text has in lower case as well ("Justice Programs", "our programs"), an acronym, an abstract noun, mere initials.
 * A word that stands in somebody's full name, or that everybody knows as a surname, stays.
 */
export function keepPlausible(words: readonly Word[], candidates: readonly Candidate[]): readonly Candidate[] {
  const lower = new Set<string>();
  for (const word of words) if (!word.capital) lower.add(word.key);
  const inNames = new Set(
    candidates.filter((c) => c.end - c.first > 1 && (c.given || c.built || c.familyFirst)).flatMap((c) => keysOf(words, c)),
  );
  const pairs = new Set(candidates.filter((c) => c.end - c.first === 2 && c.given).map((c) => keysOf(words, c).join(" ")));
  const trimmed = candidates.map((candidate) => withoutEpithet(words, trimLeading(words, candidate, lower), pairs));
  return trimmed.filter((candidate) =>
    candidate.end - candidate.first > 1
      ? !isRunOfCommon(words, candidate) && !isRunOfCapitals(words, candidate) && !isRunOfThings(words, candidate, lower)
      : isSurname(words, candidate, lower, inNames),
  );
}

const keysOf = (words: readonly Word[], candidate: Candidate) => words.slice(candidate.first, candidate.end).map((word) => word.key);

function isSurname(
  words: readonly Word[],
  { first, title, acts }: Candidate,
  lower: ReadonlySet<string>,
  inNames: ReadonlySet<string>,
): boolean {
  const word = words[first] as Word;
  if (title?.honorific || inNames.has(word.key) || PUBLIC_SURNAMES.has(word.key)) return true;
  if (word.allCaps && (word.text.length < 6 || !title)) return false;
  if (/^\p{Lu}{2,}s$|\p{Ll}\p{Lu}{2,}/u.test(word.text)) return false;
  if (ABSTRACT.test(word.key) && !ABSTRACT_EXCEPT.has(word.key)) return false;
  if (/-americans?$/.test(word.key)) return false;
  if (
    title &&
    isWeak(words, title, first) &&
    (isListed(word) || isThing(word) || lower.has(word.key) || !(acts || isRank(words[first - 1])))
  )
    return false;
  if (isComplement(words, title, first) && isThing(word)) return false;
  // "Under Secretary for Economic Growth": what a title is over goes on.
  const office = title?.heads.some(
    (head) => PERSONAL_OFFICE.test(words[head]?.key ?? "") && words[head]?.capital && (head === first - 1 || !isListed(word)),
  );
  return (office && !(isComplement(words, title, first) && lower.has(word.key))) || !lower.has(word.key);
}

const isListed = ({ key }: Word): boolean => [THING_HEADS, ORGANIZATION_HEADS, PORTFOLIO_WORDS, COMMON_WORDS].some((list) => list.has(key));

/** "General Holm", "Bureau Chief Holm", "Ranking Member Holm": of the offices that say little, those that surnames follow. */
const isRank = (word: Word | undefined): boolean => /^(?:general|major|chief|member|attorney)$/.test(word?.key ?? "");

/** "Deputy Administrator for Defense Programs", "member of the State Bar": one or several of what lists know as things. */
const isThing = ({ key }: Word): boolean =>
  [key, key.replace(/s$/, ""), key.replace(/ies$/, "y")].some((form) => THING_HEADS.has(form) || ORGANIZATION_HEADS.has(form));

const isWeak = (words: readonly Word[], title: TitleBefore, first: number): boolean => {
  const head = words[title.heads.at(-1) ?? -1];
  return head !== undefined && head.index === first - 1 && head.capital && WEAK_OFFICE.test(head.key);
};

/** "Deputy Secretary for Capital": between the office and the name stands what it is over. */
const isComplement = (words: readonly Word[], title: TitleBefore | null, first: number): boolean => {
  const head = title?.heads.at(-1);
  return head !== undefined && head < first - 1 && /^(?:for|of)$/.test(words[head + 1]?.key ?? "");
};

/** "Major Economies Forum", "Listening Session", "Enhanced Screening": no given name, and words that the text or a list has as words. */
function isRunOfThings(words: readonly Word[], candidate: Candidate, lower: ReadonlySet<string>): boolean {
  const { first, end, title } = candidate;
  if (candidate.given || candidate.built || candidate.familyFirst || title?.honorific) return false;
  const run = words.slice(first, end);
  const weak = title !== null && isWeak(words, title, first);
  const strange = run.filter((word) => isListed(word) || ABSTRACT.test(word.key) || lower.has(word.key));
  return strange.length === run.length || (weak && strange.length > 0);
}

/** "Comrade-in-arms Pilotfish Ada Holm" where "Ada Holm" stands elsewhere: a word before her name. */
function withoutEpithet(words: readonly Word[], candidate: Candidate, pairs: ReadonlySet<string>): Candidate {
  const { first, end, given, built } = candidate;
  const [second, third] = [words[first + 1], words[first + 2]];
  if (end - first !== 3 || given || built || !second || !third || PARTICLES.has(second.key)) return candidate;
  if (!pairs.has(`${second.key} ${third.key}`)) return candidate;
  return { ...candidate, first: first + 1, given: true, title: null };
}

/**
 * "Assistant Secretary for Economic Mobility Carla Holm", "Seton Mayor Ada Lindqvist": what belongs to the title was read as
 * the beginning of the name.
 */
function trimLeading(words: readonly Word[], candidate: Candidate, lower: ReadonlySet<string>): Candidate {
  const { first, end, title } = candidate;
  if (end - first < 3) return candidate;
  const [opening, second] = [words[first] as Word, words[first + 1] as Word];
  if (end - first > 3 && isRoleNoun(second) && GIVEN_NAMES.has(words[first + 2]?.key ?? ""))
    return {
      ...candidate,
      first: first + 2,
      given: true,
      shown: true,
      title: { first, end: first + 2, heads: [first + 1], honorific: null },
    };
  const head = words[first - 2];
  if (
    !candidate.given &&
    !title &&
    /^(?:of|at)$/.test(words[first - 1]?.key ?? "") &&
    head &&
    isRoleNoun(head) &&
    GIVEN_NAMES.has(second.key)
  )
    return {
      ...candidate,
      first: first + 1,
      given: true,
      shown: true,
      title: { first: first - 2, end: first + 1, heads: [first - 2], honorific: null },
    };
  const listed = !candidate.given && (isListed(opening) || ABSTRACT.test(opening.key));
  const strange = listed || (!candidate.given && lower.has(opening.key));
  // "Oscar Winner Ada Lindqvist": of a word that is none of names and a given name, the name begins with the second.
  const describes = listed && GIVEN_NAMES.has(second.key) && second.gap === "space" && !second.possessive;
  if (!describes && !(strange && !candidate.built && isComplement(words, title, first))) return candidate;
  return { ...candidate, first: first + 1, given: GIVEN_NAMES.has(second.key), title: title && { ...title, end: first + 1 } };
}
