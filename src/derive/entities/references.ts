import type { EntityMention } from "../types.ts";
import { type Antecedent, describeAntecedent } from "./antecedent.ts";
import type { Candidate } from "./candidates.ts";
import { resolveRole } from "./phrase-referents.ts";
import { choosePronoun, PRONOUNS } from "./pronouns.ts";
import { type Reading, rangeOf } from "./reading.ts";
import { type RolePhrase, readRolePhrase } from "./role-phrase.ts";
import type { RoleIndex } from "./role-referents.ts";
import type { Gender } from "./role-words.ts";
import { REFERS } from "./word-facts.ts";
import type { Word } from "./words.ts";

export interface Referents {
  readonly genders: readonly (Gender | null)[];
  readonly roles: RoleIndex;
  readonly ids: readonly string[];
}

interface Named {
  readonly person: number;
  readonly candidate: Candidate;
}

/** What was read so far, left to right. Never leaves this file. */
interface Trail {
  readonly list: Antecedent[];
  /** Index of the word that last stood for each person. */
  readonly lastAt: Map<number, number>;
}

const FURTHEST = 60;
/** A line of signs alone parts one story from the next: "___", "* * *". */
const SEPARATOR = /^[^\n]*\n\s*(?:_{2,}|\*(?:\s?\*){2,}|-{3,}|—{2,}|•(?:\s?•){2,}|~{3,})[.\s]*\n/;

/** Resolves role phrases and pronouns of the third person, left to right, each against what stands before it. */
export function findReferences(reading: Reading, named: readonly Named[], referents: Referents): readonly EntityMention[] {
  const { words } = reading;
  const byFirst = new Map(named.map((mention) => [mention.candidate.first, mention]));
  const starts = new Set(named.flatMap(({ candidate }) => [candidate.first, candidate.title?.first ?? candidate.first]));
  const trail: Trail = { list: [], lastAt: new Map() };
  const found: EntityMention[] = [];
  const refer = (first: number, end: number, person: number, form: "pronoun" | "role", rule: string): void => {
    remember(trail, describeAntecedent(words, first, end, person, form));
    const range = rangeOf(words, first, end);
    found.push({ start: range.start, end: range.end, in: reading.in, type: "person", entity: referents.ids[person] ?? "", form, rule });
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.gap === "break" && i > 0 && SEPARATOR.test(reading.body.slice(words[i - 1]?.end, word.start))) trail.list.length = 0;
    const name = byFirst.get(i);
    if (name && !name.candidate.attributive && !name.candidate.headline) {
      const { candidate, person } = name;
      remember(trail, describeAntecedent(words, candidate.first, candidate.end, person, "name", candidate.title?.first));
    }
    if (name) i = name.candidate.end - 1;
    else if ((word.facts & REFERS) === 0) continue;
    if (!name && PRONOUNS.has(word.key)) {
      const chosen = word.quotation === null ? choosePronoun(words, i, trail.list.slice(-FURTHEST), referents.genders) : null;
      if (chosen) refer(i, i + 1, chosen.person, "pronoun", chosen.rule);
      continue;
    }
    const from = name ? behindPossessor(words, i) : word.key === "the" || isBareOffice(words, i) ? i : null;
    const phrase = from === null ? null : readRolePhrase(words, from, reading.marks);
    if (from === null || phrase === null || namesInside(starts, phrase)) continue;
    const meant = resolveRole(words, phrase, name?.candidate.first ?? i, trail.list.slice(-FURTHEST), trail.lastAt, referents);
    if (!meant || isNamedBehind(words, phrase.end, byFirst, meant.person)) continue;
    if (meant.person === name?.person || (name && meant.rule !== "description-of-subject")) continue;
    refer(name?.candidate.first ?? i, phrase.end, meant.person, "role", meant.rule);
    i = phrase.end - 1;
  }
  return found;
}

function remember({ list, lastAt }: Trail, antecedent: Antecedent): void {
  list.push(antecedent);
  lastAt.set(antecedent.person, antecedent.word.index);
}

/** "The harbour lawyer is suing Lin": whoever is named further on in a clause is not the subject that it opens with. */
function isNamedBehind(words: readonly Word[], end: number, byFirst: ReadonlyMap<number, Named>, person: number): boolean {
  for (let i = end; /^(?:space|dot)$/.test(words[i]?.gap ?? "") && i < end + LONGEST_CLAUSE; i++)
    if (byFirst.get(i)?.person === person) return true;
  return false;
}
const LONGEST_CLAUSE = 25;

/** "Lin’s former campaign strategist": where the phrase behind a possessor begins, if a word of time opens it. */
function behindPossessor(words: readonly Word[], last: number): number | null {
  const next = words[last + 1];
  return words[last]?.possessive && next?.gap === "space" && /^(?:former|longtime|onetime|one-time|then)$/.test(next.key) ? last + 1 : null;
}

/** "President" and "Vice President" stand without an article in official English ("Today, Vice President met …" does not occur, "Mr. President" does). */
const isBareOffice = (words: readonly Word[], at: number): boolean => words[at]?.key === "former" && words[at]?.opens === true;

function namesInside(starts: ReadonlySet<number>, { first, end, head }: RolePhrase): boolean {
  for (let i = first; i <= Math.max(head + 1, Math.min(end, head + 1)); i++) if (starts.has(i) && i > first) return true;
  return starts.has(head + 1);
}
