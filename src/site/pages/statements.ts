import type { Statement } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";
import { groupBy } from "../model/indexes.ts";
import { compareText } from "../model/order.ts";
import { dayGroups } from "../views/days.ts";
import { personUrl, topicUrl } from "../views/links.ts";
import { type PageLink, pageLinks } from "../views/paging.ts";
import { ON_PERSON_PAGE } from "../views/person.ts";
import { countStamp, EMPTY_RAIL } from "../views/rail.ts";
import { shares } from "../views/shares.ts";
import { counted } from "../views/summary.ts";
import { NO_LETTERS } from "./letters.ts";
import type { Page, PageShape } from "./page.ts";

const PER_PAGE = 40;
const NEWEST = 20;
/** Of those who speak, the list of people has the rest. */
const SPEAKERS = 60;

/** Statements by month, and by speaker where they are too many for the person's own page. No script is needed to browse them. */
export const statements: PageShape = {
  name: "statements",
  pages: (model) => [indexPage(model), ...monthPages(model), ...speakerPages(model)],
};

function indexPage(model: SiteModel): Page {
  const { t } = model;
  return {
    path: "statements.html",
    template: "pages/statements.njk",
    section: "index.html",
    title: t.nav.statements,
    description: t.statements.lede,
    view: () => ({
      stamp: countStamp(model, "statements", model.record.statements.length),
      lede: t.statements.lede,
      months: monthLines(model),
      speakers: speakerLines(model),
      topics: topicLines(model),
      groups: dayGroups(model, model.statementsOf.newest.slice(0, NEWEST)),
      pages: [],
    }),
  };
}

/** The month a statement is browsed under: when it was said, else when it was reported. */
function monthOf(model: SiteModel, statement: Statement): string {
  return (statement.date ?? model.articles.get(statement.article)?.date ?? "").slice(0, 7);
}

function byMonth(model: SiteModel): readonly (readonly [string, readonly Statement[]])[] {
  return [...groupBy(model.statementsOf.newest, (s) => [monthOf(model, s)])].sort((a, b) => compareText(b[0], a[0]));
}

function monthLines(model: SiteModel) {
  const lines = byMonth(model).map(([month, list]) => ({ name: monthName(model, month), url: `statements/${month}.html`, n: list.length }));
  return shares(model, lines);
}

const monthName = (model: SiteModel, month: string) => (month.length === 7 ? model.formats.month(`${month}-01`) : month);

function speakerLines(model: SiteModel) {
  const lines = [...model.statementsOf.person].flatMap(([id, list]) => {
    const name = model.people.get(id)?.name;
    const url = list.length > ON_PERSON_PAGE ? `statements/by-${id}.html` : personUrl(model, id);
    return name ? [{ name, url, n: list.length }] : [];
  });
  const order = lines.sort((a, b) => b.n - a.n || model.formats.compare(a.name, b.name));
  return shares(model, order.slice(0, SPEAKERS));
}

function topicLines(model: SiteModel) {
  const lines = model.record.topics.map((topic) => ({
    name: topic.name,
    url: topicUrl(topic.id),
    n: model.statementsOf.topic.get(topic.id)?.length ?? 0,
  }));
  return shares(
    model,
    lines.filter((l) => l.n > 0).sort((a, b) => b.n - a.n || model.formats.compare(a.name, b.name)),
  );
}

/** A month that fits on one page is one; a fuller one lists its days, each with pages of its own. */
function monthPages(model: SiteModel): readonly Page[] {
  return byMonth(model).flatMap(([month, list]) => {
    const path = `statements/${month}`;
    if (list.length <= PER_PAGE) return pagesOf(model, monthName(model, month), path, list);
    const days = [...groupBy(list, (s) => [dayOf(model, s)])].sort((a, b) => compareText(b[0], a[0]));
    return [
      monthIndex(model, month, days),
      ...days.flatMap(([day, own]) => pagesOf(model, dayTitle(model, day), `statements/${day}${day.length < 10 ? "-undated" : ""}`, own)),
    ];
  });
}

/** The day of a statement, as precisely as it is known; the day it was reported where none is. */
function dayOf(model: SiteModel, statement: Statement): string {
  return statement.date ?? model.articles.get(statement.article)?.date ?? "";
}

function dayTitle(model: SiteModel, day: string): string {
  return day.length < 10 ? `${monthName(model, day)}, ${model.t.dayNotStated}` : model.formats.longDate(day);
}

function monthIndex(model: SiteModel, month: string, days: readonly (readonly [string, readonly Statement[]])[]): Page {
  const lines = days.map(([day, list]) => ({
    name: dayTitle(model, day),
    url: `statements/${day}${day.length < 10 ? "-undated" : ""}.html`,
    n: list.length,
    note: null,
  }));
  const total = lines.reduce((sum, line) => sum + line.n, 0);
  return {
    path: `statements/${month}.html`,
    template: "pages/list.njk",
    section: "index.html",
    title: `${model.t.nav.statements}, ${monthName(model, month)}`,
    description: counted(model, "statements", total),
    view: () => ({
      stamp: EMPTY_RAIL,
      lede: counted(model, "statements", total),
      groups: [{ name: null, id: "all", lines: shares(model, lines) }],
      map: null,
      ...NO_LETTERS,
    }),
  };
}

function speakerPages(model: SiteModel): readonly Page[] {
  return [...model.statementsOf.person]
    .filter(([, list]) => list.length > ON_PERSON_PAGE)
    .flatMap(([id, list]) => pagesOf(model, model.t.statements.of(model.people.get(id)?.name ?? id), `statements/by-${id}`, list));
}

/** `x.html`, `x_2.html` …: an underscore stands in no id, so no page can collide with another's. */
function pagesOf(model: SiteModel, title: string, path: string, list: readonly Statement[]): readonly Page[] {
  const count = Math.ceil(list.length / PER_PAGE);
  const urlOf = (n: number) => (n === 1 ? `${path}.html` : `${path}_${n}.html`);
  return Array.from({ length: count }, (_, i): Page => {
    const links: readonly PageLink[] = pageLinks(model, i + 1, count, urlOf);
    const of = count > 1 ? ` · ${model.t.statements.pageOf(i + 1, count)}` : "";
    return {
      path: urlOf(i + 1),
      template: "pages/statements.njk",
      section: "index.html",
      title: `${title}${of}`,
      description: counted(model, "statements", list.length),
      view: () => ({
        stamp: EMPTY_RAIL,
        lede: counted(model, "statements", list.length),
        months: [],
        speakers: [],
        topics: [],
        groups: dayGroups(model, list.slice(i * PER_PAGE, (i + 1) * PER_PAGE)),
        pages: links,
      }),
    };
  });
}
