import { CALENDAR, FEED } from "../files/paths.ts";
import { interfaceLanguage } from "../i18n/index.ts";
import type { SiteModel } from "../model/index.ts";
import { countsLine, coverage } from "../views/summary.ts";

/** What every page knows of the site. Addresses count from the root. */
export interface SiteContext {
  readonly title: string;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly csp: string;
  readonly searchCsp: string;
  readonly index: boolean;
  readonly menu: readonly { readonly name: string; readonly url: string }[];
  readonly footer: readonly { readonly name: string; readonly url: string }[];
  readonly reviewing: boolean;
  readonly summary: string;
  readonly imprint: string | null;
}

/** "Record as of 10 January 2022 · Not reviewed", at the head of each printed page, whose cards then leave it unsaid. */
export function asOfLine({ t, record, formats, reviewing }: SiteModel): string {
  const asOf = record.briefing.asOf ? t.recordAsOf(formats.plainDate(record.briefing.asOf)) : "";
  return [asOf, reviewing ? "" : t.card.notReviewed].filter(Boolean).join(" · ");
}

const RTL = new Set(["ar", "fa", "he", "ur", "ps", "ckb"]);

/** `'self'` matches the page's own folder tree on file:// too. Search compiles WebAssembly and starts its worker from a blob. */
const policy = (script: string, worker: string) =>
  [
    "default-src 'none'",
    `script-src ${script}`,
    `worker-src ${worker}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");

export function siteContext(model: SiteModel): SiteContext {
  const { t, record, briefing, formats } = model;
  const language = interfaceLanguage(briefing.language);
  const dates = coverage(model);
  const parts = countsLine(model, {
    statements: record.statements.length,
    meetings: record.meetings.length,
    people: model.peoplePages.size,
    sources: record.articles.length,
  });
  const dated = dates ? t.datedFrom(formats.plainDate(dates.from), formats.plainDate(dates.to)) : "";
  return {
    title: briefing.title,
    language,
    direction: RTL.has(language.split("-")[0] ?? "") ? "rtl" : "ltr",
    csp: policy("'self'", "'self'"),
    searchCsp: policy("'self' 'wasm-unsafe-eval'", "'self' blob:"),
    index: briefing.index === "yes",
    menu: [
      { name: t.nav.front, url: "index.html" },
      { name: t.nav.briefs, url: "briefs.html" },
      { name: t.nav.timeline, url: "timeline.html" },
      { name: t.nav.people, url: "people.html" },
      { name: t.nav.meetings, url: "meetings.html" },
      { name: t.nav.network, url: "who-met-whom.html" },
      { name: t.nav.sources, url: "sources.html" },
      { name: t.nav.search, url: "search.html" },
    ],
    footer: [
      { name: t.nav.statements, url: "statements.html" },
      { name: t.nav.topics, url: "topics.html" },
      { name: t.nav.organizations, url: "organizations.html" },
      { name: t.nav.places, url: "places.html" },
      { name: t.nav.about, url: "about.html" },
      { name: t.nav.corrections, url: "about.html#corrections" },
      { name: t.nav.data, url: "about.html#data" },
      { name: t.nav.calendar, url: CALENDAR },
      { name: t.nav.feed, url: FEED },
      { name: t.nav.components, url: "components.html" },
    ],
    reviewing: model.reviewing,
    summary: t.footSummary(parts, dated),
    imprint: briefing.imprint ?? null,
  };
}
