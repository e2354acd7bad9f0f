import type { Statement } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";
import { axisTicks, round, type Tick } from "./axis.ts";
import { binIndex, binsBetween, fullDay } from "./bins.ts";

/** Statements over time: bars in per cent of the width, heights in px. */
export interface Bars {
  readonly ticks: readonly Tick[];
  readonly bars: readonly { readonly x: number; readonly width: number; readonly height: number }[];
  readonly height: number;
  readonly most: string;
  readonly description: string;
}

const HEIGHT = 56;
const FEWEST_DAYS = 2;

/** Null where the statements stand on fewer than two days: a single bar says nothing. */
export function statementBars(model: SiteModel, name: string, statements: readonly Statement[]): Bars | null {
  const days = statements.flatMap((s) => (s.date ? [fullDay(s.date)] : []));
  const sorted = [...new Set(days)].sort();
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first || !last || sorted.length < FEWEST_DAYS) return null;
  const { unit, bins } = binsBetween(first, last);
  const counts = new Array<number>(bins.length).fill(0);
  for (const day of days) {
    const i = binIndex(bins, day);
    if (i >= 0) counts[i] = (counts[i] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  const { t, formats } = model;
  return {
    ticks: axisTicks(model, bins, unit),
    bars: counts.flatMap((n, i) =>
      n
        ? [{ x: round((i / bins.length) * 100), width: round(80 / bins.length), height: Math.max(2, Math.round((n / most) * HEIGHT)) }]
        : [],
    ),
    height: HEIGHT,
    most: formats.number(most),
    description: `${t.person.overTime}: ${t.timeline.said(name, t.count.statements(days.length, formats.number(days.length)))}, ${formats.plainDate(first)} – ${formats.plainDate(last)}`,
  };
}
