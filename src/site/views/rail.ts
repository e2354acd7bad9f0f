import type { SiteModel } from "../model/index.ts";
import type { Counted } from "./summary.ts";

/** One entry of the rail of dates. `open`: dotted tick, for what is planned, undated or left out. */
export interface Rail {
  readonly iso: string | null;
  readonly top: string;
  readonly main: string;
  readonly bottom: string;
  readonly open: boolean;
  /** What a screen reader and a list heading call it: "Sunday 9 January 2022". */
  readonly label: string;
}

export const EMPTY_RAIL: Rail = { iso: null, top: "", main: "", bottom: "", open: false, label: "" };

/** A day, a month or a year on the rail; `top` replaces the weekday. */
export function dateRail(model: SiteModel, iso: string, options: { readonly open?: boolean; readonly top?: string } = {}): Rail {
  const { formats, t } = model;
  const open = options.open ?? false;
  const label = formats.longDate(iso);
  const year = iso.slice(0, 4);
  if (iso.length === 4) return { iso, top: options.top ?? t.rail.during, main: year, bottom: "", open: true, label };
  if (iso.length === 7)
    return { iso, top: options.top ?? t.rail.during, main: formats.shortMonth(`${iso}-01`), bottom: year, open: true, label };
  return { iso, top: options.top ?? formats.weekday(iso), main: formats.dayMonth(iso), bottom: year, open, label };
}

/** Statements whose day no source states stand at the day they were reported. */
export function undatedRail(model: SiteModel, reported: string): Rail {
  const { formats, t } = model;
  const label = `${t.rail.undated}, ${t.rail.reported} ${formats.plainDate(reported)}`;
  return { iso: null, top: t.rail.undated, main: formats.dayMonth(reported), bottom: t.rail.reported, open: true, label };
}

/** How many a list holds, at the head of its page: "264 / meetings". Nothing where it holds none. */
export function countStamp(model: SiteModel, what: Counted, n: number): Rail {
  const [, of = ""] = /^\S+\s(.*)$/.exec(model.t.count[what](n, "0")) ?? [];
  return n > 0 ? countRail(model.formats.number(n), of) : EMPTY_RAIL;
}

/** A count instead of a date: "3 / statements". */
export function countRail(shown: string, of: string): Rail {
  return { iso: null, top: "", main: shown, bottom: of, open: false, label: `${shown} ${of}` };
}
