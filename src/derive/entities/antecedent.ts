import { INVERTED_VERBS, PERSON_VERBS } from "../../lexicon/person-verbs.ts";
import type { EntityMention } from "../types.ts";
import type { Word } from "./words.ts";

/** A mention that later words may refer back to. */
export interface Antecedent {
  readonly person: number;
  readonly word: Word;
  readonly form: EntityMention["form"];
  readonly subject: boolean;
  /** Subject of what somebody else says: "Kolar said Lindqvist would come". */
  readonly embedded: boolean;
  readonly speaks: boolean;
  readonly oblique: boolean;
  readonly possessive: boolean;
}

/** Behind these a name is the subject of what is told, not the one who tells it: "Kolar said Lindqvist would come". */
const TELLS = new Set([
  ...INVERTED_VERBS,
  "that",
  "told",
  "believes",
  "believed",
  "thinks",
  "thought",
  "claims",
  "claimed",
  "hopes",
  "whether",
  "if",
]);
const PREPOSITION = /^(?:of|by|with|to|for|from|about|against|on|at|in|than|like|as|told|over|between|toward|towards|behind|under)$/;

/** What a mention from word `first` to before `end` is in its sentence; `from` is where its title begins. */
export function describeAntecedent(
  words: readonly Word[],
  first: number,
  end: number,
  person: number,
  form: EntityMention["form"],
  from = first,
): Antecedent {
  const [word, last, before] = [words[first] as Word, words[end - 1] as Word, words[from - 1]];
  const verb = verbBehind(words, end);
  const joined = words[from]?.gap === "space";
  const clause =
    (words[end]?.gap === "comma" && /^(?:who|a|an|the|now|then)$/.test(words[end]?.key ?? "")) ||
    (words[from]?.opens === true && !last.possessive);
  const inverted = Boolean(before && joined && !verb && !last.possessive && INVERTED_VERBS.has(before.key) && before.key !== "told");
  const absolute = before?.key === "with" && joined && doesBehindAside(words, end);
  // "Then there’s Lindqvist.", "There was Lindqvist."
  const presented = Boolean(
    before && joined && (before.key === "there" || (/^(?:is|was)$/.test(before.key) && words[from - 2]?.key === "there")),
  );
  const oblique = Boolean(before && joined && !inverted && !absolute && PREPOSITION.test(before.key));
  return {
    person,
    word,
    form,
    subject: ((verb !== null || clause) && !oblique) || inverted || absolute || presented,
    embedded: Boolean(before && joined && verb && TELLS.has(before.key)),
    speaks: (verb !== null && INVERTED_VERBS.has(verb.key)) || inverted,
    oblique,
    possessive: last.possessive,
  };
}

/** The verb right behind a name, an adverb between left aside: "Lindqvist generally supported". */
export function verbBehind(words: readonly Word[], end: number): Word | null {
  const [last, next] = [words[end - 1] as Word, words[end]];
  if (next?.gap !== "space" || last.possessive) return null;
  const verb = next.pos === "ADV" && words[end + 1]?.gap === "space" && /ly$/.test(next.key) ? (words[end + 1] as Word) : next;
  return PERSON_VERBS.has(verb.key) || verb.pos === "VERB" || verb.pos === "AUX" ? verb : null;
}

/** "with Ada Lindqvist (who called for taxes) attacking the plan": with a participle the name is what acts. */
function doesBehindAside(words: readonly Word[], end: number): boolean {
  const next = words[end];
  if (next?.gap === "space") return next.pos === "VERB" && /ing$/.test(next.key);
  if (next?.key !== "who") return false;
  for (let i = end + 1; i < end + 16 && words[i]?.sentence === next.sentence; i++)
    if (words[i]?.gap === "other" && words[i]?.pos === "VERB" && /ing$/.test(words[i]?.key ?? "")) return true;
  return false;
}
