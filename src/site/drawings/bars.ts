import type { Statement } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";
import { axisTicks, round, type Tick } from "./axis.ts";
import { binIndex, binsBetween, isPlaced } from "./bins.ts";

/** Statements over time: bars in per cent of the width, heights in px. */
export interface Bars {
  readonly ticks: readonly Tick[];
  readonly bars: readonly { readonly x: number; readonly width: number; readonly height: number }[];
  readonly height: number;
  /** What a bar stands for, and how many the tallest: "Statements a week, 651 at most". */
  readonly scale: string;
  readonly description: string;
}

const HEIGHT = 56;
const FEWEST_DAYS = 2;

/** Null where the statements stand on fewer than two days: a single bar says nothing. */
export function statementBars(model: SiteModel, name: string, statements: readonly Statement[]): Bars | null {
  const sorted = [...new Set(statements.flatMap((s) => (isPlaced(s.date, "day") ? [s.date] : [])))].sort();
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first || !last || sorted.length < FEWEST_DAYS) return null;
  const { unit, bins } = binsBetween(first, last);
  const counts = new Array<number>(bins.length).fill(0);
  for (const { date } of statements) {
    const i = isPlaced(date, unit) ? binIndex(bins, date) : -1;
    if (i >= 0) counts[i] = (counts[i] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  const drawn = counts.reduce((sum, n) => sum + n, 0);
  const { t, formats } = model;
  return {
    ticks: axisTicks(model, bins, unit),
    bars: counts.flatMap((n, i) =>
      n
        ? [{ x: round((i / bins.length) * 100), width: round(80 / bins.length), height: Math.max(2, Math.round((n / most) * HEIGHT)) }]
        : [],
    ),
    height: HEIGHT,
    scale: t.person.scale[unit](formats.number(most)),
    description: `${t.person.overTime}: ${t.timeline.said(name, t.count.statements(drawn, formats.number(drawn)))}, ${formats.plainDate(first)} – ${formats.plainDate(last)}`,
  };
}
