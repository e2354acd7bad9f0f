import { COUNTRIES, type CountryEntry } from "../../lexicon/countries.ts";
import { GIVEN_NAMES } from "../../lexicon/given-names.ts";
import { SPEECH_VERBS } from "../../lexicon/speech-verbs.ts";
import type { Mark } from "./marks.ts";
import { foldName, type Word } from "./words.ts";

/** Seats of more than one state or body, and names of persons and of towns elsewhere: what they do settles nothing. */
const UNCLEAR = new Set(
  "brussels wellington kingston georgetown victoria hamilton stanley jerusalem san-jose san-salvador nicosia".split(" "),
);

const CAPITALS: ReadonlyMap<string, CountryEntry> = new Map(
  COUNTRIES.flatMap((country) => {
    const key = country.capital === null ? "" : foldName(country.capital);
    return key === "" || UNCLEAR.has(key.replace(/ /g, "-")) || GIVEN_NAMES.has(key) ? [] : [[key, country] as const];
  }),
);

/** "Moscow accused", "Kyiv said": the state whose capital a mark names, where it does what only a government does; else null. */
export function stateOfCapital(words: readonly Word[], { first, end }: Mark): CountryEntry | null {
  const [before, start, last, next] = [words[first - 1], words[first] as Word, words[end - 1] as Word, words[end]];
  if (next?.gap !== "space" || next.capital || last.possessive || (before && start.gap === "space" && !opensClause(before))) return null;
  if (!isStance(next.key)) return null;
  const key = words
    .slice(first, end)
    .map((word) => word.key)
    .join(" ");
  return CAPITALS.get(key) ?? null;
}

/** "that Moscow accused", "as Kyiv warned"; not "talks in Moscow said", "Paris and Berlin said". */
const opensClause = (before: Word): boolean =>
  /^(?:that|as|but|because|while|if|when|after|before|since|although|though|where|said|says)$/.test(before.key);

const isStance = (key: string): boolean =>
  SPEECH_VERBS.get(key)?.some(
    ({ verb, form }) => (form === "past" || form === "s") && /^(?:say|stand)$/.test(verb.class) && verb.grade <= 3,
  ) ?? false;
