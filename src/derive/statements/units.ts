import { SPEECH_VERBS, type SpeechVerb } from "../../lexicon/speech-verbs.ts";
import type { Quotation, Range, TextDocument } from "../../text/types.ts";
import { type Item, readItems } from "./items.ts";

/** A sentence as the reporter wrote it: a quotation of many sentences and its attribution are one unit. */
export interface Unit extends Range {
  readonly paragraph: number;
  readonly items: readonly Item[];
  /** Those of its items that are quotations. */
  readonly quotations: readonly Item[];
}

/** "Editor's note: …", "Correction: An earlier version misquoted Kolar": the desk about the article, which may be what nobody said. */
const DESK = /^[*_[(\s]*(?:editor[’']?s[’']? note|corrections?|clarification)\s*:/i;

/** The units of a document, by paragraph. Headings and notes of the desk have none. */
export function findUnits(document: TextDocument): Unit[] {
  const quotations = outermostQuotations(document);
  const units: Unit[] = [];
  let next = 0;
  for (const paragraph of document.paragraphs) {
    while ((quotations[next]?.start ?? Number.POSITIVE_INFINITY) < paragraph.start) next++;
    const from = next;
    while ((quotations[next]?.start ?? Number.POSITIVE_INFINITY) < paragraph.end) next++;
    if (paragraph.kind === "heading" || DESK.test(document.body.slice(paragraph.start, paragraph.start + 30))) continue;
    const own = quotations.slice(from, next);
    const items = readItems(document, paragraph, own);
    for (const list of splitUnits(document, items))
      units.push({
        paragraph: paragraph.index,
        items: list,
        quotations: own.length > 0 ? list.filter((item) => item.quotation !== null) : NONE,
        start: list[0]?.start ?? paragraph.start,
        end: list.at(-1)?.end ?? paragraph.end,
      });
  }
  return units;
}

const NONE: readonly Item[] = [];

/** Double marks quote; single ones do where a text has no others ("‘We go,’ he said"). */
function outermostQuotations(document: TextDocument): Quotation[] {
  const double = document.quotations.filter((q) => q.marks === "double");
  const marks = double.length > 0 ? "double" : "single";
  let end = -1;
  return document.quotations.filter((q) => {
    if (q.marks !== marks || q.start < end) return false;
    end = q.end;
    return true;
  });
}

/** No sentence is longer; a text without stops is cut here, so that the rules, which look about inside a unit, stay linear. */
const LONGEST_UNIT = 250;

function splitUnits(document: TextDocument, items: readonly Item[]): Item[][] {
  const units: Item[][] = [];
  let unit: Item[] = [];
  let before: Item | undefined;
  items.forEach((item, index) => {
    const isNext = before && (before.lastSentence !== item.firstSentence || (before.quotation && lacksBlank(document.body, before, item)));
    const ends = isNext && before && !runsOn(document, before, item, items, index);
    if (ends || unit.length >= LONGEST_UNIT) {
      units.push(unit);
      unit = [];
    }
    unit.push(item);
    before = item;
  });
  if (unit.length > 0) units.push(unit);
  return units;
}

/** "“We go.”Kolar left.", "“We go.”“We stay,” he said": no blank, and another sentence. */
function lacksBlank(body: string, before: Item, item: Item): boolean {
  if (!before.quotation || before.end !== item.start) return false;
  return (
    /[.?!]$/.test(body.slice(before.quotation.inner.end - 1, before.quotation.inner.end)) &&
    /^\p{Lu}/u.test(body.slice(item.quotation?.inner.start ?? item.start, item.end))
  );
}

/** “No!” Kolar said: the mark ends the quotation, not the sentence. */
function runsOn(document: TextDocument, before: Item, item: Item, items: readonly Item[], index: number): boolean {
  if (!before.quotation || item.quotation) return false;
  const mark = document.body[before.quotation.inner.end - 1] ?? "";
  if (mark === "," || (mark === "." && isBareAttribution(items, index))) return true;
  if (!/[?!…—-]/.test(mark) || isIntroduced(items, index - 1)) return false;
  for (let i = index; i < Math.min(index + 20, items.length); i++) {
    const word = items[i];
    if (word?.title) continue;
    if (!word || word.quotation || word.firstSentence !== item.firstSentence) return false;
    const reading = SPEECH_VERBS.get(word.lower)?.find((r) => r.verb.frames.includes("q") && r.form !== "base" && r.form !== "ing");
    if (reading && i > index && (word.pos === "VERB" || word.pos === "NOUN")) return attributesBackwards(items, i, reading.verb);
    if (word.pos === "VERB" && !/^(?:who|which)$/.test(items[i - 1]?.lower ?? "")) return false;
  }
  return false;
}

/** “We must go.” Kolar said.: a stop for the comma, and a sentence of nothing but who said it. */
function isBareAttribution(items: readonly Item[], from: number): boolean {
  let end = from;
  while (end < from + 5 && /^(?:PROPN|PRON)$/.test(items[end]?.pos ?? "")) end++;
  return (
    end > from &&
    /^(?:said|says|added|asked|replied|continued|explained|wrote|tweeted)$/.test(items[end]?.lower ?? "") &&
    items[end + 1]?.lower === "."
  );
}

/** "Kolar was asked, “Is it safe?” She said it was.": a verb and a mark before the quotation have tied it. */
function isIntroduced(items: readonly Item[], at: number): boolean {
  if (!/^[,:]$/.test(items[at - 1]?.lower ?? "")) return false;
  for (let i = at - 2; i > 0 && at - i < 12; i--) {
    const item = items[i];
    if (!item || item.quotation || item.lastSentence !== items[at]?.firstSentence) return false;
    if (item.pos === "VERB" && SPEECH_VERBS.get(item.lower)?.some((r) => r.verb.frames.includes("q") && r.verb.grade <= 3)) return true;
  }
  return false;
}

/** Whether the verb at `at` has no content after it: "Kolar said on Monday.", not "Kolar said the vote was rigged." */
function attributesBackwards(items: readonly Item[], at: number, verb: SpeechVerb): boolean {
  const next = items[at + (verb.particle ? 2 : 1)];
  if (!next || /^(?:[.,;:—]|of|on|in|at|to|during|about|when|as|with|after|before|while)$/.test(next.lower)) return true;
  if (verb.frames.includes("o")) return !items.slice(at + 1, at + 8).some((i) => /^(?:if|whether|that|why|how|to|not)$/.test(i.lower));
  return next.pos === "ADV" || next.pos === "PROPN";
}
