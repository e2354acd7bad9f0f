import { findStatements } from "../../../src/derive/statements/index.ts";
import type { DeriveContext, StatementDraft } from "../../../src/derive/types.ts";
import { readDocument } from "../../../src/text/document.ts";

const NOBODY = { people: [], organizations: [], places: [], mentions: [] };

/** The drafts of a body, as a program sees them. */
export function draftsOf(body: string): StatementDraft[] {
  const article: DeriveContext["article"] = {
    id: "a",
    file: "a.txt",
    title: null,
    date: "2031-05-06",
    publisher: null,
    authors: [],
    url: null,
    language: "en",
    rights: "full",
    sha256: "0".repeat(64),
    format: "text",
    body,
  };
  return findStatements({ article, document: readDocument(body, "text") }, NOBODY);
}

/** "kind | source | words of each content span", as a reader would check them. */
export function readable(body: string): string[] {
  return draftsOf(body).map((draft) => {
    const slice = (range: { start: number; end: number } | null) => (range ? body.slice(range.start, range.end) : "?");
    return `${draft.kind} | ${slice(draft.source)} | ${draft.content.map(slice).join(" / ")}`;
  });
}
