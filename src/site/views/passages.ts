import type { Passage, PublishedArticle } from "../../schema/index.ts";

/** The published passage that holds an offset of the body, or null where those words stay in the folder. Passages are sorted. */
export function passageOf(article: PublishedArticle, offset: number): Passage | null {
  const { passages } = article;
  let low = 0;
  let high = passages.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const passage = passages[middle];
    if (!passage) return null;
    if (offset < passage.start) high = middle - 1;
    else if (offset >= passage.end) low = middle + 1;
    else return passage;
  }
  return null;
}
