import { lastStartingBy } from "../../text/lookup.ts";
import type { EntityMention, StatementDraft } from "../types.ts";
import type { Surroundings } from "./antecedents.ts";
import type { Settled } from "./index.ts";

const SIGNATURE = /^[.,!?…]*["”’]?\s*[―—–]\s*$/;

/** “…” — Ada Lindqvist: the name behind a dash at the end of the paragraph. */
export function signedBy({ context, mentions }: Surroundings, draft: StatementDraft): EntityMention | null {
  const end = draft.content.at(-1)?.end ?? 0;
  const { paragraphs, body } = context.document;
  const paragraph = paragraphs[lastStartingBy(paragraphs, end)];
  if (draft.kind !== "direct" || !paragraph) return null;
  const first = mentions[lastStartingBy(mentions, end) + 1];
  if (first?.type !== "person" || first.form !== "name" || first.end > paragraph.end) return null;
  return SIGNATURE.test(body.slice(end, first.start)) && /^[\s.]*$/.test(body.slice(first.end, paragraph.end)) ? first : null;
}

/** “…,” Lin said. “…”: a quotation with no source, right behind one in its paragraph, is the same speaker's where nobody else is named between. */
export function carriedOn(
  { context, mentions }: Surroundings,
  drafts: readonly StatementDraft[],
  done: readonly Settled[],
  draft: StatementDraft,
  index: number,
): Settled | null {
  const [before, settled] = [drafts[index - 1], done[index - 1]];
  if (draft.kind !== "direct" || !before || before.kind === "indirect" || settled?.attribution !== "named" || settled.speakers.length !== 1)
    return null;
  const { paragraphs } = context.document;
  const from = Math.max(before.content.at(-1)?.end ?? 0, before.source?.end ?? 0);
  const start = draft.content[0]?.start ?? 0;
  if (from > start || lastStartingBy(paragraphs, from) !== lastStartingBy(paragraphs, start)) return null;
  const [speaker] = settled.speakers;
  const id = speaker && "person" in speaker ? speaker.person : null;
  const other = mentions.some((m) => m.start >= from && m.end <= start && m.entity !== id && m.type !== "place");
  return other ? null : { ...settled, rule: "speaker-carried-on" };
}
