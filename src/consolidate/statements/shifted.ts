import type { Statement } from "../../schema/index.ts";
import type { Range } from "../../text/types.ts";
import type { Line } from "./ids.ts";

/** Statements are sought in stretches of this many units, so that time stays linear in the length of a body. */
const STRETCH = 4096;

interface Vanished {
  readonly suffix: string;
  readonly spans: readonly Range[];
}

/** For each wanted statement the id of the vanished one that it overlaps by half of the longer of the two. */
export function findShifted(
  statements: readonly Statement[],
  isWanted: (index: number) => boolean,
  lines: readonly Line[],
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  if (lines.length === 0) return found;
  const stretches = readStretches(lines);
  statements.forEach((statement, index) => {
    if (!isWanted(index)) return;
    const near = new Set(stretchesOf(statement.content).flatMap((stretch) => stretches.get(stretch) ?? []));
    const ranked = [...near].map((old) => ({ suffix: old.suffix, share: overlap(old.spans, statement.content) }));
    const best = ranked.sort((a, b) => b.share - a.share)[0];
    if (best && best.share >= 0.5) found.set(index, best.suffix);
  });
  return found;
}

function readStretches(lines: readonly Line[]): Map<number, Vanished[]> {
  const stretches = new Map<number, Vanished[]>();
  for (const { suffix, spans } of lines) {
    const vanished = { suffix, spans: readSpans(spans) };
    for (const stretch of stretchesOf(vanished.spans)) stretches.set(stretch, [...(stretches.get(stretch) ?? []), vanished]);
  }
  return stretches;
}

function stretchesOf(spans: readonly Range[]): number[] {
  const numbers = spans.flatMap(({ start, end }) => {
    const first = Math.floor(start / STRETCH);
    return Array.from({ length: Math.floor(end / STRETCH) - first + 1 }, (_, at) => first + at);
  });
  return [...new Set(numbers)];
}

function readSpans(text: string): Range[] {
  return text.split(",").map((span) => {
    const [start = 0, end = 0] = span.split("-").map(Number);
    return { start, end };
  });
}

/** Shared length as a part of the longer of the two. */
function overlap(a: readonly Range[], b: readonly Range[]): number {
  const length = (spans: readonly Range[]) => spans.reduce((sum, span) => sum + span.end - span.start, 0);
  const shared = a.flatMap((x) => b.map((y) => Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))));
  return shared.reduce((sum, part) => sum + part, 0) / Math.max(length(a), length(b), 1);
}
