import type { Article, Diagnostic, ReadoutRecord, Span, Statement } from "../schema/index.ts";
import { plain } from "../text/plain.ts";
import { placeOfArticle } from "./places.ts";

/** Every statement's words stand in its source as they are shown, and every span lies inside what it points into. */
export function checkQuotations({ articles, statements, people, organizations, places, meetings }: ReadoutRecord): Diagnostic[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const found = statements.flatMap((statement) => checkStatement(statement, byId));
  const named = [...people, ...organizations, ...places].flatMap(({ id, mentions }) => mentions.map((span) => ({ id, span })));
  const told = [...meetings, ...statements].flatMap(({ id, evidence }) => evidence.map((span) => ({ id, span })));
  const posts = people.flatMap(({ id, roles }) => roles.flatMap((role) => role.evidence.map((span) => ({ id, span }))));
  return [...found, ...[...named, ...told, ...posts].flatMap(({ id, span }) => checkSpan(id, span, byId.get(span.article)))];
}

function checkStatement(statement: Statement, articles: ReadonlyMap<string, Article>): Diagnostic[] {
  const article = articles.get(statement.article);
  const { content, quoted, cue, source } = statement;
  const spans = [...content, ...quoted, ...(cue ? [cue] : []), ...(source ? [source] : [])];
  const outside = spans.flatMap((span) => checkSpan(statement.id, span, article));
  if (!article || outside.length > 0) return outside.slice(0, 1);
  const words = plain(article.body, content);
  if (words === statement.text) return [];
  return [
    problem(
      statement.id,
      "quotation-not-verbatim",
      `The words of \`${statement.id}\` do not stand at their place in ${article.file}: “${shorten(statement.text)}”`,
      article,
    ),
  ];
}

function checkSpan(id: string, span: Span, article: Article | undefined): Diagnostic[] {
  if (!article) return [{ severity: "error", code: "article-unknown", message: `\`${id}\` points to an article that is not there`, id }];
  const within = span.in === "title" ? (article.title ?? "") : span.in === "meta" ? null : article.body;
  if (within === null || (span.start < span.end && span.end <= within.length)) return [];
  return [problem(id, "span-outside", `\`${id}\` points outside ${article.file}: ${span.start}–${span.end}`, article)];
}

function problem(id: string, code: string, message: string, article: Article): Diagnostic {
  const hint = "Derive the records again; if it stays, this is an error of the program";
  return { severity: "error", code, message, hint, place: placeOfArticle(article), id };
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}
