import type { SiteModel } from "../model/index.ts";
import type { Bin, BinUnit } from "./bins.ts";

export interface Tick {
  /** Per cent of the width. */
  readonly x: number;
  readonly top: string;
  readonly main: string;
}

const MOST_TICKS = 7;

/** Further right than this, in per cent, a label would stand out over the end of a phone's axis. */
const LAST = 90;

/** Labels of a drawn axis: at most seven, each at the start of its stretch. Weeks and months name their year where it begins. */
export function axisTicks(model: SiteModel, bins: readonly Bin[], unit: BinUnit): readonly Tick[] {
  const step = Math.ceil(bins.length / MOST_TICKS);
  const labelled = bins.flatMap((bin, i) => (i % step === 0 ? [{ x: round((i / bins.length) * 100), start: bin.start }] : []));
  return labelled
    .filter(({ x }) => x <= LAST)
    .map(({ x, start }, i) => {
      const newYear = start.slice(0, 4) !== labelled[i - 1]?.start.slice(0, 4);
      return { x, ...tickText(model, start, unit, newYear) };
    });
}

function tickText(model: SiteModel, iso: string, unit: BinUnit, newYear: boolean): { top: string; main: string } {
  const { formats } = model;
  const year = iso.slice(0, 4);
  if (unit === "year") return { top: "", main: year };
  if (unit === "month") return { top: newYear ? year : "", main: formats.shortMonth(iso) };
  return { top: unit === "day" ? formats.shortWeekday(iso) : newYear ? year : "", main: formats.dayMonth(iso) };
}

export const round = (n: number) => Math.round(n * 100) / 100;
