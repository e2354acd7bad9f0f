import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decode } from "../ingest/decode.ts";
import type { Article, Span } from "../schema/index.ts";

interface SourcePlace {
  /** Path below the briefing folder. */
  readonly file: string;
  /** 1-based, in the file; null where the words stand in metadata, or the body is extracted and has no lines of the file. */
  readonly line: number | null;
  readonly column: number | null;
  readonly words: string;
}
export type SourcePlaces = (span: Span & { readonly article: string }) => Promise<SourcePlace>;

/** Finds the places of spans in the files that an editor has open. */
export function readSourcePlaces(folder: string, articles: readonly Article[]): SourcePlaces {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const headers = new Map<string, Promise<string | null>>();
  return async (span) => {
    const article = byId.get(span.article);
    if (!article) return { file: span.article, line: null, column: null, words: "" };
    const file = `articles/${article.file}`;
    if (span.in === "title") return { file, line: null, column: null, words: (article.title ?? "").slice(span.start, span.end) };
    if (span.in === "meta") return { file, line: null, column: null, words: "" };
    const words = article.body.slice(span.start, span.end);
    const header = headers.get(article.id) ?? readHeader(join(folder, file), article);
    headers.set(article.id, header);
    const before = await header;
    if (before === null) return { file, line: null, column: null, words };
    const upTo = before + article.body.slice(0, span.start);
    return { file, line: upTo.split("\n").length, column: upTo.length - upTo.lastIndexOf("\n"), words };
  };
}

/** What of a file stands before its body; null where the body is not the file's own end. */
async function readHeader(path: string, article: Article): Promise<string | null> {
  const { text } = await decode(readFileSync(path), article.format === "html");
  return text?.endsWith(article.body) ? text.slice(0, text.length - article.body.length) : null;
}
