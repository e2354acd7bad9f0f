import { memoize } from "../memo.ts";
import type { Range } from "../types.ts";
import { foldChunk } from "./fold.ts";
import { type Part, partsOf, tagParts } from "./wink.ts";

/** What stands between white space. */
const CHUNK = /\S+/g;
/** Longer ones come once, and would fill the memory. */
const LONGEST = 60;
const readChunk = (chunk: string): readonly Part[] => partsOf(foldChunk(chunk));
const knownChunk = memoize(readChunk);

/** Universal part-of-speech tags for tokens, by wink-nlp; null where it saw no word. Tokens with hyphens get the tag of their last part. */
export function tagTokens(body: string, tokens: readonly Range[]): (string | null)[] {
  const parts: Part[] = [];
  const starts: number[] = [];
  CHUNK.lastIndex = 0;
  for (let match = CHUNK.exec(body); match; match = CHUNK.exec(body))
    for (const part of (match[0].length > LONGEST ? readChunk : knownChunk)(match[0])) {
      parts.push(part);
      starts.push(match.index + part.at);
    }
  const tags: (string | null)[] = new Array<string | null>(tokens.length).fill(null);
  let token = 0;
  tagParts(parts).forEach((tag, i) => {
    const offset = starts[i] ?? 0;
    while (token < tokens.length && (tokens[token]?.end ?? 0) <= offset) token++;
    if (token < tokens.length && (tokens[token]?.start ?? 0) <= offset) tags[token] = betterTag(tags[token] ?? null, tag);
  });
  return tags;
}

/** The last part's tag counts ("aide-de-camp": NOUN), unless it is a mark ("Mo" "."). */
function betterTag(old: string | null, tag: string | null): string | null {
  return old !== null && tag === "PUNCT" ? old : tag;
}
