import { SPEECH_NOUNS } from "../../../lexicon/speech-nouns.ts";
import { contentEnd } from "../complements/end.ts";
import type { Item } from "../items.ts";
import { possessor } from "./noun.ts";
import type { Candidate } from "./types.ts";

const OWN_WORDS =
  /^(?:answer|response|reply|argument|advice|assumption|catchphrase|explanation|excuse|goal|hunch|point|retort|slogan|verdict|word)s?$/;

/** "Kolar’s answer was that the ferry is safe", "her only hope is that it sails": a noun of speech and what it is. */
export function nounPredicate(items: readonly Item[], at: number): Candidate | null {
  if (items[at]?.lower !== "that" || !/^(?:is|was|has|been)$/.test(items[at - 1]?.lower ?? "") || at + 3 > items.length) return null;
  for (let i = at - 2; i >= 0 && at - i < 12; i--) {
    const item = items[i];
    if (!item || item.quotation || item.lower === "that") return null;
    if (item.pos !== "NOUN" || !(OWN_WORDS.test(item.lower) || SPEECH_NOUNS.get(item.lower)?.includes("that"))) continue;
    const [start, source] = possessor(items, i);
    if (!source) return null;
    const end = contentEnd(items, at, "that", null);
    return { rule: "noun-clause", group: null, cue: [start, at], source, content: [[at, end]], kind: "noun" };
  }
  return null;
}
