import { CALENDAR, DOWNLOADS, FEED } from "../files/paths.ts";
import type { Strings } from "../i18n/index.ts";
import type { SiteModel } from "../model/index.ts";
import { groupBy } from "../model/indexes.ts";
import { compareText } from "../model/order.ts";
import { correctionDays } from "../views/corrections.ts";
import { shares } from "../views/shares.ts";
import { coverage } from "../views/summary.ts";
import type { PageShape } from "./page.ts";

export const about: PageShape = {
  name: "about",
  pages: (model) => [
    {
      path: "about.html",
      template: "pages/about.njk",
      section: "index.html",
      title: model.t.nav.about,
      description: model.t.about.lede,
      view: () => aboutView(model),
    },
  ],
};

function aboutView(model: SiteModel) {
  const { t, formats, record, briefing } = model;
  const dates = coverage(model);
  const months = dates ? monthsBetween(dates.from, dates.to) : [];
  const byMonth = groupBy(record.articles, (a) => [a.date.slice(0, 7)]);
  const missing = months.filter((m) => !byMonth.has(m));
  return {
    lede: t.about.lede,
    range: dates ? t.about.coverageRange(formats.plainDate(dates.from), formats.plainDate(dates.to)) : t.list.empty,
    publishers: publishers(model),
    months: shares(
      model,
      [...byMonth]
        .sort((a, b) => compareText(a[0], b[0]))
        .map(([month, list]) => ({ name: formats.month(`${month}-01`), url: null, n: list.length })),
    ),
    gaps: missing.length
      ? t.about.gapMonths(formats.list(missing.map((m) => formats.month(`${m}-01`))))
      : months.length > 1
        ? t.about.gapsNone
        : "",
    review: reviewCounts(model),
    corrections: correctionDays(model),
    contact: contactOf(briefing.contact),
    data: dataFiles(t),
    imprint: briefing.imprint ?? null,
  };
}

/** Names of formats: the same in every language. */
const dataFiles = (t: Strings) => [
  { name: "JSON", url: DOWNLOADS.json },
  { name: `CSV: ${t.nav.statements}`, url: DOWNLOADS.statements },
  { name: `CSV: ${t.nav.people}`, url: DOWNLOADS.people },
  { name: `CSV: ${t.nav.meetings}`, url: DOWNLOADS.meetings },
  { name: "Popolo (JSON)", url: DOWNLOADS.popolo },
  { name: "JSON-LD (schema.org)", url: DOWNLOADS.jsonld },
  { name: `${t.nav.calendar} (iCalendar)`, url: CALENDAR },
  { name: `${t.nav.feed} (Atom)`, url: FEED },
];

function publishers(model: SiteModel) {
  const groups = groupBy(model.record.articles, (a) => [a.publisher ?? ""]);
  const lines = [...groups].map(([name, list]) => ({ name: name || model.t.about.publisherNotStated, url: null, n: list.length }));
  return shares(
    model,
    lines.sort((a, b) => b.n - a.n || model.formats.compare(a.name, b.name)),
  );
}

function reviewCounts(model: SiteModel) {
  const { t, formats, record } = model;
  const count = (test: (s: (typeof record.statements)[number]) => boolean) => formats.number(record.statements.filter(test).length);
  return [
    { name: t.about.reviewed, shown: count((s) => s.reviewed !== null) },
    { name: t.about.unreviewed, shown: count((s) => s.reviewed === null) },
    { name: t.about.unsettled, shown: count((s) => s.attribution === "unsettled") },
    { name: t.about.unnamed, shown: count((s) => s.attribution === "unnamed") },
    { name: t.about.undated, shown: count((s) => s.date === null) },
  ];
}

function contactOf(contact: string | undefined): { readonly text: string; readonly url: string | null } | null {
  const text = contact?.trim();
  if (!text) return null;
  if (/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(text)) return { text, url: `mailto:${encodeURI(text)}` };
  return { text: text.replace(/^mailto:/, ""), url: /^(?:https?|mailto):/.test(text) ? text : null };
}

/** `2030-11` … `2031-03`, both ends included. */
function monthsBetween(from: string, to: string): readonly string[] {
  const index = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
  const first = index(from);
  return Array.from({ length: index(to) - first + 1 }, (_, i) => {
    const n = first + i;
    return `${String(Math.floor(n / 12)).padStart(4, "0")}-${String((n % 12) + 1).padStart(2, "0")}`;
  });
}
