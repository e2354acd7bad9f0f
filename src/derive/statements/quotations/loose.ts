import type { Range, TextDocument } from "../../../text/types.ts";
import type { Item } from "../items.ts";
import { subjectAfter } from "../phrases/after.ts";
import { rangeOf, type Stretch } from "../phrases/words.ts";
import { WORK } from "../titles.ts";
import type { Unit } from "../units.ts";
import { labelBefore, nearestSubject } from "./subjects.ts";
import type { Found } from "./types.ts";
import { wording } from "./wording.ts";

/** A quotation inside a sentence that no cue explains: speech where it is long or a sentence; else a title, nickname or scare quote. */
export function looseQuotation(document: TextDocument, unit: Unit, index: number, item: Item, own: readonly Found[]): Found | null {
  const { quotation } = item;
  const named = wording(document, unit, index, item);
  if (named) return named;
  if (!quotation || isNotSpeech(document, unit, item)) return null;
  const at = unit.items.indexOf(item);
  if (unit.items[at - 1]?.lower === "," && WORK.test(unit.items[at - 2]?.lower ?? "")) return null;
  if (isCredited(unit.items, at)) return null;
  const start = objectStart(document, unit.items, at);
  const near = nameBefore(unit.items, at) ?? nearestSubject(unit.items, at);
  const isLabelled = unit.items[at - 1]?.lower === ":";
  const source = speakerAfter(unit.items, at) ?? near ?? (isLabelled ? labelBefore(unit.items, at - 1) : null);
  return {
    unit: index,
    lastUnit: index,
    rule: "quotation-in-sentence",
    candidate: null,
    content: [start === at ? quotation.inner : { start: unit.items[start]?.start ?? item.start, end: item.end }],
    cue: null,
    source: outerSource(own, item) ?? (source && rangeOf(unit.items, source)),
  };
}

/** "Kolar praised the ferry, a bridge and a port “without walls”": who speaks in the sentence already says this too. */
function outerSource(own: readonly Found[], item: Item): Range | null {
  const outer = own.findLast(
    ({ cue, source, candidate }) => cue && source && cue.end < item.start && /^(?:say|stand)$/.test(candidate?.group?.verb.class ?? ""),
  );
  return item.stopped && item.lowercase === false ? null : (outer?.source ?? null);
}

/** "… are hard to find - Reh Research: “…”": a name alone between a mark and the colon is a label. */
function nameBefore(items: readonly Item[], at: number): Stretch | null {
  if (items[at - 1]?.lower !== ":") return null;
  let from = at - 1;
  while (from > 0 && /^(?:PROPN|CCONJ)$/.test(items[from - 1]?.pos ?? "") && !items[from - 1]?.quotation) from--;
  return from < at - 1 && /^(?:—|–|-|--|―)$/.test(items[from - 1]?.lower ?? "") ? [from, at - 1] : null;
}

/** "credited her with “holding us together”": the object that leads to a quotation in mid-sentence belongs to it. */
function objectStart(document: TextDocument, items: readonly Item[], at: number): number {
  const inner = items[at]?.quotation?.inner;
  if (!inner || /^[^\p{L}]*\p{Lu}/u.test(document.body.slice(inner.start, inner.start + 3))) return at;
  for (let i = at - 1; i > 0 && at - i < 8; i--) {
    const item = items[i];
    if (!item || item.quotation || /^[,;:()—–-]$/.test(item.lower)) return at;
    if (item.pos === "VERB" && !/^to$/.test(items[i - 1]?.lower ?? "")) return i + 1;
  }
  return at;
}

/** “Nobody will come,” she surmised: after a stopped quotation any verb attributes. */
function speakerAfter(items: readonly Item[], at: number): Stretch | null {
  if (!items[at]?.stopped) return null;
  const inverted = items[at + 1]?.pos === "VERB" && /ed$/.test(items[at + 1]?.lower ?? "") ? subjectAfter(items, at + 2) : null;
  if (inverted) return inverted;
  const subject = /^(?:which|who)$/.test(items[at + 1]?.lower ?? "") ? null : subjectAfter(items, at + 1);
  const verb = subject && items[subject[1]];
  return verb && /^(?:VERB|ADV|AUX)$/.test(verb.pos) ? subject : null;
}

/** "“New ferry for Reh” by the Harbour Post’s Ida Brandt": the title of a piece, and who wrote it. */
function isCredited(items: readonly Item[], at: number): boolean {
  const name = items[at + 2]?.pos === "DET" ? items[at + 3] : items[at + 2];
  return items[at + 1]?.lower === "by" && name?.pos === "PROPN";
}

const SMALL = /^(?:a|an|the|of|on|in|at|to|for|and|or|with|vs\.?|is|it|by|from|de|la|not|but|as)$/;

/** "the “bridge first” issue", "a “no more ships” theme": the quoted words only tell which. */
function isAttribute(items: readonly Item[], at: number): boolean {
  return (
    /^(?:a|an|the|this|that|his|her|its|their|’s|'s)$/.test(items[at - 1]?.lower ?? "") && /^(?:NOUN|PROPN)$/.test(items[at + 1]?.pos ?? "")
  );
}

/** "a berth or a “new ferry area,” which is": a term, and a clause that defines it. */
function isTerm(items: readonly Item[], at: number): boolean {
  return /^an?$/.test(items[at - 1]?.lower ?? "") && items[at + 1]?.lower === "which";
}

function isNotSpeech(document: TextDocument, unit: Unit, item: Item): boolean {
  const quotation = item.quotation;
  if (!quotation || item.title) return true;
  const text = document.body.slice(quotation.inner.start, quotation.inner.end).trim();
  const words = text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
  const isTitle = words.length <= 12 && words.every((w, i) => /^[\p{Lu}\p{N}]/u.test(w) || (i > 0 && SMALL.test(w)));
  const at = unit.items.indexOf(item);
  if (unit.items[at - 1]?.lower === ":" && /^\p{Lu}.*[.!?]$/su.test(text) && words.length > 1) return false;
  if (isTitle || (words.length < 6 && (isAttribute(unit.items, at) || isTerm(unit.items, at)))) return true;
  return words.length < (/^[\p{Lu}]/u.test(text) ? 5 : 3);
}
