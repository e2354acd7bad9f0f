import type { PublishedArticle } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";
import type { MetaTag } from "../pages/page.ts";
import { articleTitle, safeUrl } from "../views/links.ts";

/** Highwire tags: reference managers (Zotero among them) read a source from its page. */
export function sourceMeta(model: SiteModel, article: PublishedArticle): readonly MetaTag[] {
  const tag = (name: string, content: string): MetaTag => ({ attribute: "name", name, content });
  const url = safeUrl(article.url);
  return [
    tag("citation_title", articleTitle(model, article)),
    ...article.authors.map((author) => tag("citation_author", author)),
    tag("citation_publication_date", article.date.replaceAll("-", "/")),
    ...(article.publisher ? [tag("citation_journal_title", article.publisher)] : []),
    ...(url ? [tag("citation_public_url", url)] : []),
    ...(article.language ? [tag("citation_language", article.language)] : []),
  ];
}
