import type { SiteModel } from "../model/index.ts";

/** Adds the shown number and the share of the largest, in per cent, for the bar under a count. */
export function shares<T extends { readonly n: number }>(
  model: SiteModel,
  lines: readonly T[],
): readonly (T & { shown: string; share: number })[] {
  const most = Math.max(1, ...lines.map((line) => line.n));
  return lines.map((line) => ({ ...line, shown: model.formats.number(line.n), share: Math.max(1, Math.round((line.n / most) * 100)) }));
}
