import { SPEECH_VERBS } from "../../lexicon/speech-verbs.ts";
import type { Item } from "./items.ts";
import { TIME } from "./phrases/words.ts";
import { readingOf } from "./reading.ts";
import type { Candidate } from "./rules/types.ts";
import type { VerbGroup } from "./verb-groups.ts";

/**
 * Whether a candidate is speech, a thought or a stand of somebody's: by how surely its verb attributes (the lexicon's grades), the
 * verb's form, and its subject. "Kolar backed the plan" stands, and so does "she would back it"; "the plan backing it" does not.
 */
export function isAdmitted(items: readonly Item[], candidate: Candidate): boolean {
  const { group, kind } = candidate;
  const isQuoted = candidate.content.some(([from, to]) => holdsQuotation(items, from, to));
  if (isQuoted && (kind === "before" || kind === "around" || kind === "quote")) return true;
  if (!isQuoted && (hasNobody(items, candidate) || hasNothing(items, candidate))) return false;
  if (!group) return candidate.source !== null || candidate.rule !== "noun-phrase" || !needsOwner(items, candidate);
  if (kind === "object" && isQuoted && takesWording(items, candidate)) return false;
  const { grade } = readingOf(candidate, group);
  if (grade >= HARDLY || (kind === "object" && !isQuoted && (isNaming(items, group) || isCommand(candidate)))) return false;
  if (grade >= SELDOM && /^(?:infinitive|clause|before|around)$/.test(kind) && !isQuoted) return false;
  if (group.verb.class === "seem" && kind === "clause") return isQuoted;
  return grade < SELDOM || !(group.form === "ing" && group.verb.class !== "say");
}

function holdsQuotation(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (items[i]?.quotation && !items[i]?.title) return true;
  return false;
}

/** Grades of the lexicon: such verbs need a finite form, or attribute too seldom to be believed at all. */
const SELDOM = 4;
const HARDLY = 5;

/**
 * "which shows that …", "we hope to …": a subject that is a thing, or the writer's own. Not so "It warned that …", "which says it will":
 * a verb that mostly attributes, with a clause, makes a body or a document of it, and "I think that …" is a thought, whoever writes.
 */
function hasNobody(items: readonly Item[], candidate: Candidate): boolean {
  const { source, group, kind } = candidate;
  const word = source && source[1] - source[0] === 1 ? (items[source[0]]?.lower ?? "") : "";
  if (!/^(?:i|we|you|it|that|which|this|there|what)$/.test(word)) return false;
  if (!group) return true;
  const { class: sort } = group.verb;
  const { grade } = readingOf(candidate, group);
  const isClause = grade <= 2 && /^(?:that|clause|wh)$/.test(kind);
  if (/^(?:i|we)$/.test(word)) return !(isClause && /^(?:say|think)$/.test(sort));
  const isStand = grade <= 3 && !group.infinitive && /^(?:stand|will)$/.test(sort);
  return !(/^(?:it|that|which)$/.test(word) && ((isClause && sort === "say") || isStand));
}

/** "Kolar repeated nothing", "she said so": no words and no stand. */
function hasNothing(items: readonly Item[], { content: [first, second] }: Candidate): boolean {
  if (!first || second || first[1] - first[0] !== 1) return false;
  if (TIME.test(items[first[0]]?.lower ?? "")) return true;
  return /^(?:it|this|that|so|nothing|something|anything|everything|more|much|one|what|why|how)$/.test(items[first[0]]?.lower ?? "");
}

/** "an attack on the port", "a request for help": deeds as often as words, where no owner stands before them. */
function needsOwner(items: readonly Item[], { cue }: Candidate): boolean {
  return /^(?:attacks?|orders?|decisions?|requests?|threats?|fears?|views?|positions?|respect|appeals?|statements?|stances?|plans?|agreements?)$/.test(
    items[cue[1] - 2]?.lower ?? "",
  );
}

/** "a port called Reh Bay", "a man, named Reh": a name, nobody's words. */
function isNaming(items: readonly Item[], { verb, form, start, at }: VerbGroup): boolean {
  if (form !== "past" || start !== at || !/^(?:call|name|dub|term|label)$/.test(verb.lemma)) return false;
  const before = items[at - 1];
  return (
    (before?.lower === "," && (!closesInsertion(items, at) || isCalledTogether(items, at))) ||
    (before?.pos === "NOUN" && items[at + 1]?.pos === "DET" && items[at + 2]?.pos === "PROPN") ||
    (verb.lemma === "name" && before?.pos === "NOUN") ||
    (before?.pos === "NOUN" && items[at + 1]?.pos === "PROPN")
  );
}

/** "Kolar, speaking on the pier, called the storm a chance": behind an insertion the sentence's own verb. */
function closesInsertion(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.pos !== "PROPN" && items.slice(0, at - 1).some(({ lower }) => lower === ",");
}

/** "called an emergency meeting": an occasion. */
function isCalledTogether(items: readonly Item[], at: number): boolean {
  return items
    .slice(at + 1, at + 5)
    .some(({ lower }) => /^(?:meetings?|sessions?|votes?|elections?|halt|strikes?|summit|hearings?|referendum)$/.test(lower));
}

/** "issued a statement calling the port “slow”": what the document says is said, not the document. */
function takesWording(items: readonly Item[], { content: [first], group }: Candidate): boolean {
  if (!first || !/^(?:issue|release|post|publish|share|deliver)$/.test(group?.verb.lemma ?? "")) return false;
  for (let i = first[0]; i < first[1] && i < first[0] + 6; i++) {
    const { lower = "", pos = "" } = items[i] ?? {};
    if (i > first[0] && DOCUMENT.test(lower))
      return /ing$/.test(items[i + 1]?.lower ?? "") && SPEECH_VERBS.has(items[i + 1]?.lower ?? "") && items[i + 1]?.pos === "VERB";
    if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(pos)) return false;
  }
  return false;
}

const DOCUMENT =
  /^(?:statement|letter|tweet|memo|memorandum|report|release|email|e-mail|video|resolution|message|communiqué|declaration|post)$/;

/** "Don’t blame the port.": nobody stands before the verb. */
function isCommand({ source, group }: Candidate): boolean {
  return source === null && group?.form !== "ing";
}
