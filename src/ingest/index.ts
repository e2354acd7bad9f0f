import { readFileSync } from "node:fs";
import type { Article, Diagnostic } from "../schema/index.ts";
import { listSources, type Source } from "./list-sources.ts";
import { digest, readArticle, type SourceDefaults } from "./read-article.ts";

export { FORMATS } from "./list-sources.ts";
export type { Source, SourceDefaults };
export { digest, listSources, readArticle };

/** Reads the sources below `articles/` of a briefing folder, ordered by id. What cannot be read or dated comes back as an error. */
export async function readArticles(
  folder: string,
  defaults: SourceDefaults = { rights: "excerpt", date: null },
): Promise<{ readonly articles: readonly Article[]; readonly diagnostics: readonly Diagnostic[] }> {
  const listed = listSources(folder);
  const diagnostics = [...listed.diagnostics];
  const articles: Article[] = [];
  for (const source of listed.sources) {
    const reading = await readArticle(source, readFileSync(source.path), defaults);
    diagnostics.push(...reading.diagnostics);
    if (reading.article) articles.push(reading.article);
  }
  return { articles, diagnostics };
}
