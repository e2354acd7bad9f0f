import type { Statement } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";
import { withoutRepeats } from "../model/repeats.ts";
import { mostHeard } from "../views/most-heard.ts";
import { round } from "./axis.ts";
import { type Bin, type BinUnit, binIndex } from "./bins.ts";

export interface TimelineRow {
  readonly name: string;
  readonly y: number;
  readonly bars: readonly { readonly x: number; readonly width: number; readonly y: number; readonly height: number }[];
}

const SPEAKERS = 10;
export const ROW = 52;
const BAR = 28;
/** A single statement can still be seen. */
const LEAST = 2;

/** Speakers are drawn to one scale, so that who said more has the taller bars; all of them together to their own. */
export function speakerRows(
  model: SiteModel,
  statements: readonly Statement[],
  bins: readonly Bin[],
  unit: BinUnit,
  below: number,
): readonly TimelineRow[] {
  const { t, formats } = model;
  const inside = withoutRepeats(statements.filter((s) => binIndex(bins, s.date ?? "") >= 0));
  const speakers = mostHeard(model, inside, SPEAKERS).map((speaker) => ({
    name: speaker.name,
    counts: countsByBin(
      inside.filter((s) => s.speakers.some((p) => "person" in p && p.person === speaker.id)),
      bins,
    ),
  }));
  const all = { name: t.timeline.everyone, counts: countsByBin(inside, bins) };
  const tallest = mostOf(speakers.flatMap(({ counts }) => [...counts.values()]));
  const lines = [
    { ...all, scale: mostOf([...all.counts.values()]) },
    ...(speakers.length > 1 ? speakers.map((speaker) => ({ ...speaker, scale: tallest })) : []),
  ];
  return lines.map(({ name, counts, scale }, i) => {
    const y = below + i * ROW;
    const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
    const most = t.timeline.most[unit](formats.number(mostOf([...counts.values()])));
    const bars = [...counts].map(([bin, n]) => {
      const height = Math.max(LEAST, Math.round((n / scale) * BAR));
      return { x: round((bin / bins.length) * 100), width: round(80 / bins.length), y: y + ROW - 6 - height, height };
    });
    return { name: `${t.timeline.said(name, formats.number(total))} (${most})`, y, bars };
  });
}

const mostOf = (counts: readonly number[]) => Math.max(1, ...counts);

function countsByBin(statements: readonly Statement[], bins: readonly Bin[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const s of statements) {
    const bin = binIndex(bins, s.date ?? "");
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  return counts;
}
