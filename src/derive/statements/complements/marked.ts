import type { Item } from "../items.ts";
import { isAuxiliary, type VerbGroup } from "../verb-groups.ts";
import type { ComplementKind } from "./types.ts";

export const WH = new Set("whether if how why what who when where".split(" "));

const TIME_WORD =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|tonight|morning|afternoon|evening|night|week|month|year|weekend|later|earlier|ago|recently)$/;

export const NOUNISH = /^(?:NOUN|PROPN|PRON|NUM|ADJ|DET|SYM|X)$/;

/** A gap between verb and content is no longer than this ("said in a telephone interview from his home in Oslo on Monday that"). */
const LONGEST_GAP = 30;

/** Content that a quotation mark, a colon or a conjunction opens, past addressee, time and place. */
export function markedContent(items: readonly Item[], group: VerbGroup, frames: string): { kind: ComplementKind; start: number } | null {
  const mayPassObject = frames.includes("o");
  let nouns = 0;
  let prepositions = group.verb.particle === "in" ? 1 : 0;
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
      if (items[i + 1]?.quotation && !items[i + 1]?.title && frames.includes("q")) return { kind: "quote", start: i + 1 };
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
