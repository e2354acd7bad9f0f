import { findStatements } from "../../../src/derive/statements/index.ts";
import type { StatementDraft } from "../../../src/derive/types.ts";
import { readDocument } from "../../../src/text/document.ts";
import { bareArticle } from "../../support/bare.ts";

const NOBODY = { people: [], organizations: [], places: [], mentions: [] };

/** The drafts of a body, as a program sees them. */
export function draftsOf(body: string): StatementDraft[] {
  return findStatements({ article: bareArticle(body), document: readDocument(body, "text") }, NOBODY);
}

/** "kind | source | words of each content span", as a reader would check them. */
export function readable(body: string): string[] {
  return draftsOf(body).map((draft) => {
    const slice = (range: { start: number; end: number } | null) => (range ? body.slice(range.start, range.end) : "?");
    return `${draft.kind} | ${slice(draft.source)} | ${draft.content.map(slice).join(" / ")}`;
  });
}
