import type { Range, TextDocument } from "../../text/types.ts";
import type { Candidate } from "./candidates.ts";
import { rangeOf, type Stretch, subjectAfter, subjectBefore } from "./noun-phrases.ts";
import { type Item, type Unit, WORK } from "./units.ts";

/** A statement on its way: content may grow over units. */
export interface Found {
  readonly unit: number;
  readonly lastUnit: number;
  readonly rule: string;
  readonly candidate: Candidate | null;
  readonly content: readonly Range[];
  readonly cue: Range | null;
  readonly source: Range | null;
  readonly confidence: number;
}

/** Gives every quotation that no cue took to a statement before or after it, to a speaker of its own, or to none. */
export function settleQuotations(document: TextDocument, units: readonly Unit[], found: readonly Found[]): Found[] {
  const byUnit = new Map<number, Found[]>();
  for (const f of found) byUnit.set(f.unit, [...(byUnit.get(f.unit) ?? []), f]);
  const result: Found[] = [];
  let last: Found | null = null;
  let pending: { unit: number; ranges: Range[] } | null = null;
  const replace = (old: Found, next: Found) => {
    result[result.lastIndexOf(old)] = next;
    if (last === old) last = next;
  };
  units.forEach((unit, index) => {
    let own = byUnit.get(index) ?? [];
    const signed = own.length === 0 ? dashName(unit, index) : null;
    if (signed) own = [signed];
    const floating = floatingRanges(document, unit, own) ?? trailingRange(document, units, unit, own, last, index);
    const quotes = unit.items.filter((i) => i.quotation);
    if (own.length === 0 && floating) {
      const target: Found | null = last;
      const previous = units[index - 1];
      const label = labelInside(document, index, floating);
      if (label) {
        result.push(label);
        last = label;
        return;
      }
      if (target && mayJoin(document, units, target, unit, index)) {
        replace(target, { ...target, content: [...target.content, ...floating], lastUnit: index });
        return;
      }
      const intro = previous && endsWithColon(previous) ? introduced(previous, index, floating) : null;
      if (intro) {
        result.push(intro);
        last = intro;
        return;
      }
      if (pending && pending.ranges.length < MOST_PARTS && units[pending.unit]?.paragraph === unit.paragraph)
        pending = { unit: index, ranges: [...pending.ranges, ...floating] };
      else {
        if (pending) result.push(orphan(document, units, pending.unit, pending.ranges));
        pending = { unit: index, ranges: floating };
      }
      return;
    }
    if (pending) {
      const first = own.find(
        (f) => f.candidate && (f.candidate.kind === "before" || f.candidate.kind === "around") && f.rule !== "according-to",
      );
      if (first && units[pending.unit]?.paragraph === unit.paragraph) {
        const ranges = pending.ranges;
        own = own.map((f) => (f === first ? { ...f, content: [...ranges, ...f.content] } : f));
      } else {
        result.push(orphan(document, units, pending.unit, pending.ranges));
      }
      pending = null;
    }
    result.push(...own);
    const speaking = own.filter((f) => hasQuotation(document, unit, f) || saysSomething(f));
    if (speaking.length > 0) last = speaking.at(-1) ?? null;
    for (const item of quotes) {
      if (own.some((f) => f.content.some((r) => r.start < item.end && item.start < r.end))) continue;
      const loose = looseQuotation(document, unit, index, item);
      if (loose) {
        result.push(loose);
        last = loose;
      }
    }
  });
  const left = pending as { unit: number; ranges: Range[] } | null;
  if (left) result.push(orphan(document, units, left.unit, left.ranges));
  return result;
}

/** “We go on.” ― Irena Kolar: a name after a dash signs the quotation before it. */
function dashName({ items }: Unit, index: number): Found | null {
  const [first, dash] = items;
  if (!first?.quotation || !dash || !/^(?:―|—|–|-|--)$/.test(dash.lower) || items.length > 12) return null;
  let end = items.length;
  while (end > 2 && /^[.|]$/.test(items[end - 1]?.lower ?? "")) end--;
  const name = items.slice(2, end);
  if (name.length === 0 || name[0]?.pos !== "PROPN" || name.some((i) => /^(?:VERB|AUX|QUOTE)$/.test(i.pos))) return null;
  const source = rangeOf(items, [2, end]);
  return {
    unit: index,
    lastUnit: index,
    rule: "dash-name",
    candidate: null,
    content: [first.quotation.inner],
    cue: { start: dash.start, end: dash.end },
    source,
    confidence: 0.9,
  };
}

/** "“KOLAR: We go on.”": a transcript inside quotation marks names its speaker in capitals. */
function labelInside(document: TextDocument, unit: number, ranges: readonly Range[]): Found | null {
  const first = ranges[0];
  const label =
    first && /^\s*(\p{Lu}[\p{Lu}.'’ -]{1,40}):\s+/u.exec(document.body.slice(first.start, Math.min(first.end, first.start + 50)));
  if (!first || !label?.[1]) return null;
  const start = first.start + label[0].indexOf(label[1]);
  const source = { start, end: start + label[1].length };
  const content = [{ start: first.start + label[0].length, end: first.end }, ...ranges.slice(1)].filter((r) => r.start < r.end);
  return content.length === 0
    ? null
    : {
        unit,
        lastUnit: unit,
        rule: "label",
        candidate: null,
        content,
        cue: { start: source.end, end: source.end + 1 },
        source,
        confidence: 0.9,
      };
}

/** A quotation that nothing attributes: the subject of the sentence before it in its paragraph is a guess, and marked as one. */
function orphan(document: TextDocument, units: readonly Unit[], unit: number, ranges: readonly Range[]): Found {
  const labelled = labelInside(document, unit, ranges);
  if (labelled) return labelled;
  const before = units[unit - 1];
  const near = before && before.paragraph === units[unit]?.paragraph ? before.items : null;
  const subject = near && nearestSubject(near, near.length);
  const source = subject && near ? rangeOf(near, subject) : null;
  return { unit, lastUnit: unit, rule: "quotation-alone", candidate: null, content: ranges, cue: null, source, confidence: 0.5 };
}

/** "She said they had made progress.": reported speech that a quotation in the next sentence may carry on. */
function saysSomething({ candidate }: Found): boolean {
  return (
    candidate?.group?.verb.class === "say" && candidate.group.verb.grade <= 2 && /^(?:that|clause|before|around)$/.test(candidate.kind)
  );
}

function hasQuotation(_document: TextDocument, unit: Unit, found: Found): boolean {
  return unit.items.some((i) => i.quotation && found.content.some((r) => r.start < i.end && i.start < r.end));
}

/** "… she said. “They agree with him,” but not on taxes.": the sentence goes on in the reporter's words; all of it is hers. */
function trailingRange(
  document: TextDocument,
  units: readonly Unit[],
  unit: Unit,
  own: readonly Found[],
  last: Found | null,
  index: number,
): Range[] | null {
  const first = unit.items[0];
  if (!first?.quotation || own.length > 0 || !last || last.lastUnit !== index - 1 || unit.items.length > 16) return null;
  if (units[last.lastUnit]?.paragraph !== unit.paragraph || first.stopped || wordsIn(document, first.quotation.inner) < 5) return null;
  let end = unit.items.length;
  while (end > 1 && /^[.?!]$/.test(unit.items[end - 1]?.lower ?? "")) end--;
  return [{ start: first.start, end: unit.items[end - 1]?.end ?? first.end }];
}

function endsWithColon(unit: Unit): boolean {
  return unit.items.at(-1)?.lower === ":";
}

/** The unit's quotations, where it has nothing else to say ("“We go on. We must.”"). */
function floatingRanges(document: TextDocument, unit: Unit, own: readonly Found[]): Range[] | null {
  const first = unit.items[0];
  if (!first?.quotation || own.length > 0) return null;
  if (wordsIn(document, first.quotation.inner) < 2 || /^[^\p{Ll}]*$/u.test(document.body.slice(first.start, first.end))) return null;
  const rest = unit.items.slice(1).filter((i) => !i.quotation && /^(?:NOUN|VERB|PROPN|AUX|PRON)$/.test(i.pos));
  if (rest.length > 0) return null;
  return unit.items.flatMap((i) => (i.quotation ? [i.quotation.inner] : []));
}

/** One statement has no more parts; beyond, a text of quotations alone would be copied over and over. */
const MOST_PARTS = 200;

/** A quotation without attribution carries on the last statement of its paragraph, or of the paragraph before if it fills its own. */
function mayJoin(document: TextDocument, units: readonly Unit[], target: Found, unit: Unit, index: number): boolean {
  const previous = units[target.lastUnit];
  if (!previous || target.content.length >= MOST_PARTS) return false;
  const quotation = unit.items[0]?.quotation;
  if (quotation && quotation.continues !== null) return true;
  const isReported = target.content.every((r) => !/[“"”]|''/.test(document.body.slice(Math.max(0, r.start - 2), r.end + 2)));
  if (previous.paragraph === unit.paragraph) return index - target.lastUnit <= (isReported ? 1 : 2);
  if (isReported) return false;
  const between = units.slice(target.lastUnit + 1, index);
  if (between.length > 0 || unit.paragraph - previous.paragraph !== 1) return false;
  const paragraph = document.paragraphs[unit.paragraph];
  return paragraph !== undefined && unit.start <= paragraph.start + 1 && endsInQuotation(document, previous, target);
}

/** The statement before ended its paragraph, with its attribution at most after it. */
function endsInQuotation(document: TextDocument, previous: Unit, target: Found): boolean {
  const end = target.content.at(-1)?.end ?? 0;
  return previous.end - end < 120 && document.body.slice(end, previous.end).length < 120;
}

function introduced(unit: Unit, index: number, ranges: Range[]): Found | null {
  const { items } = unit;
  const source = nearestSubject(items, items.length - 1) ?? labelBefore(items, items.length - 1);
  const colon = items.at(-1);
  const cue = colon ? { start: colon.start, end: colon.end } : null;
  return (
    source && {
      unit: index,
      lastUnit: index,
      rule: "colon-before",
      candidate: null,
      content: ranges,
      cue,
      source: rangeOf(items, source),
      confidence: 0.8,
    }
  );
}

/** A quotation inside a sentence that no cue explains: speech where it is long or a sentence; else a title, nickname or scare quote. */
function looseQuotation(document: TextDocument, unit: Unit, index: number, item: Item): Found | null {
  const { quotation } = item;
  if (!quotation || isNotSpeech(document, unit, item)) return null;
  const at = unit.items.indexOf(item);
  if (unit.items[at - 1]?.lower === "," && WORK.test(unit.items[at - 2]?.lower ?? "")) return null;
  const start = objectStart(document, unit.items, at);
  const isLabelled = unit.items[at - 1]?.lower === ":";
  const source = speakerAfter(unit.items, at) ?? nearestSubject(unit.items, at) ?? (isLabelled ? labelBefore(unit.items, at - 1) : null);
  return {
    unit: index,
    lastUnit: index,
    rule: "quotation-in-sentence",
    candidate: null,
    content: [start === at ? quotation.inner : { start: unit.items[start]?.start ?? item.start, end: item.end }],
    cue: null,
    source: source && rangeOf(unit.items, source),
    confidence: 0.5,
  };
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
  const subject = subjectAfter(items, at + 1);
  const verb = subject && items[subject[1]];
  return verb && /^(?:VERB|ADV|AUX)$/.test(verb.pos) ? subject : null;
}

/** The subject of the verb nearest before item `at`; pronouns that point at things ("that", "which") are none. */
function nearestSubject(items: readonly Item[], at: number): Stretch | null {
  for (let i = at - 1; i > 0; i--) {
    const item = items[i];
    if (!item || item.quotation || (item.pos !== "VERB" && item.pos !== "AUX")) continue;
    const subject = subjectBefore(items, i, 0);
    const only = subject && subject[1] - subject[0] === 1 ? items[subject[0]]?.lower : "";
    if (subject && !/^(?:that|which|this|it|there|what|'s|’s)$/.test(only ?? "")) return subject;
  }
  return null;
}

/** "Kolar: “We go on.”", "From the report: “…”": the phrase before a colon. */
function labelBefore(items: readonly Item[], colon: number): Stretch | null {
  if (items[colon]?.lower !== ":" || colon < 1) return null;
  return subjectBefore(items, colon, 0);
}

function wordsIn(document: TextDocument, range: Range): number {
  return document.body.slice(range.start, range.end).match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)?.length ?? 0;
}

const SMALL = /^(?:a|an|the|of|on|in|at|to|for|and|or|with|vs\.?|is|it|by|from|de|la|not|but|as)$/;

function isNotSpeech(document: TextDocument, _unit: Unit, item: Item): boolean {
  const quotation = item.quotation;
  if (!quotation || item.title) return true;
  const text = document.body.slice(quotation.inner.start, quotation.inner.end).trim();
  const words = text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
  const isTitle = words.length <= 12 && words.every((w, i) => /^[\p{Lu}\p{N}]/u.test(w) || (i > 0 && SMALL.test(w)));
  if (isTitle) return true;
  return words.length < (/^[\p{Lu}]/u.test(text) ? 5 : 3);
}
