import { formAt, perForm, type WordForm } from "../forms.ts";
import type { Range } from "../types.ts";
import { foldChunk } from "./fold.ts";
import { type Part, partsOf, tagParts } from "./wink.ts";

const partsOfForm = perForm((chunk) => partsOf(foldChunk(chunk)));

/** Universal part-of-speech tags for tokens, by wink-nlp; null where it saw no word. Tokens with hyphens get the tag of their last part. */
export function tagTokens(body: string, tokens: readonly Range[], forms: readonly WordForm[]): (string | null)[] {
  const parts: Part[] = [];
  const starts: number[] = [];
  let next = 0;
  for (let start = 0; start < body.length; start++) {
    if (isBlank(body.charCodeAt(start))) continue;
    while (next < tokens.length && (tokens[next] as Range).start < start) next++;
    const known = next < tokens.length && (tokens[next] as Range).start === start ? (tokens[next] as Range).end : start + 1;
    let end = known;
    while (end < body.length && !isBlank(body.charCodeAt(end))) end++;
    // Most chunks are one token, whose form is known.
    const isToken = end === known && tokens[next]?.start === start;
    for (const part of partsOfForm(isToken ? (forms[next] as WordForm) : formAt(body, start, end))) {
      parts.push(part);
      starts.push(start + part.at);
    }
    start = end;
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

/** White space as `\s` has it. */
function isBlank(code: number): boolean {
  if (code < 0x1680) return code === 32 || (code > 8 && code < 14) || code === 0xa0;
  return (
    code === 0x1680 ||
    (code > 0x1fff && code < 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** The last part's tag counts ("aide-de-camp": NOUN), unless it is a mark ("Mo" "."). */
function betterTag(old: string | null, tag: string | null): string | null {
  return old !== null && tag === "PUNCT" ? old : tag;
}
