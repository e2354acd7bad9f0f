import type { Brief } from "../../schema/index.ts";
import { citationsOf, citedStatements } from "../../text/citations.ts";
import { type BriefTools, renderBrief } from "../markdown/brief-body.ts";
import type { SiteModel } from "../model/index.ts";
import { eventLine } from "../views/event.ts";
import { briefUrl, safeUrl } from "../views/links.ts";
import { dateRail } from "../views/rail.ts";
import { type StatementCard, statementCard } from "../views/statement-card.ts";
import { countsLine } from "../views/summary.ts";
import type { Page, PageShape, RenderComponent } from "./page.ts";

export const briefs: PageShape = {
  name: "briefs",
  pages: (model, component) => [listPage(model), ...model.briefs.map((brief) => briefPage(model, brief, component))],
};

function briefPage(model: SiteModel, brief: Brief, component: RenderComponent): Page {
  return {
    path: briefUrl(brief.id),
    template: "pages/brief.njk",
    section: "briefs.html",
    title: brief.title,
    description: brief.summary ?? model.t.list.briefsLede,
    ogType: "article",
    view: () => briefView(model, brief, component),
  };
}

function briefView(model: SiteModel, brief: Brief, component: RenderComponent) {
  const { t, formats } = model;
  const body = renderBrief(model, brief, toolsFor(model, component));
  const sources = body.cited.flatMap((id, i) => {
    const statement = model.statements.get(id);
    return statement ? [sourceOf(model, i + 1, statementCard(model, statement), statement.article)] : [];
  });
  const meetings = new Set(
    citationsOf(brief)
      .filter((c) => c.kind === "meeting")
      .map((c) => c.id),
  ).size;
  const articles = new Set(body.cited.flatMap((id) => model.statements.get(id)?.article ?? [])).size;
  const open = sources.filter((s) => !s.card.reviewed).length;
  return {
    stamp: dateRail(model, brief.date, { top: t.rail.briefOf }),
    summary: brief.summary,
    body: body.html,
    headings: body.headings.filter((h) => h.level <= 3),
    written: formats.plainDate(brief.date),
    asOf: brief.asOf ? formats.plainDate(brief.asOf) : null,
    cites: countsLine(model, { statements: body.cited.length, meetings, sources: articles }) || t.brief.nothingCited,
    notReviewed: open ? t.brief.notReviewedOf(formats.number(open), formats.number(sources.length)) : null,
    sources,
  };
}

function toolsFor(model: SiteModel, component: RenderComponent): BriefTools {
  const cardOf = (id: string) => {
    const statement = model.statements.get(id);
    return statement ? statementCard(model, statement) : null;
  };
  return {
    card: (id, n) => component("components/statement/template.njk", { card: cardOf(id), root: "../", source: n }),
    event: (id) => {
      const meeting = model.meetings.get(id);
      return meeting ? component("components/event/template.njk", { event: eventLine(model, meeting), root: "../", level: 3 }) : "";
    },
    note: (id) => {
      const card = cardOf(id);
      return card ? [speakerName(card), card.when?.text ?? model.t.card.dayNotStated].join(", ") : "";
    },
  };
}

const speakerName = (card: StatementCard) => card.speakers.map((s) => s.name).join(", ") || (card.nobody ?? "");

/** A numbered source at the end: who, when, the words, and the full reference. */
function sourceOf(model: SiteModel, n: number, card: StatementCard, articleId: string) {
  const article = model.articles.get(articleId);
  return {
    n,
    card,
    speaker: speakerName(card),
    when: card.when?.text ?? model.t.card.dayNotStated,
    source: card.cite.source,
    address: safeUrl(article?.url),
  };
}

function listPage(model: SiteModel): Page {
  const { t } = model;
  return {
    path: "briefs.html",
    template: "pages/briefs.njk",
    section: "briefs.html",
    title: t.nav.briefs,
    description: t.list.briefsLede,
    view: () => ({
      lede: t.list.briefsLede,
      briefs: model.briefs.map((brief) => ({
        title: brief.title,
        url: briefUrl(brief.id),
        summary: brief.summary,
        rail: dateRail(model, brief.date),
        cites: countsLine(model, { statements: citedStatements(brief).length }),
      })),
    }),
  };
}
