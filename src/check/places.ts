import type { Article, Brief, FilePlace } from "../schema/index.ts";

/** Where an offset of a brief's body stands in its file. */
export function placeInBrief(brief: Brief, offset: number): FilePlace {
  const before = brief.body.slice(0, offset);
  const lines = before.split("\n");
  return { file: brief.file, line: brief.bodyLine + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 };
}

export function placeOfArticle(article: Pick<Article, "file">): FilePlace {
  return { file: `articles/${article.file}` };
}
