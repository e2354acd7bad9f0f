import type { Statement } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";
import { groupBy } from "../model/indexes.ts";
import { compareText } from "../model/order.ts";
import { dayGroups } from "../views/days.ts";
import { type PageLink, pageLinks } from "../views/paging.ts";
import { ON_PERSON_PAGE } from "../views/person.ts";
import { EMPTY_RAIL } from "../views/rail.ts";
import { shares } from "../views/shares.ts";
import { counted } from "../views/summary.ts";
import { NO_LETTERS } from "./letters.ts";
import type { Page } from "./page.ts";

const PER_PAGE = 40;

/** The month a statement is browsed under: when it was said, else when it was reported. */
function monthOf(model: SiteModel, statement: Statement): string {
  return (statement.date ?? model.articles.get(statement.article)?.date ?? "").slice(0, 7);
}

export function byMonth(model: SiteModel): readonly (readonly [string, readonly Statement[]])[] {
  return [...groupBy(model.statementsOf.newest, (s) => [monthOf(model, s)])].sort((a, b) => compareText(b[0], a[0]));
}

export const monthName = (model: SiteModel, month: string) => (month.length === 7 ? model.formats.month(`${month}-01`) : month);

/** A month that fits on one page is one; a fuller one lists its days, each with pages of its own. */
export function monthPages(model: SiteModel): readonly Page[] {
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
      groups: [{ name: null, id: "all", columns: null, lines: shares(model, lines) }],
      map: null,
      ...NO_LETTERS,
    }),
  };
}

export function speakerPages(model: SiteModel): readonly Page[] {
  return [...model.statementsOf.said]
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
