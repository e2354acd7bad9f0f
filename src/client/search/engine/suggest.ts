import { fold } from "../format/words.ts";
import type { Unknown } from "../types.ts";
import { readNear } from "./near.ts";
import { type Index, matchText, type TextMatch } from "./text-match.ts";

export interface QueryMatch {
  readonly match: TextMatch;
  readonly unknown: readonly Unknown[];
  /** The query in which names were read as the record spells them; null where none was. */
  readonly readAs: string | null;
}

/**
 * Matches a query; where a word of it occurs nowhere but is nearly a name of the record ("Zelensky" for "Zelenskyy"), the name is
 * searched instead, and said so. Other words are suggested only, and so is every word of an exact phrase.
 */
export async function matchQuery(index: Index, q: string): Promise<QueryMatch> {
  const match = await matchText(index, q);
  if (match.unknown.length === 0) return { match, unknown: [], readAs: null };
  const near = await Promise.all(match.unknown.map((word) => readNear(index.read, word)));
  const names = match.unknown.map((word, n) =>
    match.exact.includes(word) ? null : (near[n]?.names.find((name) => isSameName(word, name)) ?? null),
  );
  const unknown = match.unknown.map((word, n) => ({
    word,
    near: names[n] ? [names[n]] : nearest(word, [...(near[n]?.names ?? []), ...(near[n]?.words ?? [])], 3),
  }));
  if (names.some((name) => name === null)) return { match, unknown, readAs: null };
  const readAs = match.unknown.reduce((query, word, n) => replaceWord(query, word, names[n] ?? word), q);
  const again = await matchText(index, readAs);
  return again.unknown.length === 0 ? { match: again, unknown, readAs } : { match, unknown, readAs: null };
}

function replaceWord(query: string, word: string, by: string): string {
  return query.replace(/[\p{L}\p{N}]+/gu, (found) => (fold(found) === word ? by : found));
}

/**
 * Near enough to be read as the name unasked: one transcription of it for another, or one slip inside it. Anything further is
 * offered and not taken: "Erdogan" is not "Jordan".
 */
export function isSameName(word: string, name: string): boolean {
  if (word.length < 5 || name.length < 5) return false;
  return soundOf(word) === soundOf(name) || (word[0] === name[0] && distance(word, name, 1) <= 1);
}

/** Up to `most` words within one change of four letters (two of seven and more), nearest first, then in the list's order. */
export function nearest(word: string, list: readonly string[], most: number): string[] {
  const limit = word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
  const sound = soundOf(word);
  const found = list.flatMap((candidate, order) => {
    const away = Math.min(distance(word, candidate, limit), soundOf(candidate) === sound && word.length > 4 ? 1 : 9);
    return away <= limit ? [{ candidate, away, order }] : [];
  });
  return found
    .sort((a, b) => a.away - b.away || a.order - b.order)
    .slice(0, most)
    .map((f) => f.candidate);
}

/** Spellings of one name in different transcriptions fall together: zelensky, zelenskyy, selenskyj; sergei, sergey. */
function soundOf(word: string): string {
  return word
    .replace(/^s(?=[aeiou])/, "z")
    .replace(/(?:skyj|skiy|skij|skyi|skyy|sky|ski)$/, "ski")
    .replace(/(?:ey|ei|ej|ai|ay)$/, "e")
    .replace(/(?:ii|iy|ij|yj|yi|yy|y)$/, "i")
    .replace(/kh/g, "h")
    .replace(/(?:tsch|tch|ch)/g, "c")
    .replace(/(?:sch|sh)/g, "s")
    .replace(/ph/g, "f")
    .replace(/w/g, "v")
    .replace(/(.)\1+/g, "$1");
}

/** Changes of a letter, or swaps of two neighbours, from one word to the other; more than `limit` is not counted on. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}
