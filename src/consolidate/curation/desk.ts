import type { Article, ArticleRecord, Correction, CurationPath, CurationSource, Diagnostic, Target } from "../../schema/index.ts";
import { askForNearest } from "../../text/nearest.ts";
import type { Range } from "../../text/types.ts";

/** What corrections are applied with: where they stand, what they may point to, and what came of them. */
export interface Desk {
  readonly source: CurationSource;
  readonly articles: ReadonlyMap<string, ArticleRecord>;
  readonly log: Correction[];
  readonly diagnostics: Diagnostic[];
  /** Reports that a correction cannot be applied. */
  readonly refuse: (path: CurationPath, code: string, message: string, hint: string) => null;
}

export function openDesk(source: CurationSource, articles: readonly ArticleRecord[]): Desk {
  const diagnostics: Diagnostic[] = [];
  return {
    source,
    articles: new Map(articles.map((record) => [record.article.id, record])),
    log: [],
    diagnostics,
    refuse: (path, code, message, hint) => {
      diagnostics.push({ severity: "error", code, message, hint, place: { file: source.file, ...source.locate(path) } });
      return null;
    },
  };
}

/** Reports a target that is not there; one of `ids` that is nearly the same is asked for. */
export function refuseTarget(desk: Desk, path: CurationPath, kind: Correction["kind"], target: Target, ids: Iterable<string>): null {
  if (typeof target === "string") {
    // Who corrects a typing slip in an article finds the ids of what it changed gone.
    const why = kind === "statement" ? "Its words have changed, or the id is misspelt: correct it" : "Correct the id";
    const hint = `${askForNearest(target, ids)}${why}, or take the correction out`;
    return desk.refuse(path, "curation-target", `There is no ${kind} \`${target}\``, hint);
  }
  const record = desk.articles.get(target.article);
  if (!record) return refuseArticle(desk, [...path, "article"], target.article);
  const found = findWords(record.article, target.exact).length > 0;
  const what = found ? `No ${kind} is found at “${target.exact}”` : `The words “${target.exact}” do not stand in \`${target.article}\``;
  return desk.refuse([...path, "exact"], "curation-target", what, "Copy the words from the source, or take the correction out");
}

/** Reports an article that is not there. */
export function refuseArticle(desk: Desk, path: CurationPath, id: string): null {
  const hint = `${askForNearest(id, desk.articles.keys())}Correct the id: it is the file's name without folder and ending, in small letters`;
  return desk.refuse(path, "curation-target", `There is no article \`${id}\``, hint);
}

/** Where words stand in an article's body; white space of any kind and length counts as one blank. */
export function findWords(article: Article, exact: string): Range[] {
  const words = exact.trim().split(/\s+/);
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s+");
  return [...article.body.matchAll(new RegExp(pattern, "gu"))].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Adds an entry to the corrections log, with the editor's note where there is one. */
export function logCorrection(
  desk: Desk,
  { article = null, changes = [], ...entry }: Pick<Correction, "action" | "kind" | "id"> & Partial<Pick<Correction, "article" | "changes">>,
  { note, on }: { readonly note?: string | undefined; readonly on?: string | undefined },
): void {
  desk.log.push({ ...entry, article, changes, note: note?.trim() || null, on: on ?? null });
}
