import { areFormsOfOne } from "../../lexicon/given-name-forms.ts";
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from "../../lexicon/given-names.ts";
import { ARABIC_ARTICLE, PARTICLES, SUFFIXES, VIETNAMESE_FAMILIES } from "../../lexicon/name-words.ts";
import type { Candidate } from "./candidates.ts";
import { type Gender, genderOfTitle } from "./role-words.ts";
import { UNSEEN, type Word } from "./words.ts";

/** A person of one article, before the record's shape. */
export interface PersonDraft extends NameKeys {
  readonly index: number;
  readonly familyFirst: boolean;
  readonly name: string;
  readonly gender: Gender | null;
}

/** A person while names are being grouped. */
export interface Cluster {
  /** Keys of the fullest name without initials and suffix, in printed order. */
  keys: readonly string[];
  suffix: string | null;
  readonly familyFirst: boolean;
  /** No full name stands in the text. */
  readonly alone: boolean;
  readonly candidates: Candidate[];
}

export interface NameKeys {
  readonly keys: readonly string[];
  readonly suffix: string | null;
}

/** "Joseph R. Biden, Jr." → joseph, biden; jr. "J. K. Lindqvist" → jk, lindqvist. */
export function nameKeys(words: readonly Word[]): NameKeys {
  const suffix = words.length > 1 && SUFFIXES.has(words.at(-1)?.key ?? "") ? (words.at(-1)?.key ?? null) : null;
  const bare = (suffix ? words.slice(0, -1) : words).filter((word, i) => i === 0 || word.gap !== "quote-open");
  const full = bare.filter((word, i) => i === bare.length - 1 || !isInitials(word) || (i === 0 && bare.length === 2));
  const keys = full.map((word) => word.key);
  return { keys: keys.length === 1 && bare.length > 1 ? [joinInitials(bare), ...keys] : keys, suffix };
}

const isInitials = (word: Word): boolean => word.text !== "Ó" && /^(?:[a-z]|(?:[a-z]\.)+[a-z])$/.test(word.key);
const joinInitials = (words: readonly Word[]): string =>
  words
    .slice(0, -1)
    .map((word) => word.key.replace(/\./g, ""))
    .join("");

/** "sergei" and "sergey", "joe" and "joseph", "j.j." and "jj". */
const sameGiven = (a: string, b: string): boolean => areFormsOfOne(a, b) || a.replace(/\./g, "") === b.replace(/\./g, "");

/** Two full names of one person inside an article: one surname, one given name, middle names that do not differ. */
export function sameFullName(a: NameKeys, b: NameKeys): boolean {
  const [x, y] = [a.keys, b.keys];
  if (x.length < 2 || y.length < 2) return false;
  if ((a.suffix ?? b.suffix) !== (b.suffix ?? a.suffix)) return false;
  if (x.join(" ") === y.join(" ")) return true;
  if (surnameOf(x) !== surnameOf(y) || !sameGiven(x[0] ?? "", y[0] ?? "")) return isTail(x, y);
  return x.length !== y.length || x.length === 2;
}

/** "López Obrador" within "Andrés Manuel López Obrador". */
function isTail(x: readonly string[], y: readonly string[]): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return long.length >= 3 && short.length < long.length && long.slice(-short.length).join(" ") === short.join(" ");
}

const stripArticle = (key: string): string => key.replace(ARABIC_ARTICLE, "");

/** The last part of a name in Western order, with no particle or Arabic article. */
export const surnameOf = (keys: readonly string[]): string => stripArticle(keys.at(-1) ?? "");

/** Short forms that stand for a full name, from the surest: family names, then others, then the given name. */
export function shortForms(keys: readonly string[], familyFirst: boolean): { family: readonly string[]; given: readonly string[] } {
  if (familyFirst) {
    const [first = "", ...rest] = keys;
    const last = VIETNAMESE_FAMILIES.has(first) && rest.length > 1 ? [rest.at(-1) ?? ""] : [];
    return { family: [first, ...last], given: [rest.join(" ")] };
  }
  const family = new Set<string>();
  for (let i = 1; i < keys.length; i++) {
    const tail = keys.slice(i).join(" ");
    if (!PARTICLES.has(keys.at(-1) ?? "")) family.add(tail).add(stripArticle(tail));
    if (i < keys.length - 1 && keys.length > 3 && i > 1 && !PARTICLES.has(keys[i] ?? "")) family.add(keys[i] ?? "");
  }
  if (keys.length === 4 && !PARTICLES.has(keys[2] ?? "")) family.add(keys[2] ?? "");
  return { family: [...family], given: [keys[0] ?? ""] };
}

export function genderOfCluster({ keys, familyFirst, candidates }: Cluster, words: readonly Word[]): Gender | null {
  for (const { title } of candidates)
    for (const key of [title?.honorific ?? "", ...(title?.heads ?? []).map((head) => words[head]?.key ?? "")]) {
      const told = genderOfTitle(key);
      if (told) return told;
    }
  return familyFirst ? null : genderOfGiven(keys[0] ?? "");
}

/** What a given name says of gender: "Jean-Marc" as a whole, else by its first part. */
export function genderOfGiven(key: string): Gender | null {
  const whole = MALE_GIVEN_NAMES.has(key) || FEMALE_GIVEN_NAMES.has(key);
  const first = whole || !key.includes("-") ? key : key.slice(0, key.indexOf("-"));
  if (MALE_GIVEN_NAMES.has(first)) return "male";
  return FEMALE_GIVEN_NAMES.has(first) ? "female" : null;
}

/** The fullest form is the name; capitals all through only where no other form stands. */
export function nameOf(body: string, words: readonly Word[], cluster: Cluster): string {
  const best = cluster.candidates.reduce((a, b) => (rank(words, b) > rank(words, a) ? b : a));
  const last = words[best.end - 1];
  const printed = body.slice(words[best.first]?.start, last?.end);
  const name = printed
    .replace(UNSEEN, "")
    .replace(/[\s_*]+/g, " ")
    .replace(/,(?= (?:Jr|Sr|I))/, "");
  if (/\b(?:Jr|Sr)$/.test(name) && last?.dotted) return `${name}.`;
  return name.length > 3 && last?.allCaps && name === name.toUpperCase()
    ? name.replace(/\p{L}[\p{L}\p{M}]*/gu, (w) => w[0] + w.slice(1).toLowerCase())
    : name;
}

function rank(words: readonly Word[], candidate: Candidate): number {
  const shouted = words[candidate.first]?.allCaps && words[candidate.end - 1]?.allCaps;
  return (candidate.end - candidate.first) * 10 - (shouted ? 5 : 0) - (candidate.headline ? 15 : 0);
}
