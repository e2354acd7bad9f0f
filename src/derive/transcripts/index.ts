import type { DeriveContext, StatementDraft } from "../types.ts";
import { draftDocument } from "./documents.ts";
import { readTranscript } from "./transcript.ts";
import { draftTurns } from "./turns.ts";

/** Finds the turns of a transcript and the paragraphs of a signed first-person statement. Empty for news prose. */
export function findTurns(context: DeriveContext): readonly StatementDraft[] {
  const transcript = readTranscript(context);
  return transcript ? draftTurns(context.document.body, transcript) : draftDocument(context);
}
