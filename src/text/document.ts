import type { Article } from "../schema/index.ts";
import { lastStartingBy } from "./lookup.ts";
import { type Block, findParagraphs } from "./paragraphs.ts";
import { findQuotations } from "./quotations.ts";
import { findSentences } from "./sentences.ts";
import { tagTokens } from "./tagger/index.ts";
import { type DraftToken, findTokens } from "./tokens.ts";
import type { Paragraph, Quotation, Sentence, TextDocument } from "./types.ts";

/**
 * Segments a body into paragraphs, sentences, tokens and quotations, in time linear to its length.
 * Nothing is trimmed or changed: offsets are the body's own UTF-16 units.
 */
export function readDocument(body: string, format: Article["format"]): TextDocument {
  const blocks = findParagraphs(body, format);
  const quotations = findQuotations(body, blocks);
  const { tokens, paragraphs, sentences } = segment(body, blocks);
  tagTokens(body, tokens);
  for (const token of tokens) if (token.pos === null && /^['’]s$/i.test(token.text)) token.pos = "PART";
  nestQuotations(tokens, quotations);
  return { body, paragraphs, sentences, tokens, quotations };
}

interface Segments {
  readonly tokens: DraftToken[];
  readonly paragraphs: Paragraph[];
  readonly sentences: Sentence[];
}

function segment(body: string, blocks: readonly Block[]): Segments {
  const tokens: DraftToken[] = [];
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    const firstToken = tokens.length;
    findTokens(body, block, tokens);
    const endToken = tokens.length;
    const paragraph = paragraphs.length;
    const { start, end, kind } = block;
    paragraphs.push({ start, end, kind, index: paragraph, firstToken, endToken });
    for (const [first, last] of findSentences(tokens, firstToken, endToken)) {
      const index = sentences.length;
      const from = tokens[first]?.start ?? start;
      const to = tokens[last - 1]?.end ?? from;
      sentences.push({ index, paragraph, start: from, end: to, firstToken: first, endToken: last });
      for (let i = first; i < last; i++) (tokens[i] as DraftToken).sentence = index;
    }
  }
  return { tokens, paragraphs, sentences };
}

/** Gives each token the innermost quotation around it: of two that hold it, the later begins further in. */
function nestQuotations(tokens: readonly DraftToken[], quotations: readonly Quotation[]): void {
  for (const { index, start, end } of quotations)
    for (let i = lastStartingBy(tokens, start - 1) + 1; (tokens[i]?.start ?? end) < end; i++) (tokens[i] as DraftToken).quotation = index;
}
