import type { OtherName } from "../schema/index.ts";
import { compare } from "./fold.ts";
import type { Member } from "./group.ts";

/** Every other form with the articles that print it: those of each member, and its own name where it is not the one shown. */
export function mergeNames(
  shown: string,
  members: readonly Member<{ readonly name: string; readonly otherNames: readonly OtherName[] }>[],
): OtherName[] {
  const articles = new Map<string, Set<string>>();
  const print = (name: string, list: readonly string[]) => {
    if (name === shown) return;
    const known = articles.get(name) ?? new Set();
    for (const article of list) known.add(article);
    articles.set(name, known);
  };
  for (const member of members) {
    print(member.local.name, [member.article]);
    for (const other of member.local.otherNames) print(other.name, other.articles.length > 0 ? other.articles : [member.article]);
  }
  return [...articles].map(([name, set]) => ({ name, articles: [...set] })).sort((a, b) => compare(a.name, b.name));
}
