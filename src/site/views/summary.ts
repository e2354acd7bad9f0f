import type { SiteModel } from "../model/index.ts";

export type Counted =
  | "statements"
  | "meetings"
  | "people"
  | "sources"
  | "topics"
  | "paragraphs"
  | "days"
  | "places"
  | "organizations"
  | "articles"
  | "briefs"
  | "corrections"
  | "mentions";

/** "4 statements", in the site's language. */
export function counted(model: SiteModel, what: Counted, n: number): string {
  return model.t.count[what](n, model.formats.number(n));
}

/** "4 statements, 2 meetings": kinds without any are left out. */
export function countsLine(model: SiteModel, counts: Partial<Readonly<Record<Counted, number>>>): string {
  const parts = (Object.entries(counts) as [Counted, number][]).filter(([, n]) => n > 0).map(([what, n]) => counted(model, what, n));
  return model.formats.list(parts);
}

/** First and last date of the sources, null without any. */
export function coverage(model: SiteModel): { readonly from: string; readonly to: string } | null {
  const dates = model.record.articles.map((a) => a.date).sort();
  const from = dates[0];
  const to = dates.at(-1);
  return from && to ? { from, to } : null;
}
