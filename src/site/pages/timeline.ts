import type { Statement } from "../../schema/index.ts";
import { timelineOf } from "../drawings/timeline.ts";
import type { SiteModel } from "../model/index.ts";
import { groupBy } from "../model/indexes.ts";
import { type EventLine, eventLine } from "../views/event.ts";
import { countStamp, dateRail } from "../views/rail.ts";
import type { PageShape } from "./page.ts";

/** Days that a list can hold before it is no longer a page: older ones are reached through their month. */
const DAYS = 90;
const NAMES = 6;
const MEETINGS = 6;

export const timeline: PageShape = {
  name: "timeline",
  pages: (model) => [
    {
      path: "timeline.html",
      template: "pages/timeline.njk",
      section: "timeline.html",
      title: model.t.nav.timeline,
      description: model.t.timeline.lede,
      view: () => timelineView(model),
    },
  ],
};

interface DayLine {
  readonly rail: ReturnType<typeof dateRail>;
  readonly events: readonly EventLine[];
  readonly more: string | null;
  readonly said: readonly { readonly text: string; readonly url: string }[];
}

/** The same content twice: drawn, and as a list of days with who spoke how often. */
function timelineView(model: SiteModel) {
  const statements = groupBy(
    model.statementsOf.newest.filter((s) => s.date?.length === 10),
    (s) => [s.date ?? ""],
  );
  const meetings = groupBy(
    model.meetingsOf.byDate.filter((m) => m.start !== null),
    (m) => [m.start ?? ""],
  );
  const days = [...new Set([...statements.keys(), ...meetings.keys()])].sort().reverse();
  const lines = days.slice(0, DAYS).map((day): DayLine => {
    const list = statements.get(day) ?? [];
    const held = meetings.get(day) ?? [];
    const events = held.slice(0, MEETINGS).map((m) => eventLine(model, m));
    const rest = held.length - events.length;
    const more = rest > 0 ? model.t.timeline.moreThatDay(model.formats.number(rest)) : null;
    return { rail: events[0]?.rail ?? dateRail(model, day), events, more, said: saidBy(model, list) };
  });
  return {
    stamp: countStamp(model, "days", days.length),
    lede: model.t.timeline.lede,
    drawn: timelineOf(model),
    days: lines,
    more: days.length > DAYS,
  };
}

/** "Petra Halvorsen: 3", leading to the first of them. */
function saidBy(model: SiteModel, list: readonly Statement[]) {
  const byName = groupBy(list, (s) =>
    s.speakers.flatMap((p) => ("person" in p ? [model.people.get(p.person)?.name ?? ""] : [])).filter(Boolean),
  );
  const sorted = [...byName].sort((a, b) => b[1].length - a[1].length || model.formats.compare(a[0], b[0]));
  return sorted.slice(0, NAMES).map(([name, own]) => ({
    text: model.t.timeline.said(name, model.formats.number(own.length)),
    url: `sources/${own[0]?.article}.html#${own[0]?.id}`,
  }));
}
