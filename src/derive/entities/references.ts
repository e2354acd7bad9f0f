import { INVERTED_VERBS, PERSON_VERBS } from "../../lexicon/person-verbs.ts";
import type { EntityMention } from "../types.ts";
import type { Candidate } from "./candidates.ts";
import { choosePronoun, PRONOUNS } from "./pronouns.ts";
import type { Reading } from "./reading.ts";
import { type RolePhrase, readRolePhrase } from "./role-phrase.ts";
import { fitOfPhrase, type RoleIndex } from "./role-referents.ts";
import { type Gender, genderOfTitle, singularRole } from "./role-words.ts";
import type { Word } from "./words.ts";

/** A mention that later words may refer back to. */
export interface Antecedent {
  readonly person: number;
  readonly word: Word;
  readonly form: EntityMention["form"];
  readonly subject: boolean;
  readonly speaks: boolean;
  readonly oblique: boolean;
  readonly possessive: boolean;
}

export interface Referents {
  readonly genders: readonly (Gender | null)[];
  readonly roles: RoleIndex;
  readonly ids: readonly string[];
}

interface Named {
  readonly person: number;
  readonly candidate: Candidate;
}

const FURTHEST = 60;
/** Nouns that bring in somebody new as often as they refer back. */
const GENERIC = new Set(
  "man woman boy girl host actor actress king queen prince princess waiter waitress lord lady father mother husband wife son daughter brother sister spokesman spokeswoman policeman fireman".split(
    " ",
  ),
);

/** Resolves role phrases and pronouns of the third person, left to right, each against what stands before it. */
export function findReferences(reading: Reading, named: readonly Named[], referents: Referents): readonly EntityMention[] {
  const { words } = reading;
  const byFirst = new Map(named.map((mention) => [mention.candidate.first, mention]));
  const starts = new Set(named.flatMap(({ candidate }) => [candidate.first, candidate.title?.first ?? candidate.first]));
  const genders = [...referents.genders];
  const trail: Antecedent[] = [];
  const lastAt = new Map<number, number>();
  const remember = (antecedent: Antecedent): void => {
    trail.push(antecedent);
    lastAt.set(antecedent.person, antecedent.word.index);
  };
  const found: EntityMention[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const name = byFirst.get(i);
    if (name) {
      if (!name.candidate.attributive && !name.candidate.headline)
        remember(describe(words, name.candidate.first, name.candidate.end, name.person, "name", name.candidate.title?.first));
      i = name.candidate.end - 1;
    } else if (PRONOUNS.has(word.key) && word.quotation === null) {
      const chosen = choosePronoun(words, i, trail.slice(-FURTHEST), genders);
      if (!chosen) continue;
      remember(describe(words, i, i + 1, chosen.person, "pronoun"));
      found.push({
        start: word.start,
        end: word.end,
        in: reading.in,
        type: "person",
        entity: referents.ids[chosen.person] ?? "",
        form: "pronoun",
        rule: chosen.rule,
      });
    } else if (word.key === "the" || isBareOffice(words, i)) {
      const phrase = readRolePhrase(words, i, reading.marks);
      if (phrase === null || namesInside(starts, phrase)) continue;
      const byRole = resolvePhrase(words, phrase, lastAt, referents);
      const person = byRole ?? resolveDescription(words, phrase, trail.slice(-FURTHEST), genders);
      if (person === null) continue;
      const last = words[phrase.end - 1] as Word;
      remember(describe(words, i, phrase.end, person, "role"));
      found.push({
        start: word.start,
        end: last.end,
        in: reading.in,
        type: "person",
        entity: referents.ids[person] ?? "",
        form: "role",
        rule: byRole === null ? "description" : "role-phrase",
      });
      i = phrase.end - 1;
    }
  }
  return found;
}

/** "President" and "Vice President" stand without an article in official English ("Today, Vice President met …" does not occur, "Mr. President" does). */
const isBareOffice = (words: readonly Word[], at: number): boolean => words[at]?.key === "former" && words[at]?.opens === true;

function namesInside(starts: ReadonlySet<number>, { first, end, head }: RolePhrase): boolean {
  for (let i = first; i <= Math.max(head + 1, Math.min(end, head + 1)); i++) if (starts.has(i) && i > first) return true;
  return starts.has(head + 1);
}

function describe(
  words: readonly Word[],
  first: number,
  end: number,
  person: number,
  form: EntityMention["form"],
  from = first,
): Antecedent {
  const [word, last, next, before] = [words[first] as Word, words[end - 1] as Word, words[end], words[from - 1]];
  const verbal = Boolean(
    next && next.gap === "space" && (PERSON_VERBS.has(next.key) || next.pos === "VERB" || next.pos === "AUX") && !last.possessive,
  );
  const clause =
    Boolean(next && next.gap === "comma" && /^(?:who|a|an|the|now|then)$/.test(next.key)) || Boolean(word.opens && !last.possessive);
  const inverted = Boolean(before && words[from]?.gap === "space" && INVERTED_VERBS.has(before.key) && before.key !== "told");
  const oblique = Boolean(
    before &&
      words[from]?.gap === "space" &&
      /^(?:of|by|with|to|for|from|about|against|on|at|in|than|like|as|told|over|between|toward|towards|behind|under)$/.test(before.key),
  );
  const speech = verbal && INVERTED_VERBS.has(next?.key ?? "");
  return {
    person,
    word,
    form,
    subject: (verbal && !oblique) || inverted || (clause && !oblique),
    speaks: speech || inverted,
    oblique: oblique && !inverted,
    possessive: last.possessive,
  };
}

/** "the harbour businesswoman": no role says it, but one woman alone is in sight. */
function resolveDescription(
  words: readonly Word[],
  phrase: RolePhrase,
  trail: readonly Antecedent[],
  genders: readonly (Gender | null)[],
): number | null {
  const head = words[phrase.head] as Word;
  const next = words[phrase.end];
  const gender = genderOfTitle(head.key);
  if (!gender || !next || (GENERIC.has(head.key) && words[phrase.head - 1]?.key !== "first")) return null;
  if (next.pos !== "VERB" && next.pos !== "AUX" && next.key !== "and" && !PERSON_VERBS.has(next.key)) return null;
  const chosen = choosePronoun(words, phrase.first, trail, genders, gender);
  return chosen && chosen.rule !== "pronoun-likely" ? chosen.person : null;
}

/** The one person whose role the phrase fits best; of several, the one mentioned last, if clearly later. Null where none or two remain. */
function resolvePhrase(
  words: readonly Word[],
  phrase: RolePhrase,
  lastAt: ReadonlyMap<number, number>,
  { roles, genders }: Referents,
): number | null {
  const keys = words.slice(phrase.first, phrase.end).map((word) => word.key);
  const head = words[phrase.head]?.key ?? "";
  if (singularRole(head) !== null) return null;
  const gender = genderOfTitle(head);
  const fits = [...lastAt.keys()]
    .filter((person) => !gender || !genders[person] || genders[person] === gender)
    .map((person) => ({ person, fit: fitOfPhrase(keys, head, roles[person] ?? []), at: lastAt.get(person) ?? 0 }))
    .filter(({ fit }) => fit > 0);
  const best = Math.max(0, ...fits.map(({ fit }) => fit));
  const top = fits.filter(({ fit }) => fit === best).sort((a, b) => b.at - a.at);
  const [first, second] = top;
  if (!first) return null;
  if (!second) return first.person;
  const sentences = (words[phrase.first]?.sentence ?? 0) - (words[second.at]?.sentence ?? 0);
  return sentences > 2 ? first.person : null;
}
