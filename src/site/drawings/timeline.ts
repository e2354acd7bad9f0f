import type { Meeting, Statement } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";
import { isOpen } from "../views/event.ts";
import { countsLine, coverage } from "../views/summary.ts";
import { dayAfter } from "../views/week.ts";
import { axisTicks, type Tick } from "./axis.ts";
import { type Bin, type BinUnit, binIndex, binsBetween, isPlaced } from "./bins.ts";
import { type MeetingBars, meetingBars } from "./meeting-bars.ts";
import { ROW, speakerRows, type TimelineRow } from "./timeline-rows.ts";

/** Meetings above, then a row for everyone and one for each of those who said most. Positions in per cent across, px down. */
export interface Timeline {
  readonly height: number;
  readonly ticks: readonly Tick[];
  readonly meetings: MeetingBars;
  readonly rows: readonly TimelineRow[];
  readonly title: string;
  readonly description: string;
  /** Said beneath: how much lies outside the drawn time, or on no day that a source states. */
  readonly notes: readonly string[];
}

/** Days before the first and after the last source that are drawn: a week, or a sixth of a longer record up to a month. */
const MARGIN_DAYS = 7;
const MARGIN_SHARE = 1 / 6;
const MOST_MARGIN = 31;
const DAY_MS = 86_400_000;

/** Null where the record has no day to draw. */
export function timelineOf(model: SiteModel): Timeline | null {
  const days = [
    ...model.record.statements.map((s) => s.date),
    ...model.record.meetings.flatMap((m) => (isOnDay(m, "day") ? [m.start, m.end ?? m.start] : [])),
  ]
    .filter((day) => isPlaced(day, "day"))
    .sort();
  const first = laterOf(days[0], windowOf(model)?.first);
  const last = earlierOf(days.at(-1), windowOf(model)?.last);
  if (!first || !last || first > last) return null;
  const { unit, bins } = binsBetween(first, last);
  const statements = model.statementsOf.newest.filter((s) => isPlaced(s.date, unit));
  const meetings = model.record.meetings.filter((m) => isOnDay(m, unit));
  const drawn = meetingBars(model, meetings, bins, unit);
  const below = drawn.bottom + 8;
  const rows = speakerRows(model, statements, bins, unit, below);
  return {
    height: below + rows.length * ROW + 8,
    ticks: axisTicks(model, bins, unit),
    meetings: drawn,
    rows,
    title: model.t.timeline.describe(model.formats.plainDate(first), model.formats.plainDate(last)),
    description: describe(model, rows, meetings),
    notes: notesOf(model, statements, meetings, bins),
  };
}

/** Drawn on the day on which it began: not one of which a source says no more than the month, or "some time" within weeks. */
function isOnDay(meeting: Meeting, unit: BinUnit): boolean {
  const vague = meeting.dateMeans === "within" && meeting.end !== null && meeting.end !== meeting.start;
  return !vague && isPlaced(meeting.start, unit);
}

function notesOf(
  model: SiteModel,
  statements: readonly Statement[],
  meetings: readonly Meeting[],
  bins: readonly Bin[],
): readonly string[] {
  const { t, formats, record } = model;
  const outside = [...statements.map((s) => s.date), ...meetings.map((m) => m.start)].filter((day) => binIndex(bins, day ?? "") < 0);
  const dayless = countsLine(model, {
    statements: record.statements.length - statements.length,
    meetings: record.meetings.length - meetings.length,
  });
  return [
    ...(outside.length > 0 ? [t.timeline.outside(outside.length, formats.number(outside.length))] : []),
    ...(dayless ? [t.timeline.dayless(dayless)] : []),
  ];
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

function describe(model: SiteModel, rows: readonly TimelineRow[], meetings: readonly Meeting[]): string {
  const held = meetings.filter((m) => !isOpen(m)).length;
  const counts = model.t.count.meetings(held, model.formats.number(held));
  return `${model.t.timeline.keyHeld}: ${counts}. ${rows.map((row) => row.name).join("; ")}.`;
}
