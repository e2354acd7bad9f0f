import type { PublishedArticle } from "../../schema/index.ts";
import { sourceLd } from "../metadata/linked-data.ts";
import { sourceMeta } from "../metadata/source.ts";
import type { SiteModel } from "../model/index.ts";
import { groupBy } from "../model/indexes.ts";
import { compareText } from "../model/order.ts";
import { permalinkTo, sourceCitation } from "../views/citation.ts";
import { eventLine } from "../views/event.ts";
import { articleTitle, safeUrl, sourceUrl } from "../views/links.ts";
import { passageOf } from "../views/passages.ts";
import { countStamp, dateRail, EMPTY_RAIL } from "../views/rail.ts";
import { sourceRows } from "../views/source-rows.ts";
import { foreignLanguage, statementCard } from "../views/statement-card.ts";
import { countsLine } from "../views/summary.ts";
import { ON_LIST } from "./letters.ts";
import { monthPages } from "./months.ts";
import type { Page, PageShape } from "./page.ts";

export const sources: PageShape = {
  name: "sources",
  pages: (model) => [...listPages(model), ...model.record.articles.map((a) => sourcePage(model, a))],
};

function sourcePage(model: SiteModel, article: PublishedArticle): Page {
  const line = sourceLine(model, article);
  return {
    path: sourceUrl(article.id),
    template: "pages/source.njk",
    section: "sources.html",
    title: articleTitle(model, article),
    description: [line.publisher, model.formats.plainDate(article.date), line.counts].filter(Boolean).join(" · "),
    view: () => sourceView(model, article),
    meta: () => sourceMeta(model, article),
    ogType: "article",
    jsonLd: () => sourceLd(model, article),
  };
}

function sourceView(model: SiteModel, article: PublishedArticle) {
  const { t, formats } = model;
  const statements = model.statementsOf.article.get(article.id) ?? [];
  const reviewed = statements.filter((s) => s.reviewed !== null).length;
  return {
    stamp: dateRail(model, article.date, { top: t.rail.printed }),
    kicker: t.source.kicker[article.rights],
    language: foreignLanguage(model, article),
    facts: {
      publisher: article.publisher ?? t.notStated,
      authors: article.authors.length ? formats.list(article.authors) : null,
      date: formats.longDate(article.date),
      original: safeUrl(article.url),
      rights: t.source.rights[article.rights],
      contains: sourceLine(model, article).counts || t.source.noStatements,
      review: statements.length ? t.source.reviewed(formats.number(reviewed), formats.number(statements.length)) : null,
    },
    cite: sourceCitation(model, article),
    permalink: permalinkTo(model, sourceUrl(article.id)),
    rows: sourceRows(model, article),
    loose: statements.filter((s) => !passageOf(article, s.content[0]?.start ?? -1)).map((s) => statementCard(model, s)),
    nothing: article.passages.length === 0,
    withheld: model.record.tombstones.filter((stone) => stone.kind === "statement" && stone.article === article.id),
    meetings: (model.meetingsOf.article.get(article.id) ?? []).map((m) => eventLine(model, m)),
  };
}

/** A source as a line of a list. */
function sourceLine(model: SiteModel, article: PublishedArticle) {
  const statements = model.statementsOf.article.get(article.id)?.length ?? 0;
  const meetings = model.meetingsOf.article.get(article.id)?.length ?? 0;
  return {
    title: articleTitle(model, article),
    url: sourceUrl(article.id),
    publisher: article.publisher,
    date: article.date,
    counts: countsLine(model, { statements, meetings }),
  };
}

function listPages(model: SiteModel): readonly Page[] {
  const { t, formats } = model;
  const newest = [...model.record.articles].sort((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id));
  const list = {
    name: "sources",
    title: t.nav.sources,
    section: "sources.html",
    template: "pages/sources.njk",
    dateOf: (article: PublishedArticle) => article.date,
    view: (articles: readonly PublishedArticle[]) => ({ stamp: EMPTY_RAIL, days: daysOf(model, articles) }),
  };
  const { links, pages } = monthPages(model, list, newest);
  return [
    {
      path: "sources.html",
      template: list.template,
      section: list.section,
      title: list.title,
      description: t.list.sourcesLede,
      view: () => ({
        ...list.view(newest.slice(0, ON_LIST)),
        stamp: countStamp(model, "sources", newest.length),
        lede: t.list.sourcesLede,
        of: links.length ? t.list.newestOf(formats.number(ON_LIST), formats.number(newest.length)) : null,
        months: links,
        pages: [],
      }),
    },
    ...pages,
  ];
}

function daysOf(model: SiteModel, articles: readonly PublishedArticle[]) {
  return [...groupBy(articles, (a) => [a.date])].map(([date, list]) => ({
    rail: dateRail(model, date),
    lines: list.map((a) => sourceLine(model, a)),
  }));
}
