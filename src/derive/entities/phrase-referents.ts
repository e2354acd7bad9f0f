import { PERSON_VERBS } from "../../lexicon/person-verbs.ts";
import { BESIDE_OFFICES, KNOWN_OFFICES } from "../../lexicon/role-classes.ts";
import { type Antecedent, verbBehind } from "./antecedent.ts";
import { choosePronoun } from "./pronouns.ts";
import type { Referents } from "./references.ts";
import { roleKey, singularRole } from "./role-keys.ts";
import type { RolePhrase } from "./role-phrase.ts";
import { fitOfPhrase } from "./role-referents.ts";
import { type Gender, genderOfTitle } from "./role-words.ts";
import type { Word } from "./words.ts";

/** Nouns that bring in somebody new as often as they refer back. */
const GENERIC = new Set(
  "man woman boy girl host actor actress king queen prince princess waiter waitress lord lady father mother husband wife son daughter brother sister spokesman spokeswoman policeman fireman".split(
    " ",
  ),
);

/** Who a role phrase means, and by which rule; `from` is its first word, article or possessor included. Null where nobody or more than one may be meant. */
export function resolveRole(
  words: readonly Word[],
  phrase: RolePhrase,
  from: number,
  trail: readonly Antecedent[],
  lastAt: ReadonlyMap<number, number>,
  referents: Referents,
): { readonly person: number; readonly rule: string } | null {
  const fits = findFits(words, phrase, lastAt, referents);
  const byRole = chooseFit(words, phrase, fits);
  if (byRole !== null) return { person: byRole, rule: "role-phrase" };
  const described = resolveDescription(words, phrase, trail, referents.genders);
  if (described !== null) return { person: described, rule: "description" };
  const subject = fits.length === 0 ? resolveSubject(words, phrase, from, trail, referents) : null;
  return subject === null ? null : { person: subject, rule: "description-of-subject" };
}

const IN_SIGHT = 2;

/** "Ada Lindqvist slept badly. The Norland nominee said …": no role says it, but she alone is what the sentences before are about. */
function resolveSubject(
  words: readonly Word[],
  phrase: RolePhrase,
  from: number,
  trail: readonly Antecedent[],
  { genders, roles }: Referents,
): number | null {
  const head = words[phrase.head] as Word;
  const key = roleKey(head.key);
  const start = words[phrase.first] as Word;
  if (KNOWN_OFFICES.has(key) || GENERIC.has(key) || singularRole(head.key) !== null || !opensClause(words, phrase, from)) return null;
  const near = trail.filter(
    ({ word }) => word.sentence < start.sentence && start.sentence - word.sentence <= IN_SIGHT && start.paragraph - word.paragraph <= 1,
  );
  const subjects = new Set(
    near.filter(({ subject, embedded, form }) => subject && !embedded && form !== "role").map(({ person }) => person),
  );
  const [person, other] = subjects;
  if (person === undefined || other !== undefined || near.some((a) => a.person !== person && a.form === "pronoun")) return null;
  const gender = genderOfTitle(head.key);
  if (gender && genders[person] && genders[person] !== gender) return null;
  if (BESIDE_OFFICES.has(key)) return near.every((a) => a.person === person) ? person : null;
  return (roles[person]?.length ?? 0) === 0 ? person : null;
}

/** "The Norland nominee said", “…,” the harbour mogul said: the subject of its sentence, not of what somebody tells or of a clause in it. */
function opensClause(words: readonly Word[], { first, end }: RolePhrase, from: number): boolean {
  const [start, before] = [words[from] as Word, words[from - 1]];
  if (start.quotation !== null || end - first < 2 || words[end - 1]?.possessive || !verbBehind(words, end)) return false;
  if (words.slice(first, end).some((word) => /^(?:a|an|time|most|only|next|other)$/.test(word.key))) return false;
  return start.opens || start.gap === "comma" || (start.gap === "other" && before?.quotation !== null);
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

interface Fit {
  readonly person: number;
  readonly fit: number;
  /** Index of the word that last stood for the person. */
  readonly at: number;
}

/** Sentences back in which "the Norland senator" may be a senator of whom the text has not told whence. */
const WEAK_REACH = 10;

/** Those named so far whose roles the phrase fits. */
function findFits(
  words: readonly Word[],
  phrase: RolePhrase,
  lastAt: ReadonlyMap<number, number>,
  { roles, genders }: Referents,
): readonly Fit[] {
  const keys = words.slice(phrase.first, phrase.end).map((word) => word.key);
  const head = words[phrase.head]?.key ?? "";
  if (singularRole(head) !== null) return [];
  const gender = genderOfTitle(head);
  return [...lastAt.keys()]
    .filter((person) => !gender || !genders[person] || genders[person] === gender)
    .map((person) => ({ person, fit: fitOfPhrase(keys, head, roles[person] ?? []), at: lastAt.get(person) ?? 0 }))
    .filter(({ fit, at }) => fit >= 1 || (fit > 0 && (words[phrase.first]?.sentence ?? 0) - (words[at]?.sentence ?? 0) <= WEAK_REACH));
}

/** The one person whose role the phrase fits best; of several, the one mentioned last, if clearly later. */
function chooseFit(words: readonly Word[], phrase: RolePhrase, fits: readonly Fit[]): number | null {
  const best = Math.max(0, ...fits.map(({ fit }) => fit));
  const [first, second] = fits.filter(({ fit }) => fit === best).sort((a, b) => b.at - a.at);
  if (!first) return null;
  if (!second) return first.person;
  const sentences = (words[phrase.first]?.sentence ?? 0) - (words[second.at]?.sentence ?? 0);
  return sentences > 2 ? first.person : null;
}
