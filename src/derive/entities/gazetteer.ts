import { COUNTRIES, type CountryEntry, REGIONAL_ADJECTIVES } from "../../lexicon/countries.ts";
import { AMBIGUOUS_ORGANIZATION_NAMES, ORGANIZATIONS, type OrganizationEntry } from "../../lexicon/organizations.ts";
import { PLACES, type PlaceEntry, type StateEntry, US_STATES } from "../../lexicon/places.ts";
import { OPENS_LISTED } from "./word-facts.ts";
import { foldName, type Word } from "./words.ts";

/** What a listed name stands for. */
export type Listed =
  | { readonly type: "country"; readonly country: CountryEntry }
  | { readonly type: "demonym"; readonly country: CountryEntry | null }
  | { readonly type: "state"; readonly state: StateEntry }
  | { readonly type: "place"; readonly places: readonly PlaceEntry[] }
  | { readonly type: "organization"; readonly organization: OrganizationEntry; readonly ambiguous: boolean };

export interface ListedMatch {
  readonly listed: Listed;
  /** Number of words. */
  readonly length: number;
}

interface Entry {
  readonly keys: readonly string[];
  /** Initials that must be printed in capitals: "US" is no "us". */
  readonly initials: boolean;
  /** "Mo." is Missouri, "Mo Lindqvist" is not. */
  readonly dotted: boolean;
  readonly listed: Listed;
}

const SPLIT = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‑'’&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const keysOf = (name: string): string[] => [...name.matchAll(SPLIT)].map((m) => foldName(m[0].endsWith(".") ? m[0].slice(0, -1) : m[0]));

/** Entries by the key of their first word, longest first; earlier lists win ties. */
function buildIndex(): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  const add = (name: string, listed: Listed) => {
    const keys = keysOf(name);
    const first = keys[0];
    if (!first) return;
    const entry = { keys, initials: /^[\p{Lu}\d.&/-]{2,6}$/u.test(name), dotted: /^\p{Lu}\p{Ll}+\.$/u.test(name), listed };
    index.set(first, [...(index.get(first) ?? []), entry]);
  };
  for (const country of COUNTRIES) {
    for (const name of [country.name, ...country.otherNames]) add(name, { type: "country", country });
    for (const name of country.demonyms) add(name, { type: "demonym", country });
  }
  for (const name of REGIONAL_ADJECTIVES) add(name, { type: "demonym", country: null });
  for (const organization of ORGANIZATIONS)
    for (const name of [organization.name, ...organization.otherNames])
      add(name, { type: "organization", organization, ambiguous: AMBIGUOUS_ORGANIZATION_NAMES.has(name) });
  for (const [name, places] of placesByName()) add(name, { type: "place", places });
  for (const state of US_STATES) for (const name of [state.name, ...state.abbreviations]) add(name, { type: "state", state });
  for (const entries of index.values()) entries.sort((a, b) => b.keys.length - a.keys.length);
  return index;
}

function placesByName(): Map<string, PlaceEntry[]> {
  const byName = new Map<string, PlaceEntry[]>();
  for (const place of PLACES) for (const name of [place.name, ...place.otherNames]) byName.set(name, [...(byName.get(name) ?? []), place]);
  return byName;
}

const INDEX = buildIndex();
const LOWER_INSIDE = new Set([
  "of",
  "and",
  "the",
  "for",
  "de",
  "da",
  "della",
  "la",
  "le",
  "on",
  "in",
  "to",
  "without",
  "news",
  "agency",
  "magazine",
]);

/** The longest listed name that begins at a word, or null. */
export function matchListed(words: readonly Word[], at: number): ListedMatch | null {
  const first = words[at];
  if (!first || (first.facts & OPENS_LISTED) === 0) return null;
  for (const { keys, initials, dotted, listed } of INDEX.get(first.key) ?? [])
    if (fits(words, at, keys, initials) && !(dotted && !first.dotted && words[at + 1]?.capital && words[at + 1]?.gap === "space"))
      return { listed, length: keys.length };
  return null;
}

function fits(words: readonly Word[], at: number, keys: readonly string[], initials: boolean): boolean {
  for (let i = 0; i < keys.length; i++) {
    const word = words[at + i];
    if (!word || word.key !== keys[i]) return false;
    if (
      i > 0 &&
      (words[at + i - 1]?.possessive || !(word.gap === "space" || word.gap === "dot" || (word.gap === "comma" && keys.length > 2)))
    )
      return false;
    if (!word.capital && !LOWER_INSIDE.has(word.key) && i > 0) return false;
    if (initials && !word.allCaps) return false;
  }
  return true;
}
