import { SPEECH_VERBS, type SpeechVerb } from "../../lexicon/speech-verbs.ts";
import { lastStartingBy } from "../../text/lookup.ts";
import type { Paragraph, Quotation, Range, TextDocument, Token } from "../../text/types.ts";

/** A token, or a whole outermost quotation taken as one opaque piece (`pos` "QUOTE"). */
export interface Item extends Range {
  readonly lower: string;
  readonly pos: string;
  readonly quotation: Quotation | null;
  /** For a quotation: whether a stop or comma stands at its end, inside or directly after, so that words could be attributed here. */
  readonly stopped: boolean;
  /** For a quotation: the name of a work or programme ("on CNN’s “State of the Harbour”"), part of the reporter's own sentence. */
  readonly title: boolean;
  /** For a quotation: a comma closes it ("author of “The Harbour,” said"), so that an apposition may end here. */
  readonly comma: boolean;
  /** Sentences of its first and last token. */
  readonly firstSentence: number;
  readonly lastSentence: number;
}

/** A sentence as the reporter wrote it: a quotation of many sentences and its attribution are one unit. */
export interface Unit extends Range {
  readonly paragraph: number;
  readonly items: readonly Item[];
}

/** The units of a document, by paragraph. Headings have none. */
export function findUnits(document: TextDocument): Unit[] {
  const quotations = outermostQuotations(document);
  let next = 0;
  return document.paragraphs.flatMap((paragraph) => {
    while ((quotations[next]?.start ?? Number.POSITIVE_INFINITY) < paragraph.start) next++;
    const from = next;
    while ((quotations[next]?.start ?? Number.POSITIVE_INFINITY) < paragraph.end) next++;
    if (paragraph.kind === "heading") return [];
    const items = readItems(document, paragraph, quotations.slice(from, next));
    return splitUnits(document, items).map((list) => ({
      paragraph: paragraph.index,
      items: list,
      start: list[0]?.start ?? paragraph.start,
      end: list.at(-1)?.end ?? paragraph.end,
    }));
  });
}

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

function readItems(document: TextDocument, paragraph: Paragraph, quotations: readonly Quotation[]): Item[] {
  const items: Item[] = [];
  let next = 0;
  for (let i = paragraph.firstToken; i < paragraph.endToken; i++) {
    const token = document.tokens[i];
    if (!token) continue;
    const quotation = quotations[next];
    if (quotation && token.start >= quotation.start) {
      const last = lastStartingBy(document.tokens, quotation.end - 1);
      const lastSentence = document.tokens[last]?.sentence ?? token.sentence;
      const stopped =
        /[,.?!…—–-]['’‘"]*\s*$/.test(document.body.slice(quotation.inner.end - 3, quotation.inner.end)) ||
        document.body[quotation.end] === ",";
      const title = isTitle(document.body.slice(quotation.inner.start, quotation.inner.end), items);
      items.push({
        start: quotation.start,
        end: quotation.end,
        lower: "",
        pos: "QUOTE",
        quotation,
        stopped: stopped && !title,
        title,
        comma: /,['’‘"]*\s*$/.test(document.body.slice(quotation.inner.end - 3, quotation.inner.end)),
        firstSentence: token.sentence,
        lastSentence,
      });
      next++;
      i = Math.max(i, last);
      continue;
    }
    const { start, end, lower, sentence } = token;
    const pos = isNameInside(document, token) ? "PROPN" : (token.pos ?? "X");
    items.push({
      start,
      end,
      lower,
      pos,
      quotation: null,
      stopped: false,
      title: false,
      comma: false,
      firstSentence: sentence,
      lastSentence: sentence,
    });
  }
  return items;
}

const SMALL_WORD = /^(?:a|an|the|of|on|in|at|to|for|and|or|with|vs|by|from|de|la|&)$/;

/** Nouns that announce a title: "his memoir, “The Harbour,”". */
export const WORK =
  /^(?:book|autobiography|memoir|show|film|movie|song|album|essay|series|novel|play|comedy|documentary|poem|project|program|programme|podcast|commentary|article|column|headline|op-ed|editorial|paper|ballad|anthem|drama|sitcom)$/;

/** All words with capitals, and not where speech begins: after a comma, a colon, a verb of speech or nothing. */
function isTitle(text: string, items: readonly Item[]): boolean {
  const isNamed = items.at(-1)?.lower === "," && WORK.test(items.at(-2)?.lower ?? "");
  const before = isNamed ? items.at(-2) : items.at(-1);
  const words = text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
  if (!before || words.length > 9 || /^[,:.;?!—–-]$|^--$/.test(before.lower)) return false;
  if (/[?!]\s*$/.test(text) || (SPEECH_VERBS.get(before.lower)?.some((r) => /q/.test(r.verb.frames)) && before.pos === "VERB"))
    return false;
  if (/^(?:that|as|him|her|it|them|is|was|are|were|a)$/.test(before.lower)) return false;
  return words.every((word, i) => /^[\p{Lu}\p{N}]/u.test(word) || (i > 0 && SMALL_WORD.test(word)));
}

/** A capital inside a sentence makes a name, whatever the tagger took it for ("spokesman Tomas Reh said"). */
function isNameInside({ sentences, tokens }: TextDocument, token: Token): boolean {
  if (token.pos === "PROPN" || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  if (
    /^(?:VERB|ADV|INTJ|ADJ|X|NOUN)$/.test(token.pos ?? "X") &&
    /^(?:said|says|told|wrote|added|asked|noted|argued|tweeted)$/.test(tokens[token.index + 1]?.lower ?? "")
  )
    return true;
  return (
    sentences[token.sentence]?.firstToken !== token.index &&
    /^(?:VERB|ADV|INTJ|X|SCONJ|NOUN|ADJ)$/.test(token.pos ?? "X") &&
    !/^(?:That|If|When|While|Because|Although|How|Why|Then|Now|Just)$/.test(token.text)
  );
}

/** No sentence is longer; a text without stops is cut here, so that the rules, which look about inside a unit, stay linear. */
const LONGEST_UNIT = 250;

function splitUnits(document: TextDocument, items: readonly Item[]): Item[][] {
  const units: Item[][] = [];
  let unit: Item[] = [];
  items.forEach((item, index) => {
    const before = items[index - 1];
    const ends = before && before.lastSentence !== item.firstSentence && !runsOn(document, before, item, items, index);
    if (ends || unit.length >= LONGEST_UNIT) {
      units.push(unit);
      unit = [];
    }
    unit.push(item);
  });
  if (unit.length > 0) units.push(unit);
  return units;
}

/** “No!” Kolar said: the mark ends the quotation, not the sentence. */
function runsOn(document: TextDocument, before: Item, item: Item, items: readonly Item[], index: number): boolean {
  if (!before.quotation || item.quotation) return false;
  const mark = document.body[before.quotation.inner.end - 1] ?? "";
  if (mark === ",") return true;
  if (!/[?!…—-]/.test(mark)) return false;
  for (let i = index; i < Math.min(index + 12, items.length); i++) {
    const word = items[i];
    if (!word || word.quotation || word.firstSentence !== item.firstSentence) return false;
    const reading = SPEECH_VERBS.get(word.lower)?.find((r) => r.verb.frames.includes("q") && r.form !== "base" && r.form !== "ing");
    if (reading && i > index && (word.pos === "VERB" || word.pos === "NOUN")) return attributesBackwards(items, i, reading.verb);
    if (word.pos === "VERB" && !/^(?:who|which)$/.test(items[i - 1]?.lower ?? "")) return false;
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
