import type { SiteModel } from "../model/index.ts";
import type { Bin, BinUnit } from "./bins.ts";

export interface Tick {
  /** Per cent of the width. */
  readonly x: number;
  readonly top: string;
  readonly main: string;
}

const MOST_TICKS = 7;

/** Labels of a drawn axis: at most seven, each at the start of its stretch. */
export function axisTicks(model: SiteModel, bins: readonly Bin[], unit: BinUnit): readonly Tick[] {
  const step = Math.ceil(bins.length / MOST_TICKS);
  return bins.flatMap((bin, i) =>
    i % step === 0 ? [{ x: round((i / bins.length) * 100), ...tickText(model, bin.start, unit, i === 0) }] : [],
  );
}

function tickText(model: SiteModel, iso: string, unit: BinUnit, first: boolean): { top: string; main: string } {
  const { formats } = model;
  const year = iso.slice(0, 4);
  if (unit === "year") return { top: "", main: year };
  if (unit === "month") return { top: first || iso.slice(5, 7) === "01" ? year : "", main: formats.shortMonth(iso) };
  return { top: unit === "day" ? formats.shortWeekday(iso) : first ? year : "", main: formats.dayMonth(iso) };
}

export const round = (n: number) => Math.round(n * 100) / 100;
