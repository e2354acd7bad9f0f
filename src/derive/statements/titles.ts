import { SPEECH_VERBS } from "../../lexicon/speech-verbs.ts";
import type { Item } from "./items.ts";

const SMALL_WORD = /^(?:a|an|the|of|on|in|at|to|for|and|or|with|vs|by|from|de|la|&)$/;

/** Nouns that announce a title: "his memoir, “The Harbour,”". */
export const WORK =
  /^(?:book|autobiography|memoir|show|film|movie|song|album|essay|series|novel|play|comedy|documentary|poem|project|program|programme|podcast|commentary|article|column|headline|op-ed|editorial|paper|ballad|anthem|drama|sitcom|ad|spot|commercial|pamphlet|painting)$/;

/** All words with capitals, and not where speech begins: after a comma, a colon, a verb of speech or nothing. */
export function isTitle(text: string, items: readonly Item[]): boolean {
  const isNamed = items.at(-1)?.lower === "," && WORK.test(items.at(-2)?.lower ?? "");
  const before = isNamed ? items.at(-2) : items.at(-1);
  if (!before || /^[,:.;?!—–-]$|^--$/.test(before.lower)) return false;
  if (
    (/[?!]\s*$/.test(text) && !/^(?:of|in|from|by)$/.test(before.lower)) ||
    (SPEECH_VERBS.get(before.lower)?.some((r) => /q/.test(r.verb.frames)) && before.pos === "VERB")
  )
    return false;
  if (/^(?:that|as|him|her|it|them|is|was|are|were|a)$/.test(before.lower)) return false;
  const words = text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
  if (words.length > 9) return false;
  return words.every((word, i) => /^[\p{Lu}\p{N}]/u.test(word) || (i > 0 && SMALL_WORD.test(word)));
}
