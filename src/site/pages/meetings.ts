import { hasDay } from "../../export/index.ts";
import type { Meeting } from "../../schema/index.ts";
import { meetingCalendar, meetingFeed } from "../files/paths.ts";
import { meetingLd } from "../metadata/linked-data.ts";
import type { SiteModel } from "../model/index.ts";
import { compareText } from "../model/order.ts";
import { type EventLine, eventLine, placeText } from "../views/event.ts";
import { meetingUrl } from "../views/links.ts";
import { meetingView } from "../views/meeting.ts";
import { countStamp, EMPTY_RAIL } from "../views/rail.ts";
import { ON_LIST } from "./letters.ts";
import { monthPages } from "./months.ts";
import type { Page, PageShape } from "./page.ts";

export const meetings: PageShape = {
  name: "meetings",
  pages: (model) => [...listPages(model), ...model.record.meetings.map((m) => meetingPage(model, m))],
};

function meetingPage(model: SiteModel, meeting: Meeting): Page {
  const when = meeting.start ? model.formats.longDate(meeting.start) : model.t.dayNotStated;
  return {
    path: meetingUrl(meeting.id),
    template: "pages/meeting.njk",
    section: "meetings.html",
    title: meeting.title,
    description: [model.t.meetingKind[meeting.kind], when, placeText(model, meeting), model.t.status[meeting.status]].join(" · "),
    view: () => meetingView(model, meeting),
    ogType: "article",
    jsonLd: () => meetingLd(model, meeting),
    alternates: [
      ...(hasDay(meeting)
        ? [{ rel: "alternate", type: "text/calendar", href: meetingCalendar(meeting.id), title: model.t.meeting.addToCalendar }]
        : []),
      ...(model.statementsOf.meeting.has(meeting.id)
        ? [{ rel: "alternate", type: "application/atom+xml", href: meetingFeed(meeting.id), title: model.t.meeting.feed }]
        : []),
    ],
  };
}

function listPages(model: SiteModel): readonly Page[] {
  const { t, formats } = model;
  const lines = model.record.meetings.map((m) => eventLine(model, m));
  const newest = lines.sort((a, b) => compareText(b.date ?? "", a.date ?? "") || compareText(a.id, b.id));
  const list = {
    name: "meetings",
    title: t.nav.meetings,
    section: "meetings.html",
    template: "pages/meetings.njk",
    dateOf: (line: EventLine) => line.date ?? "",
    view: (own: readonly EventLine[]) => ({ stamp: EMPTY_RAIL, years: byYear(own, t.rail.undated) }),
  };
  const { links, pages } = monthPages(model, list, newest);
  return [
    {
      path: "meetings.html",
      template: list.template,
      section: list.section,
      title: list.title,
      description: t.list.meetingsLede,
      view: () => ({
        ...list.view(newest.slice(0, ON_LIST)),
        stamp: countStamp(model, "meetings", newest.length),
        lede: t.list.meetingsLede,
        of: links.length ? t.list.newestOf(formats.number(ON_LIST), formats.number(newest.length)) : null,
        months: links,
        pages: [],
      }),
    },
    ...pages,
  ];
}

/** Lines by the year they stand in, each year's by day. */
function byYear(lines: readonly EventLine[], undated: string) {
  const years = new Map<string, Map<string, EventLine[]>>();
  for (const line of lines) {
    const year = line.date?.slice(0, 4) ?? undated;
    const days = years.get(year) ?? new Map<string, EventLine[]>();
    const day = days.get(line.date ?? "");
    if (day) day.push(line);
    else days.set(line.date ?? "", [line]);
    years.set(year, days);
  }
  return [...years].map(([name, days]) => ({ name, days: [...days.values()].map((list) => ({ rail: list[0]?.rail, lines: list })) }));
}
