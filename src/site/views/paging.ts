import type { SiteModel } from "../model/index.ts";

export interface PageLink {
  readonly name: string;
  readonly url: string | null;
  readonly current: boolean;
  readonly label: string | null;
}

/** First, last, and two around the current page; a gap shows as …. */
export function pageLinks(model: SiteModel, current: number, count: number, urlOf: (n: number) => string): readonly PageLink[] {
  const wanted = [1, current - 2, current - 1, current, current + 1, current + 2, count].filter((n) => n >= 1 && n <= count);
  const numbers = [...new Set(wanted)].sort((a, b) => a - b);
  return numbers.flatMap((n, i) => {
    const gap = n - (numbers[i - 1] ?? 0) > 1;
    const link = {
      name: model.formats.number(n),
      url: n === current ? null : urlOf(n),
      current: n === current,
      label: model.t.statements.pageOf(n, count),
    };
    return gap ? [{ name: "…", url: null, current: false, label: null }, link] : [link];
  });
}
