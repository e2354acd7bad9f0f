import type { ArticleRecord } from "../schema/index.ts";

/** Something that one article names: the article's place in the sorted list, and its own id for it. */
export interface Member<T> {
  readonly at: number;
  readonly article: string;
  readonly local: T;
}

/** What several articles name and is one thing, with its lasting id. `first` is the id it had before curation, if another. */
export interface Group<T> {
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly members: readonly Member<T>[];
  /** Those of the members whose name the group bears; missing where all have a say. The editor joined the others to them. */
  readonly named?: readonly Member<T>[];
}

/** Lasting ids by article and local id. */
export type References = (article: string, local: string) => string;

export type EntityList = "people" | "organizations" | "places" | "meetings";

/** All members of a kind, in the order of articles. */
export function membersOf<K extends EntityList>(articles: readonly ArticleRecord[], kind: K): Member<ArticleRecord[K][number]>[] {
  return articles.flatMap((record, at) => {
    const list: readonly ArticleRecord[K][number][] = record[kind];
    return list.map((local) => ({ at, article: record.article.id, local }));
  });
}

/** Looks up the lasting id of what an article calls `local`. An id that no group holds stays as it is, for `check` to report. */
export function referencesOf(groups: readonly Group<{ readonly id: string }>[]): References {
  const ids = new Map<string, string>();
  for (const group of groups) for (const { article, local } of group.members) ids.set(`${article} ${local.id}`, group.id);
  return (article, local) => ids.get(`${article} ${local}`) ?? local;
}

/** Lists by key, in the order of first appearance. */
export function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = found.get(key);
    if (list) list.push(item);
    else found.set(key, [item]);
  }
  return found;
}
