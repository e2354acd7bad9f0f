import type { StatementDraft } from "../types.ts";
import { spokenRanges, withoutOuterMarks } from "./stage-directions.ts";
import type { Transcript, Turn } from "./transcript.ts";

/** Who speaks is printed: what can be wrong is only who the label means. */
const CONFIDENCE = 0.97;

/** One draft a paragraph of a turn, the following ones tied to the first; a paragraph of stage directions alone gives none. */
export function draftTurns(body: string, transcript: Transcript): StatementDraft[] {
  const drafts: StatementDraft[] = [];
  for (const turn of transcript.turns) {
    const first = drafts.length;
    for (const paragraph of turn.paragraphs) {
      const content = withoutOuterMarks(body, spokenRanges(body, paragraph.start, paragraph.end));
      if (content.length > 0) drafts.push(draftOf(turn, content, drafts.length > first ? first : null));
    }
  }
  return drafts;
}

function draftOf({ label }: Turn, content: StatementDraft["content"], partOf: number | null): StatementDraft {
  const source = { start: label.start, end: label.end };
  return {
    kind: "turn",
    content,
    quoted: [],
    cue: null,
    source,
    partOf,
    evidence: [{ ...source, field: "speakers", rule: `turn-label-${label.kind}` }],
    confidence: CONFIDENCE,
  };
}
