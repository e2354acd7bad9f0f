import type { Evidence } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";
import { groupBy } from "../model/indexes.ts";
import { articleTitle, sourceUrl } from "./links.ts";
import { passageOf } from "./passages.ts";

/** The sources that evidence stands in, oldest first, with the paragraphs that are published. */
export function sourcesOfEvidence(model: SiteModel, evidence: readonly Evidence[]) {
  const lines = [...groupBy(evidence, (e) => [e.article])].flatMap(([id, spans]) => {
    const article = model.articles.get(id);
    if (!article) return [];
    const numbers = spans.filter((s) => (s.in ?? "body") === "body").flatMap((s) => passageOf(article, s.start)?.paragraph ?? []);
    const paragraphs = [...new Set(numbers)]
      .sort((a, b) => a - b)
      .map((n) => ({ name: model.t.card.paragraph(n), url: `${sourceUrl(id)}#p${n}` }));
    const title = articleTitle(model, article);
    return [
      {
        title,
        url: sourceUrl(id),
        date: article.date,
        note: [article.publisher, model.formats.plainDate(article.date)].filter(Boolean).join(", "),
        paragraphs,
      },
    ];
  });
  return lines.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.url < b.url ? -1 : 1));
}
