import { SPEECH_ADJECTIVES } from "../../../lexicon/speech-nouns.ts";
import { SPEECH_VERBS } from "../../../lexicon/speech-verbs.ts";
import { contentEnd } from "../complements/end.ts";
import type { Item } from "../items.ts";
import { subjectBefore } from "../phrases/before.ts";
import type { Stretch } from "../phrases/words.ts";
import type { VerbGroup } from "../verb-groups.ts";
import { quotesInside } from "./quoted-inside.ts";
import type { Candidate } from "./types.ts";

/** "The ferry seemed to sink", "Kolar appears ready to go": what the writer thinks of the subject, which is part of it; nobody’s words. */
export function seeming(items: readonly Item[], group: VerbGroup): Candidate | null {
  if (group.verb.class !== "seem" || group.passive || group.infinitive) return null;
  const next = items[group.end];
  const kind = kindOf(items, group.end);
  if (!next || !kind || speaksItself(items, group.end)) return null;
  const subject = subjectBefore(items, group.start, 0);
  if (!subject || quotesInside(items, subject[0] - 2, subject[1])) return null;
  const end = contentEnd(items, group.end, kind, null);
  const rest: Stretch = [group.end, end];
  if (end <= group.end || quotesInside(items, group.end, end)) return null;
  const content = items[subject[0]]?.lower === "it" && /^(?:that|as)$/.test(next.lower) ? [rest] : [subject, rest];
  return { rule: "seeming", group: null, cue: [group.start, group.end], source: null, content, kind: "noun" };
}

/** "seemed to admit that …", "seems eager to go": the words behind have a subject who speaks. */
function speaksItself(items: readonly Item[], at: number): boolean {
  const next = items[at]?.lower ?? "";
  const readings = next === "to" ? SPEECH_VERBS.get(items[at + 1]?.lower ?? "") : undefined;
  if (readings?.some(({ verb, form }) => form === "base" && verb.grade <= 2 && /^(?:say|stand)$/.test(verb.class))) return true;
  return SPEECH_ADJECTIVES.get(next)?.includes(items[at + 1]?.lower ?? "") ?? false;
}

function kindOf(items: readonly Item[], at: number): "infinitive" | "particle" | "that" | null {
  const next = items[at];
  if (next?.lower === "to") return /^(?:VERB|AUX|ADV)$/.test(items[at + 1]?.pos ?? "") ? "infinitive" : null;
  if (/^(?:that)$/.test(next?.lower ?? "")) return "that";
  if (/^(?:like|as)$/.test(next?.lower ?? "")) return "that";
  return /^(?:ADJ|ADV)$/.test(next?.pos ?? "") || (next?.pos === "VERB" && /ed$/.test(next.lower)) ? "particle" : null;
}
