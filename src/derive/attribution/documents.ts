import type { Question, Settled } from "./settled.ts";

const BACK = 3;
/** "said in a statement"; of a body also "issued a statement". */
const PASSING = "in|by|with";
const ISSUING = `${PASSING}|issued|released|published|posted|signed`;
const NOUN =
  /\b(statement|letter|memo|email|e-mail|release|report|tweet|post|interview|speech|testimony|filing|message|readout|ad|video|op-ed)\b/i;

/** “The statement also said” is of whoever spoke last "in a statement"; null where nobody did. */
export function issuerOf({ surroundings, read, source, drafts, done, index, printed }: Question): Settled | null {
  const noun = NOUN.exec(printed)?.[1]?.toLowerCase();
  if (!noun || read?.form !== "document" || read.heads.length > 0 || !/^(?:the|his|her|its|this|that)\b/i.test(printed)) return null;
  const { document } = surroundings.context;
  for (let i = index - 1; i >= Math.max(0, index - BACK); i--) {
    const [draft, settled] = [drafts[i], done[i]];
    if (!draft || settled?.attribution !== "named") continue;
    const start = Math.min(draft.content[0]?.start ?? 0, draft.source?.start ?? Number.POSITIVE_INFINITY);
    const end = Math.max(draft.content.at(-1)?.end ?? 0, draft.source?.end ?? 0) + 120;
    if (
      new RegExp(
        `\\b(?:${"organization" in (settled.speakers[0] ?? {}) ? ISSUING : PASSING}) (?:a|an|his|her|its|their|the)(?: \\w+){0,3} ${noun}\\b`,
        "i",
      ).test(document.body.slice(start, end))
    )
      return { ...settled, ...(source ? { source } : {}), printed, rule: "speaker-document-issuer" };
  }
  return null;
}
