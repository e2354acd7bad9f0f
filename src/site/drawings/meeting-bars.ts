import type { Meeting } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";
import { isOpen } from "../views/event.ts";
import { round } from "./axis.ts";
import { type Bin, type BinUnit, binIndex } from "./bins.ts";

interface TimelineEvent {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  readonly open: boolean;
  /** Only where few meetings stand on the axis: names would run into each other. */
  readonly label: string | null;
}

export interface MeetingBars {
  readonly events: readonly TimelineEvent[];
  /** Where the rows beneath may begin, px. */
  readonly bottom: number;
  /** "Meetings: 264", where bars stand for numbers rather than for single meetings. */
  readonly label: string | null;
}

const TOP = 60;
const LANE = 14;
const THICK = 8;
/** A lane whose meetings are named beneath. */
const NAMED_LANE = 34;
const MOST_LANES = 6;
/** Room for the label above bars, and for the tallest of them. */
const LABEL = 14;
const TALLEST = 60;
const LABELLED = 8;
const NAMED_DAYS = 7;
/** Letters of a meeting's name that fit across the whole drawing on a wide screen. */
const LETTERS = 130;

/** A bar for each meeting, stacked where they fall together; where more than six do, bars as tall as there are meetings. */
export function meetingBars(model: SiteModel, meetings: readonly Meeting[], bins: readonly Bin[], unit: BinUnit): MeetingBars {
  const byBin = new Map<number, Meeting[]>();
  for (const meeting of meetings) {
    const bin = binIndex(bins, meeting.start ?? "");
    if (bin < 0) continue;
    const own = byBin.get(bin);
    if (own) own.push(meeting);
    else byBin.set(bin, [meeting]);
  }
  const deepest = Math.max(0, ...[...byBin.values()].map((own) => own.length));
  return deepest > MOST_LANES ? counted(model, byBin, bins, deepest) : stacked(byBin, meetings.length, bins, unit, deepest);
}

function stacked(
  byBin: ReadonlyMap<number, readonly Meeting[]>,
  count: number,
  bins: readonly Bin[],
  unit: BinUnit,
  deepest: number,
): MeetingBars {
  const named = count <= LABELLED && unit === "day" && bins.length <= NAMED_DAYS;
  const pitch = named ? NAMED_LANE : LANE;
  const events = [...byBin].flatMap(([from, own]) =>
    own.map((meeting, lane) => {
      const to = Math.max(from, meeting.dateMeans === "on" && meeting.end ? binIndex(bins, meeting.end) : from);
      return {
        x: round((from / bins.length) * 100),
        width: round((to - from + 0.8) * (100 / bins.length)),
        y: TOP + lane * pitch,
        height: THICK,
        open: isOpen(meeting),
        label: named ? shortened(meeting.title, Math.floor(LETTERS / bins.length)) : null,
      };
    }),
  );
  return { events, bottom: TOP + deepest * pitch, label: null };
}

/** Held ones below, those planned or put off on top of them. */
function counted(model: SiteModel, byBin: ReadonlyMap<number, readonly Meeting[]>, bins: readonly Bin[], deepest: number): MeetingBars {
  const bottom = TOP + LABEL + TALLEST;
  const events = [...byBin].flatMap(([bin, own]): TimelineEvent[] => {
    const heightOf = (n: number) => (n > 0 ? Math.max(2, Math.round((n / deepest) * TALLEST)) : 0);
    const open = own.filter(isOpen).length;
    const held = heightOf(own.length - open);
    const at = { x: round((bin / bins.length) * 100), width: round(80 / bins.length), label: null };
    return [
      ...(held > 0 ? [{ ...at, y: bottom - held, height: held, open: false }] : []),
      ...(open > 0 ? [{ ...at, y: bottom - held - heightOf(open), height: heightOf(open), open: true }] : []),
    ];
  });
  const drawn = [...byBin.values()].reduce((sum, own) => sum + own.length, 0);
  return { events, bottom, label: model.t.timeline.said(model.t.nav.meetings, model.formats.number(drawn)) };
}

/** The list beneath has the whole name. */
const shortened = (name: string, length: number) => {
  const letters = [...name];
  return letters.length <= length
    ? name
    : `${letters
        .slice(0, length - 1)
        .join("")
        .trimEnd()}…`;
};
