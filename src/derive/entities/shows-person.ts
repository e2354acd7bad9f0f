import { INVERTED_VERBS } from "../../lexicon/person-verbs.ts";
import type { NameShape } from "./names.ts";
import { singularRole } from "./role-keys.ts";
import { isKin, isRoleNoun } from "./role-words.ts";
import type { Word } from "./words.ts";

const SPEECH = new Set([
  ...INVERTED_VERBS,
  "who",
  "told",
  "tells",
  "says",
  "asks",
  "adds",
  "thinks",
  "believes",
  "joked",
  "responded",
  "testified",
  "tweeted",
  "acknowledged",
  "declined",
  "recalls",
]);
const APPOSITION_WORDS = 8;

/** Whether what stands around a name shows that it is a person's: a verb of speech, kin, a party in brackets, an apposition. */
export function showsPerson(body: string, words: readonly Word[], shape: NameShape): boolean {
  const before = words[shape.first - 1];
  const last = words[shape.end - 1] as Word;
  const next = words[shape.end];
  const first = words[shape.first] as Word;
  // “…” — Ada Lindqvist
  if (
    shape.end - shape.first > 1 &&
    next?.gap !== "space" &&
    next?.paragraph !== first.paragraph &&
    /["”’]\s*[―—–]\s*$/.test(body.slice(Math.max(0, first.start - 6), first.start))
  )
    return true;
  if (
    before &&
    words[shape.first]?.gap === "space" &&
    !words[shape.first]?.opens &&
    INVERTED_VERBS.has(before.key) &&
    before.key !== "according"
  )
    return true;
  if (before && isKin(before) && (words[shape.first]?.gap === "space" || words[shape.first]?.gap === "comma")) return true;
  if (/^\s*\((?:[DRI][-–)]|[DRI], |\d\d\))/.test(body.slice(last.end, last.end + 8))) return true;
  if (!next || last.possessive || next.paragraph !== last.paragraph) return false;
  if (next.gap === "space" && SPEECH.has(next.key)) return !(next.key === "who" && tellsOfOther(words, shape));
  if (next.gap !== "comma") return false;
  if (next.key === "who") return !(before?.key === "in" && first.gap === "space" && !shape.given);
  return /^\d\d$/.test(next.text) || opensApposition(words, shape.end);
}

/** "A survivor of Reh who lost": who is the survivor. */
function tellsOfOther(words: readonly Word[], { first, end }: NameShape): boolean {
  const head = words[first - 2];
  return end - first === 1 && words[first - 1]?.key === "of" && head !== undefined && isRoleNoun(head);
}

/** ", a retired harbour pilot," behind a name. */
export function opensApposition(words: readonly Word[], at: number): boolean {
  for (let i = at; i < words.length && i < at + APPOSITION_WORDS; i++) {
    const word = words[i] as Word;
    if (i > at && word.gap !== "space" && word.gap !== "dot") return false;
    if (/^(?:who|which|that|and|but|as|when|where|said|says|told)$/.test(word.key)) return false;
    if (isRoleNoun(word) && singularRole(word.key) === null) return true;
    if (i === at && word.capital && !/^(?:the|a|an|now|then|former)$/.test(word.key) && words[i + 1]?.gap !== "space") return false;
  }
  return false;
}
