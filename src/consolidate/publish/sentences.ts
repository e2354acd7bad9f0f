import { lastStartingBy } from "../../text/lookup.ts";
import { findSentences } from "../../text/sentences.ts";
import { findTokens } from "../../text/tokens.ts";
import type { Range } from "../../text/types.ts";

/** A function that widens ranges to the sentences they touch. Only the paragraphs asked for are segmented, each once. */
export function sentenceWidener(body: string, blocks: readonly Range[]): (ranges: readonly Range[]) => Range[] {
  const known = new Map<number, readonly Range[]>();
  const sentencesOf = (index: number): readonly Range[] => {
    const found = known.get(index) ?? readSentences(body, blocks[index]);
    known.set(index, found);
    return found;
  };
  return (ranges) =>
    ranges.flatMap((range) => {
      const touched: Range[] = [];
      for (let index = Math.max(0, lastStartingBy(blocks, range.start)); (blocks[index]?.start ?? range.end) < range.end; index++)
        touched.push(...sentencesOf(index).filter((sentence) => sentence.start < range.end && range.start < sentence.end));
      return touched;
    });
}

function readSentences(body: string, block: Range | undefined): Range[] {
  if (!block) return [];
  const tokens = findTokens(body, block);
  return findSentences(tokens, 0, tokens.length).map(([first, end]) => ({
    start: tokens[first]?.start ?? block.start,
    end: tokens[end - 1]?.end ?? block.end,
  }));
}
