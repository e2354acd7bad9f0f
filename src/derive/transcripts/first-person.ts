import { matchesOf } from "../../text/matches.ts";
import type { DeriveContext, EntityMention, StatementDraft } from "../types.ts";

/** “Part I”, “World War I” and “I.” of a list are numbers. */
const FIRST_PERSON =
  /(?<![\p{L}\p{N}.’'-])(?<!\b(?:Part|Title|Article|Section|Phase|War|Chapter|Class|Type|Annex|Tier|Stage)\s)(?:I(?=[’'\s,](?!\.))|me|myself)(?![\p{L}\p{N}-])/gu;

/**
 * Whom “I” means in printed speech: the speaker of the turn or document, so that “I spoke with President …” is a call
 * of two. Words inside quotation marks are left out: somebody else may be quoted there. `speakerOf` gives the person
 * of a draft, null where none or several are known.
 */
export function findFirstPersons(
  { document }: DeriveContext,
  drafts: readonly StatementDraft[],
  speakerOf: (draft: StatementDraft) => string | null,
): EntityMention[] {
  const quotations = document.quotations.filter((quotation) => quotation.depth === 0);
  const mentions: EntityMention[] = [];
  let next = 0;
  for (const draft of drafts) {
    const entity = speakerOf(draft);
    if (entity === null) continue;
    for (const range of draft.content)
      for (const match of matchesOf(document.body.slice(range.start, range.end), FIRST_PERSON)) {
        const start = range.start + match.index;
        while (next < quotations.length && (quotations[next]?.end ?? 0) <= start) next++;
        if ((quotations[next]?.start ?? start + 1) > start)
          mentions.push({
            in: "body",
            start,
            end: start + match[0].length,
            type: "person",
            entity,
            form: "pronoun",
            rule: "turn-first-person",
          });
      }
  }
  return mentions;
}
