import { formAt, perForm } from "../forms.ts";
import type { DraftToken } from "../tokens.ts";
import { foldChunk } from "./fold.ts";
import { type Part, partsOf, tagParts } from "./wink.ts";

const partsOfForm = perForm((chunk) => partsOf(foldChunk(chunk)));

/**
 * Gives tokens their universal part-of-speech tags, by wink-nlp; those in which it saw no word keep null. Tokens with hyphens get the tag
 * of their last part.
 */
export function tagTokens(body: string, tokens: readonly DraftToken[]): void {
  const parts: Part[] = [];
  /** For each part the token that holds it, or null. */
  const holders: (DraftToken | null)[] = [];
  let next = 0;
  for (let start = 0; start < body.length; start++) {
    if (isBlank(body.charCodeAt(start))) continue;
    let token = tokens[next];
    while (token !== undefined && token.end <= start) token = tokens[++next];
    const known = token !== undefined && token.start === start ? token.end : start + 1;
    let end = known;
    while (end < body.length && !isBlank(body.charCodeAt(end))) end++;
    // Most chunks are one token, whose form is known.
    const isToken = token !== undefined && token.start === start && token.end === end;
    for (const part of partsOfForm(isToken ? (token as DraftToken).form : formAt(body, start, end))) {
      const at = start + part.at;
      while (token !== undefined && token.end <= at) token = tokens[++next];
      parts.push(part);
      holders.push(token !== undefined && token.start <= at ? token : null);
    }
    start = end;
  }
  const tags = tagParts(parts);
  for (let i = 0; i < tags.length; i++) {
    const token = holders[i];
    if (token) token.pos = betterTag(token.pos, tags[i] ?? null);
  }
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
