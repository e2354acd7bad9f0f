import type { SiteModel } from "../model/index.ts";
import { type EventLine, eventLine } from "./event.ts";

export interface WeekDay {
  readonly iso: string;
  readonly name: string;
  readonly label: string;
  readonly events: readonly EventLine[];
  readonly more: number;
  /** Statements said that day, as a line; null where none was. */
  readonly said: string | null;
  /** After the newest source: what stands here is planned. */
  readonly ahead: boolean;
  /** The day on which the record ends. */
  readonly edge: boolean;
}

const SHOWN = 3;

/** Five days around the end of the record: the day before, that day, and three ahead. Null where nothing happens in them. */
export function weekStrip(model: SiteModel, asOf: string): readonly WeekDay[] | null {
  const days = [-1, 0, 1, 2, 3].map((offset) => dayAfter(asOf, offset));
  const strip = days.map((iso) => weekDay(model, iso, asOf));
  return strip.some((day) => day.events.length > 0) ? strip : null;
}

function weekDay(model: SiteModel, iso: string, asOf: string): WeekDay {
  const meetings = model.meetingsOf.byDate.filter(
    (m) => m.start === iso || (m.start && m.start.length === 10 && m.start < iso && m.end && m.end >= iso && m.dateMeans === "on"),
  );
  const said = model.statementsOf.newest.filter((s) => s.date === iso).length;
  return {
    iso,
    name: `${model.formats.shortWeekday(iso)} ${model.formats.dayMonth(iso)}`,
    label: model.formats.longDate(iso),
    events: meetings.slice(0, SHOWN).map((m) => eventLine(model, m)),
    more: Math.max(0, meetings.length - SHOWN),
    said: said ? model.t.count.statements(said, model.formats.number(said)) : null,
    ahead: iso > asOf,
    edge: iso === asOf,
  };
}

/** The calendar day so many days later; ISO in, ISO out. */
export function dayAfter(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
