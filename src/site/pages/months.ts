import type { SiteModel } from "../model/index.ts";
import { groupBy } from "../model/indexes.ts";
import { compareText } from "../model/order.ts";
import { type PageLink, pageLinks } from "../views/paging.ts";
import { ON_LIST } from "./letters.ts";
import type { Page } from "./page.ts";

const ON_MONTH = 300;

export interface DatedList<T> {
  /** Of the list's own page, without its ending: `sources`. */
  readonly name: string;
  readonly title: string;
  readonly section: string;
  readonly template: string;
  /** ISO date of an item; "" where it has none. */
  readonly dateOf: (item: T) => string;
  readonly view: (items: readonly T[]) => Readonly<Record<string, unknown>>;
}

interface MonthLink extends PageLink {
  readonly n: string;
}

export interface MonthPages {
  readonly links: readonly MonthLink[];
  readonly pages: readonly Page[];
}

/** A long dated list, newest first, beside its own page by month: `sources_2031-03.html`, `sources_2031-03_2.html`, `sources_undated.html`. */
export function monthPages<T>(model: SiteModel, list: DatedList<T>, items: readonly T[]): MonthPages {
  if (items.length <= ON_LIST) return { links: [], pages: [] };
  const months = [...groupBy(items, (item) => [list.dateOf(item).slice(0, 7)])].sort((a, b) => compareText(b[0], a[0]));
  const linksFor = (current: string | null) =>
    months.map(([month, own]) => ({
      name: monthName(model, month),
      n: model.formats.number(own.length),
      url: month === current ? null : `${stemOf(list.name, month)}.html`,
      current: month === current,
      label: null,
    }));
  return { links: linksFor(null), pages: months.flatMap(([month, own]) => pagesOfMonth(model, list, month, own, linksFor(month))) };
}

const stemOf = (name: string, month: string) => `${name}_${month || "undated"}`;

const monthName = (model: SiteModel, month: string) => (month === "" ? model.t.rail.undated : model.formats.date(month));

function pagesOfMonth<T>(
  model: SiteModel,
  list: DatedList<T>,
  month: string,
  items: readonly T[],
  months: readonly MonthLink[],
): readonly Page[] {
  const count = Math.ceil(items.length / ON_MONTH);
  const urlOf = (n: number) => `${stemOf(list.name, month)}${n > 1 ? `_${n}` : ""}.html`;
  const title = `${list.title}, ${monthName(model, month)}`;
  return Array.from({ length: count }, (_, i): Page => {
    const of = count > 1 ? ` · ${model.t.statements.pageOf(i + 1, count)}` : "";
    return {
      path: urlOf(i + 1),
      template: list.template,
      section: list.section,
      title: `${title}${of}`,
      description: title,
      view: () => ({
        ...list.view(items.slice(i * ON_MONTH, (i + 1) * ON_MONTH)),
        lede: null,
        of: null,
        months,
        pages: pageLinks(model, i + 1, count, urlOf),
      }),
    };
  });
}
