import type { Meeting, Statement } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";
import { isOpen } from "../views/event.ts";
import { mostHeard } from "../views/most-heard.ts";
import { coverage } from "../views/summary.ts";
import { dayAfter } from "../views/week.ts";
import { axisTicks, round, type Tick } from "./axis.ts";
import { type Bin, binIndex, binsBetween, fullDay } from "./bins.ts";
import { type MeetingBars, meetingBars } from "./meeting-bars.ts";

interface TimelineRow {
  readonly name: string;
  readonly y: number;
  readonly bars: readonly { readonly x: number; readonly width: number; readonly y: number; readonly height: number }[];
}

/** Meetings above, then a row for everyone and one for each of those who said most. Positions in per cent across, px down. */
export interface Timeline {
  readonly height: number;
  readonly ticks: readonly Tick[];
  readonly meetings: MeetingBars;
  readonly rows: readonly TimelineRow[];
  readonly title: string;
  readonly description: string;
  /** Said beneath where entries lie outside the drawn time; null where all are drawn. */
  readonly note: string | null;
}

const SPEAKERS = 10;
const ROW = 52;
const BAR = 24;
/** Days before the first and after the last source that are drawn: a week, or a sixth of a longer record up to a month. */
const MARGIN_DAYS = 7;
const MARGIN_SHARE = 1 / 6;
const MOST_MARGIN = 31;
const DAY_MS = 86_400_000;

/** Null where the record has no day to draw. */
export function timelineOf(model: SiteModel): Timeline | null {
  const dated = model.statementsOf.newest.filter((s) => s.date !== null);
  const meetings = model.record.meetings.filter((m) => m.start !== null);
  const days = [
    ...dated.map((s) => fullDay(s.date ?? "")),
    ...meetings.flatMap((m) => [fullDay(m.start ?? ""), fullDay(m.end ?? m.start ?? "")]),
  ].sort();
  const first = laterOf(days[0], windowOf(model)?.first);
  const last = earlierOf(days.at(-1), windowOf(model)?.last);
  if (!first || !last || first > last) return null;
  const outside = days.filter((day) => day < first || day > last).length;
  const { unit, bins } = binsBetween(first, last);
  const drawn = meetingBars(model, meetings, bins, unit);
  const below = drawn.bottom + 8;
  const rows = speakerRows(model, dated, bins, below);
  return {
    height: below + rows.length * ROW + 8,
    ticks: axisTicks(model, bins, unit),
    meetings: drawn,
    rows,
    title: model.t.timeline.describe(model.formats.plainDate(first), model.formats.plainDate(last)),
    description: describe(model, rows, meetings),
    note: outside > 0 ? model.t.timeline.outside(outside, model.formats.number(outside)) : null,
  };
}

/** The axis runs from shortly before the first source to shortly after the last: a lone mention of 1994 does not flatten it. */
function windowOf(model: SiteModel): { readonly first: string; readonly last: string } | null {
  const dates = coverage(model);
  if (!dates) return null;
  const covered = (Date.parse(dates.to) - Date.parse(dates.from)) / DAY_MS;
  const margin = Math.max(MARGIN_DAYS, Math.min(MOST_MARGIN, Math.round(covered * MARGIN_SHARE)));
  return { first: dayAfter(dates.from, -margin), last: dayAfter(dates.to, margin) };
}

const laterOf = (a: string | undefined, b: string | undefined) => (a && b ? (a > b ? a : b) : a);
const earlierOf = (a: string | undefined, b: string | undefined) => (a && b ? (a < b ? a : b) : a);

function speakerRows(model: SiteModel, dated: readonly Statement[], bins: readonly Bin[], below: number): readonly TimelineRow[] {
  const { t, formats } = model;
  const speakers = mostHeard(model, dated, SPEAKERS);
  const everyone = { name: t.timeline.said(t.timeline.everyone, formats.number(dated.length)), list: dated };
  const lines = [
    everyone,
    ...speakers.map((s) => ({
      name: t.timeline.said(s.name, s.shown),
      list: (model.statementsOf.person.get(s.id) ?? []).filter((x) => x.date !== null),
    })),
  ];
  const shown = speakers.length > 1 ? lines : lines.slice(0, 1);
  return shown.map(({ name, list }, i) => {
    const y = below + i * ROW;
    const counts = new Map<number, number>();
    for (const s of list) {
      const bin = binIndex(bins, s.date ?? "");
      counts.set(bin, (counts.get(bin) ?? 0) + 1);
    }
    const most = Math.max(1, ...counts.values());
    const bars = [...counts]
      .filter(([bin]) => bin >= 0)
      .map(([bin, n]) => {
        const height = Math.max(3, Math.round((n / most) * BAR));
        return { x: round((bin / bins.length) * 100), width: round(80 / bins.length), y: y + ROW - 6 - height, height };
      });
    return { name, y, bars };
  });
}

function describe(model: SiteModel, rows: readonly TimelineRow[], meetings: readonly Meeting[]): string {
  const held = meetings.filter((m) => !isOpen(m)).length;
  const counts = model.t.count.meetings(held, model.formats.number(held));
  return `${model.t.timeline.keyHeld}: ${counts}. ${rows.map((row) => row.name).join("; ")}.`;
}
