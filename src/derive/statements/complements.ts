import { SPEECH_VERBS } from "../../lexicon/speech-verbs.ts";
import type { Item } from "./units.ts";
import { isAuxiliary, type VerbGroup } from "./verb-groups.ts";

/** How the content of a statement is tied to its verb. */
export type ComplementKind = "quote" | "colon" | "that" | "wh" | "clause" | "infinitive" | "object" | "particle";

/** Item indices of the content, half-open. */
export interface Complement {
  readonly kind: ComplementKind;
  readonly start: number;
  readonly end: number;
}

const WH = new Set("whether if how why what who when where".split(" "));
const TIME_WORD =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|tonight|morning|afternoon|evening|night|week|month|year|weekend|later|earlier|ago|recently)$/;
const NOUNISH = /^(?:NOUN|PROPN|PRON|NUM|ADJ|DET|SYM|X)$/;
/** A gap between verb and content is no longer than this ("said in a telephone interview from his home in Oslo on Monday that"). */
const LONGEST_GAP = 30;

/** The content after a verb group, or null. */
export function complementOf(items: readonly Item[], group: VerbGroup): Complement | null {
  const frames = group.readings.map((r) => r.frames).join("");
  const first = firstContent(items, group, frames);
  if (!first) return null;
  const end = isQuotationAlone(items, first) ? quotedEnd(items, first.start) : contentEnd(items, first.start, first.kind, group);
  return end > first.start ? { ...first, end } : null;
}

function firstContent(items: readonly Item[], group: VerbGroup, frames: string): { kind: ComplementKind; start: number } | null {
  const at = group.end;
  const direct = items[at];
  if (!direct) return null;
  if (frames.includes("c") || frames.includes("q")) {
    const marked = markedContent(items, group, frames);
    if (marked) return marked;
  }
  let i = at;
  while (items[i]?.pos === "ADV" && !WH.has(items[i]?.lower ?? "") && items[i]?.lower !== "none") i++;
  const item = items[i];
  if (!item || item.quotation) return null;
  if (frames.includes("t") && item.lower === "to" && items[i + 1] && /^(?:VERB|AUX|ADV)$/.test(items[i + 1]?.pos ?? ""))
    return { kind: "infinitive", start: i };
  if (frames.includes("c") && opensClause(items, i)) return { kind: "clause", start: i };
  if (frames.includes("o") && frames.includes("t")) {
    const to = infinitiveAfterObject(items, i);
    if (to !== null) return { kind: "infinitive", start: group.verb.lemma === "want" ? i : to };
  }
  if (frames.includes("n") && NOUNISH.test(item.pos) && item.lower !== "there")
    return { kind: group.verb.particle ? "particle" : "object", start: i };
  if (frames.includes("n") && item.pos === "VERB" && /ing$/.test(item.lower)) return { kind: "object", start: i };
  return null;
}

/** He yelled “You lie!” at the mayor: what follows is the occasion; not so in: said “the others” would follow. */
function isQuotationAlone(items: readonly Item[], { kind, start }: { kind: ComplementKind; start: number }): boolean {
  const item = items[start];
  if ((kind !== "quote" && kind !== "colon") || !item?.quotation) return false;
  const next = items[quotedEnd(items, start)];
  if (!next || /^(?:at|during|in|on|to|after|when|as|while|before|with|from|about|,|[.?!;]|—|–|-|--|\()$/.test(next.lower)) return true;
  return item.stopped;
}

/** Past quotations that only commas and conjunctions part: “a,” “b” and “c”. */
export function quotedEnd(items: readonly Item[], from: number): number {
  let end = from + 1;
  while (end < items.length) {
    if (items[end]?.quotation) end++;
    else if (/^(?:and|,|or)$/.test(items[end]?.lower ?? "") && items[end + 1]?.quotation) end++;
    else break;
  }
  return end;
}

/** Content that a quotation mark, a colon or a conjunction opens, past addressee, time and place. */
function markedContent(items: readonly Item[], group: VerbGroup, frames: string): { kind: ComplementKind; start: number } | null {
  const mayPassObject = frames.includes("o");
  let nouns = 0;
  let prepositions = 0;
  for (let i = group.end; i < items.length && i < group.end + LONGEST_GAP; i++) {
    const item = items[i];
    if (!item) break;
    if (item.title) {
      nouns++;
      continue;
    }
    if (item.quotation) {
      const before = items[i - 1]?.lower;
      const isDirect = i === group.end || before === "," || before === ":" || before === "that";
      if (frames.includes("q") && (isDirect || (nouns === 0 && prepositions === 0))) return { kind: "quote", start: i };
      if (prepositions > 0 && !isDirect) continue;
      return mayPassObject && frames.includes("q") ? { kind: "quote", start: i } : null;
    }
    if (item.lower === ":") return { kind: "colon", start: i + 1 };
    if (item.lower === "that" && frames.includes("c") && (i > group.end || !isDemonstrative(items, i))) return { kind: "that", start: i };
    if (WH.has(item.lower) && frames.includes("c") && (i === group.end || (mayPassObject && nouns > 0) || items[i - 1]?.pos === "ADV")) {
      if (/^(?:when|where|who|if)$/.test(item.lower) && i > group.end && group.verb.lemma !== "ask") return null;
      return item.lower === "when" && group.verb.lemma === "say" ? null : { kind: "wh", start: i };
    }
    if (item.lower === ",") {
      if (items[i + 1]?.quotation && frames.includes("q")) return { kind: "quote", start: i + 1 };
      const skip = insertedEnd(items, i);
      if (skip === null) return null;
      i = skip;
      continue;
    }
    if (item.pos === "ADP" || (item.lower === "to" && items[i + 1]?.pos !== "VERB")) {
      prepositions++;
      continue;
    }
    if (item.pos === "VERB" || isAuxiliary(item)) {
      if (item.lower === "'s" || item.lower === "’s") continue;
      return null;
    }
    if (item.pos === "SCONJ" || /^[;.?!]$/.test(item.lower) || item.lower === "—") return null;
    if (NOUNISH.test(item.pos)) {
      if (prepositions === 0 && !mayPassObject && !TIME_WORD.test(item.lower) && !/^(?:last|this|next|late|early|one)$/.test(item.lower))
        return null;
      nouns++;
    }
  }
  return null;
}

/** "said, in his slow way, that": the comma that ends an insertion, or null. */
function insertedEnd(items: readonly Item[], comma: number): number | null {
  for (let i = comma + 1; i < items.length && i < comma + 15; i++) {
    const item = items[i];
    if (!item || item.quotation) return null;
    if (item.lower === ",") return items[i + 1]?.lower === "that" || items[i + 1]?.quotation ? i : null;
    if (item.lower === ":") return i - 1;
  }
  return null;
}

/** "said that plan failed" is rare; "that" with a noun and no verb after it is a pronoun or determiner. */
function isDemonstrative(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return next === undefined || /^[.;]$/.test(next.lower);
}

/** A clause without "that": a subject, then a finite verb ("said he would go", "says the plan is dead"). */
export function opensClause(items: readonly Item[], from: number): boolean {
  const first = items[from];
  if (!first || first.quotation) return false;
  if (/^(?:he|she|they|we|i|you|there|none|nobody)$/.test(first.lower)) return true;
  if (first.pos === "SCONJ" && /^(?:if|while|when|because|although|since|after|before|once|unless)$/.test(first.lower)) return true;
  if (first.pos === "ADP" && !/^(?:in|on|at|during|for|under|after|before|with|by|from|despite)$/.test(first.lower)) return false;
  if (!NOUNISH.test(first.pos) && first.pos !== "ADP" && first.pos !== "VERB" && first.pos !== "ADV") return false;
  for (let i = from; i < items.length && i < from + 25; i++) {
    const item = items[i];
    if (!item) return false;
    if (isAuxiliary(item) && !((item.lower === "'s" || item.lower === "’s") && item.pos === "PART")) return i > from;
    if (item.pos === "VERB" && i > from && !/ing$/.test(item.lower)) {
      const before = items[i - 1];
      return before?.lower !== "to" && before?.pos !== "DET" && before?.pos !== "ADP";
    }
    if (item.quotation) return i > from && items[i - 1]?.lower !== "," && /^(?:NOUN|PROPN|PRON)$/.test(items[i - 1]?.pos ?? "");
    if (/^[;.?!:]$/.test(item.lower) || item.lower === "that" || (item.lower === "to" && items[i + 1]?.pos !== "NUM")) return false;
    if ((item.pos === "SCONJ" || /^(?:who|which|whose)$/.test(item.lower)) && i > from) return false;
    if (item.lower === "," && i < from + 2) return false;
  }
  return false;
}

/** "urged the council to act", "told them to leave": the index of "to". */
function infinitiveAfterObject(items: readonly Item[], from: number): number | null {
  for (let i = from; i < items.length && i < from + 14; i++) {
    const item = items[i];
    if (!item || item.quotation) return null;
    if (item.lower === "to") return i > from && /^(?:VERB|AUX|ADV)$/.test(items[i + 1]?.pos ?? "") ? i : null;
    if (item.pos === "VERB" || isAuxiliary(item) || /^[,;:.]$/.test(item.lower)) return null;
  }
  return null;
}

/** Where the content ends: at the unit's end, or before what the reporter adds. */
export function contentEnd(items: readonly Item[], start: number, kind: ComplementKind, group: VerbGroup | null): number {
  let last = items.length;
  while (last > start && /^[.?!…;:]+$/.test(items[last - 1]?.lower ?? "") && !items[last - 1]?.quotation) last--;
  last = beforeOccasion(items, start, beforeProgramme(items, start, last));
  const isPhrase = kind === "object" || kind === "particle";
  for (let i = start + 1; i < last; i++) {
    const item = items[i];
    if (
      item?.quotation &&
      item.stopped &&
      items[i + 1] &&
      /^(?:[a-z]+ing|as|when|while|after|during|in|on|at|who|which)$/.test(items[i + 1]?.lower ?? "")
    )
      return i + 1;
    if (!item || item.quotation) continue;
    if (item.lower === ";") return i;
    if (isPhrase && endsPhrase(items, i, start)) return i;
    if (item.lower === "," && addsSomething(items, i, last, kind)) return i;
    if ((item.lower === "and" || item.lower === "but") && startsOtherSpeech(items, i, group))
      return items[i - 1]?.lower === "," ? i - 1 : i;
  }
  return last;
}

/** "… that he would run on Wednesday’s “Harbour Live”": the programme is where it was said. */
function beforeProgramme(items: readonly Item[], start: number, end: number): number {
  if (!items[end - 1]?.title) return end;
  for (let i = end - 2; i > start + 2 && end - i < 10; i--) {
    if (/^(?:on|during)$/.test(items[i]?.lower ?? "")) return i;
    if (items[i]?.pos === "VERB") return end;
  }
  return end;
}

const OCCASION =
  /^(?:statement|interview|email|e-mail|letter|speech|tweet|tweets|rally|conference|briefing|post|memo|remarks|message|column|blog|op-ed|podcast|hearing|newsletter|release|debate)$/;

/** "… a new treaty in a statement on Monday": the occasion is no part of what was said. */
function beforeOccasion(items: readonly Item[], start: number, end: number): number {
  for (let i = end - 1; i > start + 1 && end - i < 14; i--) {
    const item = items[i];
    if (!item || item.pos === "VERB" || isAuxiliary(item)) return end;
    if (item.quotation && !item.title) return end;
    if (!OCCASION.test(item.lower)) continue;
    for (let k = i - 1; k > start + 1 && i - k < 7; k--) {
      if (/^(?:in|during|at)$/.test(items[k]?.lower ?? "") && /^(?:a|an|his|her|their|its|the)$/.test(items[k + 1]?.lower ?? "")) return k;
      if (items[k]?.pos === "VERB" || items[k]?.quotation) return end;
    }
    return end;
  }
  return end;
}

/** ", adding that", ", according to", ", while", ", but": the reporter goes on. */
function addsSomething(items: readonly Item[], comma: number, last: number, kind: ComplementKind): boolean {
  const next = items[comma + 1];
  if (!next || comma + 1 >= last) return true;
  if (next.quotation) return false;
  if (next.lower === "according" || (SUBORDINATE.test(items[0]?.lower ?? "") && speakerFollows(items, comma + 1))) return true;
  const readings = SPEECH_VERBS.get(next.lower);
  if (readings?.some((r) => r.form !== "base" && r.verb.grade <= 2) && next.pos === "VERB") return true;
  if ((kind === "that" || kind === "clause") && /^(?:a|an|however)$/.test(next.lower)) return true;
  if (kind !== "quote" && kind !== "colon" && /^(?:while|though|although|whereas)$/.test(next.lower)) return true;
  return false;
}

const SUBORDINATE = /^(?:after|when|while|as|though|although|if|because|since|before|asked)$/;

/** "After Kolar argued that it must close, Brandt said …": the main clause begins at the comma. */
function speakerFollows(items: readonly Item[], from: number): boolean {
  for (let i = from; i < items.length && i < from + 8; i++) {
    const item = items[i];
    if (!item || item.quotation) return false;
    if (item.pos === "VERB" && i > from)
      return SPEECH_VERBS.get(item.lower)?.some((r) => r.verb.class === "say" && r.form !== "ing") ?? false;
    if (!NOUNISH.test(item.pos) && item.lower !== "'s" && item.lower !== "’s" && item.pos !== "ADV") return false;
  }
  return false;
}

/** "said … and added", "praised … but called". */
function startsOtherSpeech(items: readonly Item[], at: number, group: VerbGroup | null): boolean {
  for (let i = at + 1; i < at + 4; i++) {
    const item = items[i];
    if (!item || item.quotation) return false;
    const readings = SPEECH_VERBS.get(item.lower);
    const helped = isAuxiliary(items[at + 1]) && group?.form !== "ing";
    if (readings?.some((r) => (helped || r.form === (group?.form ?? "past")) && r.verb.grade <= 2) && item.pos === "VERB") return true;
    if (item.lower !== "n't" && item.lower !== "n’t" && item.pos !== "ADV" && !isAuxiliary(item)) return false;
  }
  return false;
}

/** An object ends before a comma that opens no list, before a subordinate clause, and before another verb. */
function endsPhrase(items: readonly Item[], at: number, start: number): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (!item) return true;
  if (item.lower === ",") return !(next && /^(?:NOUN|ADJ|PROPN)$/.test(next.pos) && listEndsInAnd(items, at + 1));
  if (item.pos === "SCONJ" && /^(?:while|because|although|though|after|before|since|when|until|if|as)$/.test(item.lower) && at > start + 1)
    return true;
  if (item.lower === "—" || item.lower === "–" || item.lower === "--" || item.lower === ":") return true;
  if ((item.lower === "and" || item.lower === "but") && next && (next.pos === "VERB" || isAuxiliary(next))) return true;
  return false;
}

function listEndsInAnd(items: readonly Item[], from: number): boolean {
  for (let i = from; i < items.length && i < from + 8; i++) {
    const item = items[i];
    if (!item || item.pos === "VERB" || isAuxiliary(item)) return false;
    if (item.lower === "and" || item.lower === "or") return true;
  }
  return false;
}
