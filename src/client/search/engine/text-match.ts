import { decodeRising } from "../format/bytes.ts";
import { stemOf } from "../format/stem.ts";
import type { Head } from "../format/types.ts";
import { parseQuery, type Query } from "../query.ts";
import type { Term } from "../types.ts";
import type { ReadFile } from "./files.ts";
import { intersect, type Scores } from "./intersect.ts";
import { readNear } from "./near.ts";
import { findPhrase } from "./phrases.ts";
import { isKnown } from "./word-files.ts";
import type { WordSearch } from "./words.ts";

export interface TextMatch {
  /** Matching statements with their scores; null where the query has no words at all, and every statement matches. */
  readonly scores: ReadonlyMap<number, number> | null;
  readonly unknown: readonly string[];
  /** Those of the unknown words that stand in an exact phrase: they are taken as they are. */
  readonly exact: readonly string[];
  readonly terms: readonly Term[];
}

export interface Index {
  readonly head: Head;
  readonly read: ReadFile;
  /** Started when a query first needs it. */
  readonly words: () => Promise<WordSearch>;
}

export async function matchText(index: Index, text: string): Promise<TextMatch> {
  const query = parseQuery(text);
  const { sets, unknown } = await matchWords(index, query);
  const phrases = await Promise.all(query.phrases.map((phrase) => findPhrase(index.head, index.read, phrase)));
  const all: Scores[] = [...sets, ...phrases.map(asScores)];
  for (const words of query.joined) all.push(await matchJoined(index, words, unknown));
  const exact = await unknownAmong(
    index,
    query.phrases.filter((_, n) => phrases[n]?.size === 0).flatMap((phrase) => phrase.filter((word) => !index.head.common.includes(word))),
  );
  return {
    scores: all.length > 0 ? intersect(all) : null,
    unknown: [...new Set([...unknown, ...exact])],
    exact,
    terms: termsOf(index.head, query),
  };
}

/** Rare words go to Pagefind together, so that it ranks them together; a common word is a list of its own. */
async function matchWords(index: Index, query: Query): Promise<{ sets: Scores[]; unknown: string[] }> {
  const sets: Scores[] = [];
  const rare: string[] = [];
  for (const word of query.words) {
    const common = commonForms(index.head, word);
    if (common.length === 0) rare.push(word);
    else sets.push(await matchCommon(index, word, common));
  }
  // The engine starts while the words are looked up.
  if (rare.length > 0) index.words().catch(() => undefined);
  const missing = await unknownAmong(index, rare);
  const known = rare.filter((word) => !missing.includes(word));
  if (known.length > 0) sets.unshift((await search(index, known)) ?? new Map());
  const unknown: string[] = [];
  for (const word of missing) {
    const begun = await matchBeginning(index, word);
    sets.push(begun);
    if (begun.size === 0) unknown.push(word);
  }
  return { sets, unknown };
}

const search = async (index: Index, words: readonly string[]): Promise<Scores | null> => (await index.words())(words);

/** A word in the making: "regulatio" is no stem and no word, but "regulation" begins with it. */
async function matchBeginning(index: Index, word: string): Promise<Scores> {
  if (word.length < LEAST_BEGINNING) return new Map();
  const { names, words } = await readNear(index.read, word);
  const stems = new Map<string, string>();
  for (const candidate of [...names, ...words]) {
    if (candidate.startsWith(word)) stems.set(stemOf(candidate, index.head.language), candidate);
    if (stems.size === MOST_BEGINNINGS) break;
  }
  const found = new Map<number, number>();
  for (const candidate of stems.values()) for (const [number, score] of (await search(index, [candidate])) ?? []) found.set(number, score);
  return found;
}
const LEAST_BEGINNING = 3;
const MOST_BEGINNINGS = 8;

async function unknownAmong(index: Index, words: readonly string[]): Promise<string[]> {
  const flags = await Promise.all(words.map((word) => isKnown(index.head, index.read, word)));
  return words.filter((_, n) => !flags[n]);
}

/** Places in the list of common words of those that the word is, begins or shares its stem with. */
function commonForms(head: Head, word: string): number[] {
  const exact = head.common.indexOf(word);
  if (exact >= 0 && word.length < SHORT) return [exact];
  const stem = stemOf(word, head.language);
  return head.common.flatMap((common, n) =>
    (word.length > 1 && common.startsWith(word)) || stemOf(common, head.language) === stem ? [n] : [],
  );
}
/** Shorter common words ("the", "our") are taken as they are; of longer ones ("president") other forms count too. */
const SHORT = 5;

async function matchCommon(index: Index, word: string, forms: readonly number[]): Promise<Scores> {
  const found = new Map<number, number>();
  for (const form of forms) {
    const bytes = await index.read(`m-${form}`);
    for (const number of decodeRising({ bytes, at: 0 }, index.head.commonCounts[form] ?? 0)) found.set(number, 0);
  }
  if (index.head.common.includes(word) && word.length < SHORT) return found;
  for (const [number, score] of (await search(index, [word])) ?? []) found.set(number, score);
  return found;
}

/** "cease-fire": side by side; where no statement has that, each part for itself. */
async function matchJoined(index: Index, words: readonly string[], unknown: string[]): Promise<Scores> {
  const together = await findPhrase(index.head, index.read, words);
  if (together.size > 0) return asScores(together);
  const apart = await matchWords(index, { words, phrases: [], joined: [] });
  unknown.push(...apart.unknown);
  return intersect(apart.sets);
}

const asScores = (numbers: ReadonlySet<number>): Scores => new Map([...numbers].map((number) => [number, 0]));

function termsOf(head: Head, query: Query): Term[] {
  const single = query.words.map((word) => ({ words: [word], stem: head.common.includes(word) ? null : stemOf(word, head.language) }));
  return [...[...query.phrases, ...query.joined].map((words) => ({ words, stem: null })), ...single];
}
