import type { Passage, PublishedArticle, Statement } from "../../schema/index.ts";
import { passageOf } from "./passages.ts";
import { piece } from "./words.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
const LONGEST = 420;

/**
 * The sentence a short or part-quoted statement stands in, where the source's rights publish it. Null where the
 * statement is most of its sentence: the reader would learn nothing.
 */
export function contextSentence(statement: Statement, article: PublishedArticle | undefined): string | null {
  if (statement.kind === "turn" || statement.kind === "document" || !article) return null;
  const first = statement.content[0];
  const passage = first && passageOf(article, first.start);
  if (!first || !passage) return null;
  const end = Math.max(...statement.content.filter((s) => s.end <= passage.end).map((s) => s.end), first.start + 1);
  const sentence = piece(sentenceAround(passage, first.start - passage.start, end - passage.start)).trim();
  const telling = sentence.length > statement.text.length * 1.5 && sentence.length > statement.text.length + 15;
  return telling && sentence.length <= LONGEST ? sentence : null;
}

/** Of a passage longer than this only the words around the statement are segmented: a sentence that reaches further is too long anyway. */
const LONGEST_PASSAGE = 4_000;
const AROUND = 1_000;

function sentenceAround({ text }: Passage, from: number, to: number): string {
  const isLong = text.length > LONGEST_PASSAGE;
  const offset = isLong ? Math.max(0, from - AROUND) : 0;
  const words = isLong ? text.slice(offset, to + AROUND) : text;
  let start = 0;
  let end = words.length;
  for (const { index, segment } of segmenter.segment(words)) {
    if (offset + index <= from) start = index;
    if (offset + index + segment.length >= to) {
      end = index + segment.length;
      break;
    }
  }
  return words.slice(start, end);
}
