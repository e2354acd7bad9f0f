import type { PublishedArticle, Statement } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";
import { partyLink, safeUrl, statementUrl } from "./links.ts";
import { passageOf } from "./passages.ts";

/** How a statement is cited: a line to read, and its source as CSL-JSON, from which the page's script makes BibTeX. */
export interface Citation {
  readonly line: string;
  /** Who said it, and when. */
  readonly by: string;
  /** The source alone: title, publisher, date, paragraph. */
  readonly source: string;
  /** The words as a text cites them: in quotation marks where all of them are the speaker's own. */
  readonly quote: string;
  /** The statement's own address, absolute where the site's is known, else from the root. */
  readonly permalink: string;
  readonly csl: string;
}

export function citationOf(model: SiteModel, statement: Statement, article: PublishedArticle | undefined): Citation {
  const permalink = permalinkTo(model, statementUrl(statement.article, statement.id));
  const { unnamed, unsettled } = model.t.speaker;
  const nobody = statement.attribution === "unnamed" ? unnamed : unsettled;
  const who = statement.speakers.map((s) => partyLink(model, s).name).join(", ") || nobody;
  const said = statement.date ? model.t.citation.said(model.formats.plainDate(statement.date)) : model.t.citation.undated;
  const paragraph = article && statement.content[0] ? passageOf(article, statement.content[0].start)?.paragraph : undefined;
  const place = paragraph === undefined ? [] : [model.t.card.paragraph(paragraph)];
  const source = [...(article ? sourceParts(model, article) : []), ...place].join(", ");
  const by = `${who}, ${said}`;
  const line = [by, source].filter(Boolean).join(", ");
  const csl = article ? JSON.stringify({ ...sourceCsl(article), id: statement.id, note: by }) : "";
  return { line, by, source, quote: quoteOf(statement), permalink, csl };
}

function quoteOf({ kind, text }: Statement): string {
  return kind === "indirect" || kind === "mixed" || /^[“"„«]/u.test(text) ? text : `“${text}”`;
}

/** What the page of a source carries, so that any passage of it can be cited there: a line to read, and CSL-JSON. */
export function sourceCitation(model: SiteModel, article: PublishedArticle): { readonly line: string; readonly csl: string } {
  return { line: sourceParts(model, article).join(", "), csl: JSON.stringify(sourceCsl(article)) };
}

/** A page's address, absolute where the site's own is known, else from the root. */
export function permalinkTo(model: SiteModel, path: string): string {
  const { baseUrl } = model;
  return baseUrl ? new URL(path, baseUrl.endsWith("/") ? baseUrl : `${baseUrl}/`).href : path;
}

function sourceParts(model: SiteModel, article: PublishedArticle): readonly string[] {
  const title = article.title ? [model.t.citation.in(article.title)] : [];
  const publisher = article.publisher ? [article.publisher] : [];
  return [...title, ...publisher, model.formats.plainDate(article.date)];
}

/** A source in CSL-JSON 1.0 (citeproc's item type `article-newspaper`). */
function sourceCsl(article: PublishedArticle): Readonly<Record<string, unknown>> {
  const url = safeUrl(article.url);
  return {
    type: "article-newspaper",
    ...(article.title ? { title: article.title } : {}),
    ...(article.authors.length ? { author: article.authors.map((name) => ({ literal: name })) } : {}),
    ...(article.publisher ? { "container-title": article.publisher } : {}),
    issued: { "date-parts": [article.date.split("-").map(Number)] },
    ...(url ? { URL: url } : {}),
    ...(article.language ? { language: article.language } : {}),
  };
}
