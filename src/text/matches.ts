const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a global or sticky pattern, in order: `[...text.matchAll(pattern)]` without the copy of the pattern and the iterator
 * that it makes for every call. Most sentences hold none of what a rule looks for, and cost one scan. Not for a pattern that is being
 * matched further up the stack: it keeps its place in `lastIndex`.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  if (!first) return NONE;
  const found = [first];
  for (;;) {
    // An empty match would be found for ever.
    if (found[found.length - 1]?.[0] === "") pattern.lastIndex += pattern.unicode && isPair(text, pattern.lastIndex) ? 2 : 1;
    const match = pattern.exec(text);
    if (!match) return found;
    found.push(match);
  }
}

const isPair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff;
