import type { Range } from "../../text/types.ts";
import type { DeriveContext, StatementDraft } from "../types.ts";
import { draftDocument } from "./documents.ts";
import { readTranscript } from "./transcript.ts";
import { draftTurns } from "./turns.ts";

/** The statements of an article that prints speech as such, and whether prose is left that reports on somebody. */
export interface SpokenText {
  readonly drafts: readonly StatementDraft[];
  readonly whole: boolean;
  /** Stretches that no finder of names should read: labels, clock times, what stands behind a transcript's end. */
  readonly silent: readonly Range[];
}

/** Finds the turns of a transcript, or the paragraphs of a signed first-person statement. No drafts for news prose. */
export function findTurns(context: DeriveContext): SpokenText {
  const transcript = readTranscript(context);
  const drafts = transcript ? draftTurns(context.document.body, transcript) : draftDocument(context);
  return { silent: transcript?.silent ?? [], drafts, whole: drafts.length > 0 && transcript?.extent !== "embedded" };
}

/**
 * The context with labels, clock times and ends painted over, character for character: “Q  And Jake?” names nobody
 * called Q And. Bullets stand there, behind which a capital says nothing, as at the beginning of a sentence.
 */
export function withoutSilent(context: DeriveContext, silent: readonly Range[]): DeriveContext {
  if (silent.length === 0) return context;
  const { body } = context.document;
  let painted = "";
  let at = 0;
  for (const { start, end } of silent) {
    if (start < at) continue;
    painted += body.slice(at, start) + body.slice(start, end).replace(/[^\n]/g, "•");
    at = end;
  }
  return { ...context, document: { ...context.document, body: painted + body.slice(at) } };
}

/** The turns of an interview inside an article, and what its prose reports outside them; in the order of the text. */
export function joinProse(turns: readonly StatementDraft[], prose: readonly StatementDraft[]): readonly StatementDraft[] {
  if (turns.length === 0) return prose;
  const outside = prose.filter((draft) => !turns.some((turn) => overlap(turn, draft)));
  const joined = [...turns, ...outside].sort((a, b) => startOf(a) - startOf(b));
  const indexOf = new Map(joined.map((draft, index) => [draft, index]));
  const moved = (draft: StatementDraft, list: readonly StatementDraft[]) =>
    draft.partOf === null ? null : (indexOf.get(list[draft.partOf] as StatementDraft) ?? null);
  const ofTurns = new Set(turns);
  return joined.map((draft) => ({ ...draft, partOf: moved(draft, ofTurns.has(draft) ? turns : prose) }));
}

const startOf = (draft: StatementDraft) => draft.content[0]?.start ?? 0;
const endOf = (draft: StatementDraft) => draft.content.at(-1)?.end ?? 0;
const overlap = (a: StatementDraft, b: StatementDraft) => startOf(a) < endOf(b) && startOf(b) < endOf(a);
