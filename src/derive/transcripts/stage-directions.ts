import { STAGE_WORDS } from "../../lexicon/transcript-words.ts";
import { matchesOf } from "../../text/matches.ts";
import type { Range } from "../../text/types.ts";

const BRACKETED = /\\?[([]([^()[\]]{1,160}?)\\?[)\]]|<!--[\s\S]*?-->/g;

/**
 * The spoken words of a stretch of a transcript: what is left when stage directions are taken out.
 * “Thank you. (Applause.) I mean it.” gives two ranges, “(Inaudible.)” none.
 */
export function spokenRanges(body: string, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  let from = start;
  for (const match of matchesOf(body.slice(start, end), BRACKETED)) {
    if (!isStageDirection(match[0], match[1] ?? "")) continue;
    ranges.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  ranges.push({ start: from, end });
  return ranges.map((range) => trimRange(body, range)).filter((range) => /[\p{L}\p{N}]/u.test(body.slice(range.start, range.end)));
}

/** “(Laughter.)” by its word; “(The president puts on a mask.)” because a speaker says no whole sentence in parentheses. */
function isStageDirection(whole: string, inner: string): boolean {
  if (whole.startsWith("<!--")) return true;
  const words = inner.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  if (words.length <= 6 && words.some((word) => STAGE_WORDS.has(word))) return true;
  return whole.startsWith("(") && /^\p{Lu}[^.]*\s[^.]*\.$/u.test(inner.trim());
}

/** White space, a point that a direction left behind, and a quotation mark that opens or closes the whole interview. */
function trimRange(body: string, range: Range): Range {
  const words = body.slice(range.start, range.end);
  const start = range.start + (/^[\s>]*(?:[.;,:](?=\s|$))?\s*/.exec(words)?.[0].length ?? 0);
  let end = range.end;
  while (end > start && /[\s\\]/.test(body[end - 1] ?? "")) end--;
  return start < end ? { start, end } : { start, end: start };
}

/** Takes off a mark that has no partner in the paragraph: the interview as a whole stands in quotation marks. */
export function withoutOuterMarks(body: string, ranges: readonly Range[]): Range[] {
  const words = ranges.map((range) => body.slice(range.start, range.end)).join(" ");
  const first = ranges[0];
  const last = ranges.at(-1);
  if (!first || !last) return [];
  const straight = (words.match(/"/g)?.length ?? 0) % 2 === 1;
  const opening = (words.match(/“/g)?.length ?? 0) - (words.match(/”/g)?.length ?? 0);
  const from = (straight && body[first.start] === '"') || (opening > 0 && body[first.start] === "“") ? 1 : 0;
  const to = from === 0 && ((straight && body[last.end - 1] === '"') || (opening < 0 && body[last.end - 1] === "”")) ? 1 : 0;
  return ranges.map((range) => ({
    start: range === first ? range.start + from : range.start,
    end: range === last ? range.end - to : range.end,
  }));
}
