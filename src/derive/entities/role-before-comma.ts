import type { Candidate } from "./candidates.ts";
import type { Marks } from "./marks.ts";
import { type RoleFound, toRole } from "./role-found.ts";
import { readRolePhrase } from "./role-phrase.ts";
import type { Word } from "./words.ts";

const LONGEST_BEFORE = 14;

/** "Norland’s top diplomat, Ada Lindqvist, said", "the Amir of Norland, Sheikh Omar, met": the phrase ends with a comma, and one follows the name. */
export function appositionBefore(body: string, words: readonly Word[], marks: Marks, candidate: Candidate): RoleFound | null {
  const start = candidate.title?.first ?? candidate.first;
  if (
    words[start]?.gap !== "comma" ||
    !/^[.\s]*(?:\([^)\n]{1,30}\))?\s*[,.;]/.test(body.slice(words[candidate.end - 1]?.end, (words[candidate.end - 1]?.end ?? 0) + 40))
  )
    return null;
  for (let at = start - 1; at >= Math.max(0, start - LONGEST_BEFORE); at--) {
    const word = words[at] as Word;
    if (word.gap === "comma" || word.gap === "other" || word.gap === "break")
      return opensPhrase(words, at) ? phraseUpTo(body, words, marks, at, start) : null;
    if (opensPhrase(words, at)) return phraseUpTo(body, words, marks, at, start);
  }
  return null;
}

/** "the", or the word behind a possessive. */
const opensPhrase = (words: readonly Word[], at: number): boolean =>
  /^(?:the|his|her|its|their)$/.test(words[at]?.key ?? "") || words[at - 1]?.possessive === true;

function phraseUpTo(body: string, words: readonly Word[], marks: Marks, at: number, end: number): RoleFound | null {
  const phrase = readRolePhrase(words, at, marks);
  return phrase?.end === end ? toRole(body, words, phrase.first, phrase.end, "apposition-before") : null;
}
