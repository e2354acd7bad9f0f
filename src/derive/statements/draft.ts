import type { Quotation, Range, TextDocument } from "../../text/types.ts";
import type { StatementDraft } from "../types.ts";
import { confidenceOf } from "./confidence.ts";
import type { Found } from "./quotations/types.ts";

/** A settled statement as the record drafts it: its kind, its quoted parts, how far to believe it. */
export function toDraft(document: TextDocument, found: Found): StatementDraft {
  const quoted = quotedParts(document, found);
  const kind = quoted.length === 0 ? "indirect" : isAll(document, quoted, found.content) ? "direct" : "mixed";
  const place = found.cue ?? found.content[0] ?? { start: 0, end: 0 };
  return {
    kind,
    content: found.content,
    quoted,
    cue: found.cue,
    source: found.source,
    partOf: null,
    evidence: [{ in: "body", start: place.start, end: place.end, field: "content", rule: found.rule }],
    confidence: confidenceOf(found, kind),
  };
}

/** Whether no word of the content stands outside its quoted parts. Most often they are the same, and nothing need be counted. */
function isAll({ body }: TextDocument, quoted: readonly Range[], content: readonly Range[]): boolean {
  if (quoted.length === content.length && quoted.every(({ start, end }, i) => start === content[i]?.start && end === content[i]?.end))
    return true;
  const words = (ranges: readonly Range[]) =>
    ranges.reduce((n, r) => n + (body.slice(r.start, r.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  return words(quoted) >= words(content);
}

/** The parts of the content inside quotation marks, marks left out; not those of a quotation that encloses the cue too. */
function quotedParts(document: TextDocument, { content, cue }: Found): Range[] {
  const parts: Range[] = [];
  for (const quotation of quotationsAround(document.quotations, content)) {
    if (quotation.depth > 0 && parts.some((p) => p.start <= quotation.start && quotation.end <= p.end)) continue;
    if (cue && quotation.start <= cue.start && cue.end <= quotation.end) continue;
    for (const range of content) {
      const start = Math.max(range.start, quotation.inner.start);
      const end = Math.min(range.end, quotation.inner.end);
      if (start < end && !parts.some((p) => p.start <= start && end <= p.end)) parts.push({ start, end });
    }
  }
  return parts;
}

/**
 * The quotations that may share words with the content, in order. Those of the outermost depth follow one another, so the
 * search ends at the first of them that closes before the content.
 */
function quotationsAround(quotations: readonly Quotation[], content: readonly Range[]): readonly Quotation[] {
  const from = Math.min(...content.map(({ start }) => start));
  const to = Math.max(...content.map(({ end }) => end));
  let end = firstFrom(quotations, to);
  const last = end;
  while (end > 0) {
    const before = quotations[end - 1];
    if (before && before.depth === 0 && before.end <= from) break;
    end -= 1;
  }
  return quotations.slice(end, last);
}

/** Index of the first quotation that begins at an offset or after it. */
function firstFrom(quotations: readonly Quotation[], offset: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
