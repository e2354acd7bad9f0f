import { SPEECH_NOUNS } from "../../../lexicon/speech-nouns.ts";
import type { Item } from "../items.ts";
import { isAuxiliary, type VerbGroup } from "../verb-groups.ts";
import { afterTime, clauseAfterAddressee } from "./addressee.ts";
import { opensClause } from "./clause.ts";
import { contentEnd } from "./end.ts";
import { markedContent, NOUNISH, WH } from "./marked.ts";
import { quotedEnd } from "./quoted-end.ts";
import type { Complement, ComplementKind } from "./types.ts";

/** The content after a verb group, or null. */
export function complementOf(items: readonly Item[], group: VerbGroup): Complement | null {
  const { frames } = group;
  const first = firstContent(items, group, frames);
  if (!first) return null;
  const end = isQuotationAlone(items, first, frames) ? quotedEnd(items, first.start) : contentEnd(items, first.start, first.kind, group);
  return end > first.start ? { kind: first.kind, start: first.start, end } : null;
}

/** "vowed Tuesday to stay" */
const DAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)$/;

function firstContent(items: readonly Item[], group: VerbGroup, frames: string): { kind: ComplementKind; start: number } | null {
  const at = group.end;
  const direct = items[at];
  // "As reported by Reh News, …": who told it
  if (!direct || (direct.lower === "by" && group.form === "past" && items[group.start - 1]?.lower === "as")) return null;
  if (frames.includes("t") && opensTo(items, at)) return { kind: "infinitive", start: at };
  if (frames.includes("c") || frames.includes("q")) {
    const marked = markedContent(items, group, frames);
    if (marked) return marked;
  }
  if (direct.lower === "that" && direct.pos === "SCONJ" && items.length - at > 3) return { kind: "that", start: at };
  let i = at;
  while (items[i]?.pos === "ADV" && !opensTo(items, i) && !WH.has(items[i]?.lower ?? "") && !/^(?:none|half)$/.test(items[i]?.lower ?? ""))
    i++;
  const item = items[i];
  if (!item || item.quotation) return null;
  const to = DAY.test(item.lower) ? i + 1 : i;
  if (frames.includes("t") && opensTo(items, to)) return { kind: "infinitive", start: to };
  const told = frames.includes("o") && frames.includes("c") ? clauseAfterAddressee(items, i) : null;
  if (told !== null) return { kind: "clause", start: told };
  if (frames.includes("c")) {
    // Where no clause begins behind the circumstances, they are more than that: "in a statement released by the port the ferry is lost".
    const clause = [afterTime(items, i), i].find((start) => opensClause(items, start));
    if (clause !== undefined) return { kind: "clause", start: clause };
  }
  // "said Monday morning on “Harbour Live”", "so says a voice": when and where, and who, not what
  if (group.verb.lemma === "say" && ((DAY.test(item.lower) && !isPossessive(items[i + 1])) || items[group.start - 1]?.lower === "so"))
    return null;
  if (group.verb.lemma === "say" && saysAnything(items, i)) return { kind: "clause", start: i };
  if (frames.includes("o") && frames.includes("t")) {
    const to = infinitiveAfterObject(items, i);
    if (to !== null) return { kind: "infinitive", start: group.verb.lemma === "want" ? i : to };
  }
  // "polls released Sunday showed": when, not what
  if (DAY.test(item.lower) && !/^(?:NOUN|PROPN|PART)$/.test(items[i + 1]?.pos ?? "")) return null;
  const takesObject = (group.verb.particle ? group.verb.frames : frames).includes("n");
  if (takesObject && (NOUNISH.test(item.pos) || isSpeechNoun(items, i) || item.lower === "half") && item.lower !== "there")
    return { kind: group.verb.particle ? "particle" : "object", start: i };
  if (group.verb.particle && takesObject && isAttribute(items, i)) return { kind: "particle", start: i };
  if (group.verb.particle && frames.includes("n") && WH.has(item.lower)) return { kind: "particle", start: i };
  if (frames.includes("n") && item.pos === "VERB" && /ing$/.test(item.lower)) return { kind: "object", start: i };
  return null;
}

const isPossessive = (item: Item | undefined) => /^['’]s$/.test(item?.lower ?? "");

/** "expressed hope that": a noun, whatever the tagger says. */
function isSpeechNoun(items: readonly Item[], at: number): boolean {
  return SPEECH_NOUNS.get(items[at]?.lower ?? "")?.includes(items[at + 1]?.lower ?? "") ?? false;
}

/** "called for increased spending", "spoke about growing debts": a participle before its noun. */
function isAttribute(items: readonly Item[], at: number): boolean {
  return items[at]?.pos === "VERB" && /(?:ed|ing)$/.test(items[at]?.lower ?? "") && items[at + 1]?.pos === "NOUN";
}

/**
 * He yelled “You lie!” at the mayor: what follows is the occasion; not so in: said “the others” would follow, nor where the quoted words
 * are an object that goes on: reported “nine wrecks” in the bay.
 */
function isQuotationAlone(items: readonly Item[], { kind, start }: { kind: ComplementKind; start: number }, frames: string): boolean {
  const item = items[start];
  if ((kind !== "quote" && kind !== "colon") || !item?.quotation) return false;
  if (kind === "quote" && frames.includes("n") && isPhraseThatGoesOn(items, start)) return false;
  const next = items[quotedEnd(items, start)];
  if (!next || /^(?:at|during|in|on|to|after|when|as|while|before|with|from|about|,|[.?!;]|—|–|-|--|\()$/.test(next.lower)) return true;
  return item.stopped;
}

/** A quotation in mid-sentence, without a stop, that a preposition carries on. */
function isPhraseThatGoesOn(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item || item.stopped || /^[,:]$/.test(items[at - 1]?.lower ?? "")) return false;
  return /^(?:as|in|of|for|from|to|between|about)$/.test(items[at + 1]?.lower ?? "");
}

/** "urged the council to act", "told them to leave": the index of "to". */
function infinitiveAfterObject(items: readonly Item[], from: number): number | null {
  for (let i = from; i < items.length && i < from + 14; i++) {
    const item = items[i];
    if (!item || item.quotation) return null;
    if (item.lower === "to") {
      const isNegated = i - 1 > from && /^(?:not|never)$/.test(items[i - 1]?.lower ?? "");
      return i > from && opensInfinitive(items[i + 1]) ? (isNegated ? i - 1 : i) : null;
    }
    const behind = item.lower === "," && i > from ? insertionEnd(items, i) : null;
    if (behind !== null) {
      i = behind;
      continue;
    }
    if (item.pos === "VERB" || isAuxiliary(item) || /^[,;:.]$/.test(item.lower)) return null;
  }
  return null;
}

/** "asked Kolar, who had come late, to leave", "urged Reh, the mayor, to go": the comma that ends what is inserted before "to", or null. */
function insertionEnd(items: readonly Item[], comma: number): number | null {
  if (!/^(?:who|a|an|the)$/.test(items[comma + 1]?.lower ?? "")) return null;
  for (let i = comma + 2; i < items.length && i - comma < 15 && !items[i]?.quotation; i++)
    if (items[i]?.lower === ",") return /^(?:to|not|never)$/.test(items[i + 1]?.lower ?? "") ? i : null;
  return null;
}

/** "to stay", "not to stay", "never to stay": the index of what is promised begins here. */
function opensTo(items: readonly Item[], at: number): boolean {
  const to = /^(?:not|never)$/.test(items[at]?.lower ?? "") ? at + 1 : at;
  return items[to]?.lower === "to" && opensInfinitive(items[to + 1]);
}

/** "to stay", "to “stay and vote”". */
function opensInfinitive(item: Item | undefined): boolean {
  return /^(?:VERB|AUX|ADV)$/.test(item?.pos ?? "") || (item?.quotation != null && item.lowercase && !item.title);
}

/** "said all port workers sign", "said the key was trust": what directly follows "said" is said, though no verb was made out in it. */
function saysAnything(items: readonly Item[], from: number): boolean {
  const first = items[from];
  if (!first || !(NOUNISH.test(first.pos) || /ing$|^(?:about|none|all|each|half|nearly|almost)$/.test(first.lower))) return false;
  return (
    !/^(?:so|something|nothing|anything|things?|it|this|what|much|more)$/.test(first.lower) &&
    items.length - from > (first.lower === "a" ? 7 : 4)
  );
}
