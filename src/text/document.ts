import type { Article } from "../schema/index.ts";
import { formAt, type WordForm } from "./forms.ts";
import { type Block, findParagraphs } from "./paragraphs.ts";
import { findQuotations } from "./quotations.ts";
import { findSentences } from "./sentences.ts";
import { tagTokens } from "./tagger/index.ts";
import { findTokens } from "./tokens.ts";
import type { Paragraph, Quotation, Range, Sentence, TextDocument, Token } from "./types.ts";

/**
 * Segments a body into paragraphs, sentences, tokens and quotations, in time linear to its length.
 * Nothing is trimmed or changed: offsets are the body's own UTF-16 units.
 */
export function readDocument(body: string, format: Article["format"]): TextDocument {
  const blocks = findParagraphs(body, format);
  const quotations = findQuotations(body, blocks);
  const { ranges, paragraphs, sentences } = segment(body, blocks);
  const forms = ranges.map(({ start, end }) => formAt(body, start, end));
  const tags = tagTokens(body, ranges, forms);
  const innermost = innermostQuotations(ranges, quotations);
  const sentenceOf = new Int32Array(ranges.length);
  for (const sentence of sentences) sentenceOf.fill(sentence.index, sentence.firstToken, sentence.endToken);
  const tokens: Token[] = ranges.map(({ start, end }, index) => {
    const form = forms[index] as WordForm;
    const { text, lower } = form;
    const quotation = innermost[index] ?? -1;
    return {
      index,
      start,
      end,
      form,
      text,
      lower,
      sentence: sentenceOf[index] ?? 0,
      pos: tags[index] ?? (/^['’]s$/i.test(text) ? "PART" : null),
      quotation: quotation < 0 ? null : quotation,
    };
  });
  return { body, paragraphs, sentences, tokens, quotations };
}

interface Segments {
  readonly ranges: Range[];
  readonly paragraphs: Paragraph[];
  readonly sentences: Sentence[];
}

function segment(body: string, blocks: readonly Block[]): Segments {
  const ranges: Range[] = [];
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    const firstToken = ranges.length;
    for (const range of findTokens(body, block)) ranges.push(range);
    const endToken = ranges.length;
    const paragraph = paragraphs.length;
    const { start, end, kind } = block;
    paragraphs.push({ start, end, kind, index: paragraph, firstToken, endToken });
    for (const [first, last] of findSentences(body, ranges, firstToken, endToken)) {
      const from = ranges[first]?.start ?? start;
      const to = ranges[last - 1]?.end ?? from;
      sentences.push({ index: sentences.length, paragraph, start: from, end: to, firstToken: first, endToken: last });
    }
  }
  return { ranges, paragraphs, sentences };
}

/** For each token the index of the innermost quotation around it, or -1. */
function innermostQuotations(tokens: readonly Range[], quotations: readonly Quotation[]): Int32Array {
  const innermost = new Int32Array(tokens.length).fill(-1);
  const around: Quotation[] = [];
  let next = 0;
  tokens.forEach((token, index) => {
    for (let quotation = quotations[next]; quotation && quotation.start <= token.start; quotation = quotations[++next])
      around.push(quotation);
    while (around.length > 0 && (around.at(-1)?.end ?? 0) <= token.start) around.pop();
    innermost[index] = around.at(-1)?.index ?? -1;
  });
  return innermost;
}
