import type { ArticleRecord } from "../../schema/index.ts";
import type { References } from "../group.ts";

/**
 * What an article is about, as far as its names tell: its organizations, places and people, each with its weight, the
 * logarithm of how many articles there are for each that names it. What every article names weighs nothing.
 */
export type Setting = ReadonlyMap<string, number>;

/** What is named in so many articles as in one of four tells no two of them apart. */
const MOST = 0.25;

/** The setting of each article, in their order. `people` are the full names of each. */
export function readSettings(
  articles: readonly ArticleRecord[],
  people: readonly ReadonlySet<string>[],
  organization: References,
): readonly Setting[] {
  const items = articles.map(({ article, organizations, places }, at) => [
    ...new Set([
      ...organizations.map(({ id }) => `organization ${organization(article.id, id)}`),
      ...places.map(({ name, country }) => `place ${name} ${country}`),
      ...[...(people[at] ?? [])].map((name) => `person ${name}`),
    ]),
  ]);
  const counts = new Map<string, number>();
  for (const list of items) for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return items.map(
    (list) =>
      new Map(
        list.flatMap((item) => {
          const count = counts.get(item) ?? 1;
          return count > 1 && count <= articles.length * MOST ? [[item, Math.log(articles.length / count)] as const] : [];
        }),
      ),
  );
}

/** How much two settings have in common: the weights of what both name, but for `own`. */
export function sharedWeight(a: Setting, b: Setting, own: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let weight = 0;
  for (const [item, value] of small) if (large.has(item) && !own.has(item)) weight += value;
  return weight;
}
