import type { Range } from "./types.ts";

/** The words of spans as a reader sees them: wraps and runs of white space become one blank, a skip inside a sentence shows […]. */
export function plain(body: string, spans: readonly Range[]): string {
  return spans
    .map((s) => body.slice(s.start, s.end))
    .join(" […] ")
    .replace(/\s+/g, " ")
    .trim();
}
