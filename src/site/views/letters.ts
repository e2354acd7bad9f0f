import type { SiteModel } from "../model/index.ts";
import { compareText } from "../model/order.ts";
import type { PageLink } from "./paging.ts";

/** A name in a list that goes on by letter. `sortBy` is what it is filed under: "Sherman Wendy". */
export interface Filed {
  readonly name: string;
  readonly sortBy: string;
  readonly url: string;
  readonly note: string | null;
}

export interface LetterGroup {
  /** "a" to "z", or "other". */
  readonly key: string;
  readonly name: string;
  readonly lines: readonly Filed[];
}

/** "Wendy Sherman" → "Sherman Wendy": people are filed under their last name. */
export function bySurname(name: string): string {
  const at = name.trimEnd().lastIndexOf(" ");
  return at < 0 ? name : `${name.slice(at + 1)} ${name.slice(0, at)}`;
}

/** Names by the first letter they are filed under, accents aside; digits and other scripts together at the end. */
export function byLetter(model: SiteModel, lines: readonly Filed[]): readonly LetterGroup[] {
  const groups = new Map<string, Filed[]>();
  for (const line of lines) {
    const first =
      line.sortBy
        .normalize("NFD")
        .replace(/^[^\p{L}\p{N}]+/u, "")[0]
        ?.toLowerCase() ?? "";
    const key = /^[a-z]$/.test(first) ? first : "other";
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  const rank = (key: string) => (key === "other" ? "{" : key);
  return [...groups]
    .sort((a, b) => compareText(rank(a[0]), rank(b[0])))
    .map(([key, list]) => ({
      key,
      name: key === "other" ? model.t.list.otherLetters : key.toUpperCase(),
      lines: list.sort((a, b) => model.formats.compare(a.sortBy, b.sortBy) || compareText(a.url, b.url)),
    }));
}

/** Links to the pages of all letters. */
export function letterLinks(groups: readonly LetterGroup[], urlOf: (key: string) => string, current: string | null): readonly PageLink[] {
  return groups.map((group) => ({
    name: group.name,
    url: group.key === current ? null : urlOf(group.key),
    current: group.key === current,
    label: null,
  }));
}
