import type { SiteModel } from "../model/index.ts";
import { byLetter, type Filed, type LetterGroup, letterLinks } from "../views/letters.ts";
import { type PageLink, pageLinks } from "../views/paging.ts";
import type { Page } from "./page.ts";

/** A list shows no more than these; a longer one has a page for each letter beside it. */
export const ON_LIST = 150;
const ON_LETTER = 500;

export interface LetterPages {
  /** Links for the list's own page; none where the list is short enough to stand whole. */
  readonly links: readonly PageLink[];
  readonly pages: readonly Page[];
}

/** `people_a.html` …: an underscore stands in no id, and the folder beside the list holds nothing but the records' pages. */
export function letterPages(
  model: SiteModel,
  list: { readonly name: string; readonly title: string; readonly section: string },
  lines: readonly Filed[],
): LetterPages {
  if (lines.length <= ON_LIST) return { links: [], pages: [] };
  const groups = byLetter(model, lines);
  const urlOf = (key: string) => `${list.name}_${key}.html`;
  return {
    links: letterLinks(groups, urlOf, null),
    pages: groups.flatMap((group) => pagesOfLetter(model, list, group, letterLinks(groups, urlOf, group.key))),
  };
}

/** A name in a list by how often it occurs. */
export interface Counted {
  readonly name: string;
  readonly url: string;
  readonly n: number;
}

/** Those with anything to show, at most so many. */
export const spoken = <T extends Counted>(lines: readonly T[], most: number): readonly T[] =>
  lines.filter((line) => line.n > 0).slice(0, most);

/** Below a list: the names that sources merely mention, or, where they are many, the letters under which all are found. */
export function namedOnly(model: SiteModel, lines: readonly Counted[], letters: readonly PageLink[]) {
  const silent = lines.filter((line) => line.n === 0).map(({ name, url }) => ({ name, url }));
  return {
    letters,
    of: letters.length ? model.t.list.allOf(model.formats.number(lines.length)) : null,
    silent: letters.length ? [] : silent.sort((a, b) => model.formats.compare(a.name, b.name)),
  };
}

/** For lists of this template that are never long. */
export const NO_LETTERS = { letters: [], of: null, silent: [] } as const;

function pagesOfLetter(
  model: SiteModel,
  list: { readonly name: string; readonly title: string; readonly section: string },
  group: LetterGroup,
  letters: readonly PageLink[],
): readonly Page[] {
  const count = Math.ceil(group.lines.length / ON_LETTER);
  const urlOf = (n: number) => `${list.name}_${group.key}${n > 1 ? `_${n}` : ""}.html`;
  return Array.from({ length: count }, (_, i): Page => {
    const of = count > 1 ? ` · ${model.t.statements.pageOf(i + 1, count)}` : "";
    return {
      path: urlOf(i + 1),
      template: "pages/names.njk",
      section: list.section,
      title: `${list.title}: ${group.name}${of}`,
      description: model.t.list.namesUnder(list.title, group.name),
      view: () => ({
        letters,
        lines: group.lines.slice(i * ON_LETTER, (i + 1) * ON_LETTER),
        pages: pageLinks(model, i + 1, count, urlOf),
        back: `${list.name}.html`,
        backText: list.title,
      }),
    };
  });
}
