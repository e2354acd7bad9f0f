import type { Antecedent } from "./antecedent.ts";
import type { Gender } from "./role-words.ts";
import type { Word } from "./words.ts";

export const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ...["he", "him", "his", "himself"].map((word) => [word, "male"] as const),
  ...["she", "her", "hers", "herself"].map((word) => [word, "female"] as const),
]);

/** Sentences and paragraphs back in which an antecedent is looked for. */
const SENTENCES = 6;
const PARAGRAPHS = 3;
/** Least lead of the best antecedent over the next person for a pronoun to be resolved at all, and to be sure. */
const LEAST_LEAD = 0.25;
const SURE_LEAD = 1;

export interface ChosenPronoun {
  readonly person: number;
  readonly rule: "pronoun-only" | "pronoun-clear" | "pronoun-likely";
}

/** The person a pronoun means: the most prominent one before it of its gender; null where two are about as prominent. */
export function choosePronoun(
  words: readonly Word[],
  at: number,
  trail: readonly Antecedent[],
  genders: readonly (Gender | null)[],
  wanted?: Gender,
): ChosenPronoun | null {
  const word = words[at] as Word;
  const gender = wanted ?? PRONOUNS.get(word.key);
  const scores = new Map<number, number>();
  for (const antecedent of trail) {
    const known = genders[antecedent.person];
    if (known && known !== gender) continue;
    const score = scoreOf(word, antecedent, known === gender);
    if (score === null) continue;
    const before = scores.get(antecedent.person);
    scores.set(antecedent.person, before === undefined ? score : Math.max(before, score) + 0.15);
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first) return null;
  if (!second) return { person: first[0], rule: genders[first[0]] ? "pronoun-only" : "pronoun-likely" };
  const lead = first[1] - second[1];
  if (lead < LEAST_LEAD) return null;
  return { person: first[0], rule: lead >= SURE_LEAD ? "pronoun-clear" : "pronoun-likely" };
}

/** Prominence: nearness, being the subject, being the one who speaks; less where only possessive or after a preposition. Null out of reach. */
function scoreOf(word: Word, antecedent: Antecedent, sure: boolean): number | null {
  const sentences = word.sentence - antecedent.word.sentence;
  const paragraphs = word.paragraph - antecedent.word.paragraph;
  if (sentences > SENTENCES || paragraphs > PARAGRAPHS || antecedent.word.quotation !== null) return null;
  let score = 10 - sentences - 0.4 * paragraphs;
  if (antecedent.subject) score += antecedent.embedded ? 0.5 : 1.5;
  if (antecedent.speaks) score += 0.5;
  if (antecedent.form === "pronoun") score += 0.4;
  if (antecedent.possessive && antecedent.form === "name") score -= 0.6;
  if (antecedent.oblique) score -= 0.8;
  return sure ? score + 0.4 : score;
}
