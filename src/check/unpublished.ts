import type { Article, Brief, Briefing, Diagnostic, PublishedRecord, ReadoutRecord } from "../schema/index.ts";
import { type Citation, citationsOf } from "../text/citations.ts";
import { LISTS } from "./citable.ts";
import { placeInBrief } from "./places.ts";

/** Every id that a brief cites is published: what rights or a missing review keep back has no page and no card. */
export function checkUnpublished(
  briefs: readonly Brief[],
  record: ReadoutRecord,
  published: PublishedRecord,
  { publish }: Pick<Briefing, "publish">,
): Diagnostic[] {
  const shown = new Map(Object.entries(LISTS).map(([kind, list]) => [kind, new Set(published[list].map(({ id }) => id))]));
  const withheld = new Set(published.tombstones.map(({ kind, id }) => `${kind} ${id}`));
  const isKeptBack = ({ kind, id }: Citation) => shown.get(kind)?.has(id) === false && !withheld.has(`${kind} ${id}`);
  return briefs.flatMap((brief) =>
    citationsOf(brief)
      .filter(isKeptBack)
      .flatMap((citation): Diagnostic[] => {
        const why = reasonOf(citation, record, publish);
        if (!why) return [];
        const message = `The ${citation.kind} \`${citation.id}\` is not published: ${why.reason}`;
        const place = placeInBrief(brief, citation.at);
        return [{ severity: "error", code: "citation-unpublished", message, hint: why.hint, place, id: brief.id }];
      }),
  );
}

interface Reason {
  readonly reason: string;
  readonly hint: string;
}

/** Why something of the record is kept back; null where it is not in the record at all, which `checkCitations` reports. */
function reasonOf({ kind, id }: Citation, record: ReadoutRecord, publish: Briefing["publish"]): Reason | null {
  const item = record[LISTS[kind as keyof typeof LISTS]].find((other) => other.id === id);
  if (!item) return null;
  if (publish === "reviewed" && "reviewed" in item && item.reviewed === null)
    return {
      reason: "nobody has reviewed it, and briefing.yaml says `publish: reviewed`",
      hint: `Review it in curation.yaml (\`${kind}: ${id}\`, \`reviewed: { by: …, on: … }\`), or take the citation out`,
    };
  const article = "article" in item ? record.articles.find((other) => other.id === item.article) : undefined;
  return article ? keptByRights(article) : { reason: "nothing that is published names it", hint: "Take the citation out" };
}

function keptByRights({ rights, file }: Article): Reason {
  const reason = `\`rights: ${rights}\` keeps it back, because ${rights === "none" ? "only quoted words may" : "more than a quarter of the article would"} leave the folder`;
  return {
    reason,
    hint: `If the text is free, write \`rights: full\` in the front matter of articles/${file}; else take the citation out`,
  };
}
