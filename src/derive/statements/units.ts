import { lastStartingBy } from "../../text/lookup.ts";
import type { Paragraph, Quotation, Range, TextDocument, Token } from "../../text/types.ts";

/** A token, or a whole outermost quotation taken as one opaque piece (`pos` "QUOTE"). */
export interface Item extends Range {
  readonly lower: string;
  readonly pos: string;
  readonly quotation: Quotation | null;
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
      items.push({
        start: quotation.start,
        end: quotation.end,
        lower: "",
        pos: "QUOTE",
        quotation,
        firstSentence: token.sentence,
        lastSentence,
      });
      next++;
      i = Math.max(i, last);
      continue;
    }
    const { start, end, lower, sentence } = token;
    const pos = isNameInside(document, token) ? "PROPN" : (token.pos ?? "X");
    items.push({ start, end, lower, pos, quotation: null, firstSentence: sentence, lastSentence: sentence });
  }
  return items;
}

/** A capital inside a sentence makes a name, whatever the tagger took it for ("spokesman Tomas Reh said"). */
function isNameInside({ sentences }: TextDocument, token: Token): boolean {
  if (token.pos === "PROPN" || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  return (
    sentences[token.sentence]?.firstToken !== token.index &&
    /^(?:VERB|ADV|INTJ|X|SCONJ|NOUN|ADJ)$/.test(token.pos ?? "X") &&
    !/^(?:That|If|When|While|Because|Although|How|Why|Then|Now|Just)$/.test(token.text)
  );
}

function splitUnits(document: TextDocument, items: readonly Item[]): Item[][] {
  const units: Item[][] = [];
  let unit: Item[] = [];
  items.forEach((item, index) => {
    const before = items[index - 1];
    if (before && before.lastSentence !== item.firstSentence && !runsOn(document, before, item, items, index)) {
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
  for (let i = index; i < Math.min(index + 9, items.length); i++) {
    const word = items[i];
    if (!word || word.quotation || word.firstSentence !== item.firstSentence) return false;
    if (/^(?:said|says|asked|wrote|added|tweeted|replied|shouted|yelled|exclaimed|told|continued|responded|asks)$/.test(word.lower)) {
      const after = items[i + 1];
      return (
        !after ||
        /^(?:[.,;]|of|on|in|at|to|during|about|when|as|with|after)$/.test(after.lower) ||
        after.pos === "ADV" ||
        after.pos === "PROPN"
      );
    }
    if (word.pos === "VERB") return false;
  }
  return false;
}
