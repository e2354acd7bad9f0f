import {
  addressesBelow,
  exportAtom,
  exportIcs,
  exportJson,
  exportJsonLd,
  exportMeetingsCsv,
  exportPeopleCsv,
  exportPopolo,
  exportStatementsCsv,
  hasDay,
} from "../../export/index.ts";
import type { SiteModel } from "../model/index.ts";
import type { Page, SiteFile, StreamedFile } from "../pages/page.ts";
import { CALENDAR, DOWNLOADS, FEED, meetingCalendar, meetingFeed, personCsv, personFeed, SITEMAP } from "./paths.ts";
import { subsetOf } from "./subset.ts";

/** A feed holds its newest entries only. */
const ENTRIES = 50;

/** Feeds, calendars, sitemap and robots: what other programs read, apart from the downloads. */
export function siteFiles(model: SiteModel, pages: readonly Page[]): readonly SiteFile[] {
  return [...wholeFeeds(model), ...personFiles(model), ...meetingFiles(model), ...forRobots(model, pages)];
}

const joined = (pieces: Iterable<string>) => [...pieces].join("");

/** The whole record in every format. */
export function downloads(model: SiteModel): readonly StreamedFile[] {
  const { record } = model;
  const addressOf = addressesBelow(model.baseUrl);
  return [
    { path: DOWNLOADS.json, pieces: () => exportJson(record) },
    { path: DOWNLOADS.statements, pieces: () => exportStatementsCsv(record) },
    { path: DOWNLOADS.people, pieces: () => exportPeopleCsv(record) },
    { path: DOWNLOADS.meetings, pieces: () => exportMeetingsCsv(record) },
    { path: DOWNLOADS.popolo, pieces: () => [exportPopolo(record)] },
    { path: DOWNLOADS.jsonld, pieces: () => exportJsonLd(record, addressOf) },
  ];
}

function wholeFeeds(model: SiteModel): readonly SiteFile[] {
  const addressOf = addressesBelow(model.baseUrl);
  const statements = model.statementsOf.newest.slice(0, ENTRIES);
  const meetings = model.meetingsOf.byDate.slice(-ENTRIES);
  return [
    {
      path: FEED,
      content: () =>
        exportAtom(
          subsetOf(model, statements, meetings),
          { title: model.briefing.title, page: "index.html", self: FEED },
          { statements, meetings },
          addressOf,
        ),
    },
    { path: CALENDAR, content: () => exportIcs(model.record, addressOf) },
  ];
}

function personFiles(model: SiteModel): readonly SiteFile[] {
  const addressOf = addressesBelow(model.baseUrl);
  return model.record.people.flatMap((person): SiteFile[] => {
    const said = model.statementsOf.person.get(person.id) ?? [];
    if (said.length === 0 || !model.peoplePages.has(person.id)) return [];
    const statements = said.slice(0, ENTRIES);
    const meetings = (model.meetingsOf.person.get(person.id) ?? []).slice(-ENTRIES);
    const head = { title: `${person.name} · ${model.briefing.title}`, page: `people/${person.id}.html`, self: personFeed(person.id) };
    return [
      { path: head.self, content: () => exportAtom(subsetOf(model, statements, meetings), head, { statements, meetings }, addressOf) },
      { path: personCsv(person.id), content: () => joined(exportStatementsCsv(subsetOf(model, said, []), said)) },
    ];
  });
}

function meetingFiles(model: SiteModel): readonly SiteFile[] {
  const addressOf = addressesBelow(model.baseUrl);
  return model.record.meetings.flatMap((meeting): SiteFile[] => {
    const statements = (model.statementsOf.meeting.get(meeting.id) ?? []).slice(0, ENTRIES);
    const head = {
      title: `${meeting.title} · ${model.briefing.title}`,
      page: `meetings/${meeting.id}.html`,
      self: meetingFeed(meeting.id),
    };
    const only = [meeting];
    const feed = {
      path: head.self,
      content: () => exportAtom(subsetOf(model, statements, only), head, { statements, meetings: only }, addressOf),
    };
    const calendar = { path: meetingCalendar(meeting.id), content: () => exportIcs(subsetOf(model, [], only), addressOf, only) };
    return [...(statements.length > 0 ? [feed] : []), ...(hasDay(meeting) ? [calendar] : [])];
  });
}

/** A sitemap needs absolute addresses: without the site's own there is none. */
function forRobots(model: SiteModel, pages: readonly Page[]): readonly SiteFile[] {
  const addressOf = addressesBelow(model.baseUrl);
  const open = model.briefing.index === "yes";
  const sitemap = model.baseUrl && open ? addressOf(SITEMAP) : null;
  const robots = ["User-agent: *", open ? "Allow: /" : "Disallow: /", ...(sitemap ? [`Sitemap: ${sitemap}`] : []), ""].join("\n");
  return [
    { path: "robots.txt", content: () => robots },
    ...(sitemap ? [{ path: SITEMAP, content: () => sitemapOf(pages.filter((p) => !p.unlisted).map((p) => addressOf(p.path) ?? "")) }] : []),
  ];
}

function sitemapOf(addresses: readonly string[]): string {
  const urls = addresses.map((address) => `<url><loc>${address.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    "</urlset>",
    "",
  ].join("\n");
}
