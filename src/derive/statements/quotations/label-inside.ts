import type { Range, TextDocument } from "../../../text/types.ts";
import type { Found } from "./types.ts";

/** "“KOLAR: We go on.”": a transcript inside quotation marks names its speaker in capitals. */
export function labelInside(document: TextDocument, unit: number, ranges: readonly Range[]): Found | null {
  const first = ranges[0];
  const label =
    first && /^\s*(\p{Lu}[\p{Lu}.'’ -]{1,40}):\s+/u.exec(document.body.slice(first.start, Math.min(first.end, first.start + 50)));
  if (!first || !label?.[1]) return null;
  const start = first.start + label[0].indexOf(label[1]);
  const source = { start, end: start + label[1].length };
  const content = [{ start: first.start + label[0].length, end: first.end }, ...ranges.slice(1)].filter((r) => r.start < r.end);
  return content.length === 0
    ? null
    : {
        unit,
        lastUnit: unit,
        rule: "label",
        candidate: null,
        content,
        cue: { start: source.end, end: source.end + 1 },
        source,
      };
}
