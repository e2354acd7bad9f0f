import { lastStartingBy } from "../../text/lookup.ts";
import type { StatementDraft } from "../types.ts";
import type { Surroundings } from "./antecedents.ts";
import type { Settled } from "./index.ts";

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
  return other ? null : { ...settled, rule: "speaker-carried-on", belief: 0.85 };
}
