import type { Statement } from "../../schema/index.ts";
import { citedStatements } from "../../text/citations.ts";
import { CALENDAR, FEED } from "../files/paths.ts";
import type { SiteModel } from "../model/index.ts";
import { compareMeetings } from "../model/order.ts";
import { withoutRepeats } from "../model/repeats.ts";
import { dayGroups } from "../views/days.ts";
import { eventLine, isOpen } from "../views/event.ts";
import { briefUrl, topicUrl } from "../views/links.ts";
import { mostHeard } from "../views/most-heard.ts";
import { dateRail, EMPTY_RAIL } from "../views/rail.ts";
import { shares } from "../views/shares.ts";
import { statementCard } from "../views/statement-card.ts";
import { weekStrip } from "../views/week.ts";
import type { Page, PageShape } from "./page.ts";

const LATEST = 12;
const PER_SOURCE = 2;
const MEETINGS = 5;
const UPCOMING = 6;
const SPEAKERS = 7;
const TOPICS = 8;

export const front: PageShape = { name: "front", pages: (model) => [frontPage(model)] };

function frontPage(model: SiteModel): Page {
  const { briefing, t } = model;
  return {
    path: "index.html",
    template: "pages/front.njk",
    section: "index.html",
    title: briefing.title,
    description: briefing.summary ?? t.statements.lede,
    view: () => frontView(model),
    alternates: [
      { rel: "alternate", type: "application/atom+xml", href: FEED, title: t.nav.feed },
      { rel: "alternate", type: "text/calendar", href: CALENDAR, title: t.nav.calendar },
    ],
  };
}

function frontView(model: SiteModel) {
  const { record, briefing, formats, t } = model;
  const asOf = record.briefing.asOf;
  const newest = model.statementsOf.newest;
  return {
    stamp: asOf ? dateRail(model, asOf, { top: `${t.asOf} ${formats.weekday(asOf)}` }) : EMPTY_RAIL,
    summary: briefing.summary ?? null,
    brief: newestBrief(model),
    week: asOf ? weekStrip(model, asOf) : null,
    upcoming: upcoming(model).map((m) => eventLine(model, m)),
    groups: dayGroups(model, latestVaried(newest), latestMeetings(model)),
    allStatements: newest.length > LATEST ? t.front.allStatements(formats.number(newest.length)) : null,
    speakers: mostHeard(model, newest, SPEAKERS),
    topics: topTopics(model),
    allPeople: model.peoplePages.size > SPEAKERS ? t.front.allPeople(formats.number(model.peoplePages.size)) : null,
    allMeetings: record.meetings.length > 0 ? t.front.allMeetings(formats.number(record.meetings.length)) : null,
  };
}

/** The newest statements, at most two of a source and no continued turns: one long transcript does not fill the page. */
function latestVaried(newest: readonly Statement[]): readonly Statement[] {
  const perSource = new Map<string, number>();
  const chosen: Statement[] = [];
  for (const statement of withoutRepeats(newest)) {
    const n = perSource.get(statement.article) ?? 0;
    if (n >= PER_SOURCE || statement.partOf !== null || statement.attribution !== "named") continue;
    perSource.set(statement.article, n + 1);
    chosen.push(statement);
    if (chosen.length === LATEST) break;
  }
  return chosen.length > 0 ? chosen : newest.slice(0, LATEST);
}

/** Meetings still to come when the record ends: dated ones first. */
function upcoming(model: SiteModel) {
  const { asOf } = model.record.briefing;
  return model.record.meetings
    .filter(
      (m) =>
        isOpen(m) &&
        m.status === "planned" &&
        (m.start === null || asOf === null || (m.end ?? m.start) >= asOf.slice(0, (m.end ?? m.start).length)),
    )
    .sort((a, b) => Number(a.start === null) - Number(b.start === null) || compareMeetings(a, b))
    .slice(0, UPCOMING);
}

function latestMeetings(model: SiteModel) {
  return model.meetingsOf.byDate.filter((m) => m.status === "held" && m.start?.length === 10).slice(-MEETINGS);
}

function newestBrief(model: SiteModel) {
  const brief = model.briefs[0];
  if (!brief) return null;
  const lead = citedStatements(brief)
    .map((id) => model.statements.get(id))
    .find((s) => s !== undefined && s.kind !== "indirect");
  return {
    title: brief.title,
    url: briefUrl(brief.id),
    summary: brief.summary,
    rail: dateRail(model, brief.date, { top: model.t.front.brief }),
    lead: lead ? statementCard(model, lead) : null,
  };
}

function topTopics(model: SiteModel) {
  const counts = model.record.topics.map((topic) => ({
    name: topic.name,
    url: topicUrl(topic.id),
    n: model.statementsOf.topic.get(topic.id)?.length ?? 0,
  }));
  const most = counts.filter((c) => c.n > 0).sort((a, b) => b.n - a.n || model.formats.compare(a.name, b.name));
  return shares(model, most.slice(0, TOPICS));
}
