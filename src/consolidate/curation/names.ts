import type { CuratedName, OtherName } from "../../schema/index.ts";
import { compare, fold } from "../fold.ts";

interface Named {
  readonly name: string;
  readonly otherNames: OtherName[];
}
interface NameVerbs {
  readonly name?: string | undefined;
  readonly otherNames?: { readonly add?: readonly CuratedName[] | undefined; readonly drop?: readonly string[] | undefined } | undefined;
}

/** Applies `name` and `otherNames`. A name that is replaced stays as another form, with the articles that mention its bearer. */
export function correctNames<T extends Named>(entity: T, verbs: NameVerbs, printedIn: readonly string[]): T {
  const name = verbs.name ?? entity.name;
  const dropped = new Set((verbs.otherNames?.drop ?? []).map(fold));
  const replaced = name === entity.name ? [] : [{ name: entity.name, articles: [...printedIn] }];
  const added = (verbs.otherNames?.add ?? []).map(readCuratedName);
  const kept = [...entity.otherNames, ...replaced].filter((other) => !dropped.has(fold(other.name)));
  return { ...entity, name, otherNames: joinNames([...kept, ...added]).filter((other) => other.name !== name) };
}

export function readCuratedName(name: CuratedName): OtherName {
  return typeof name === "string" ? { name, articles: [] } : { name: name.name, articles: [...name.articles] };
}

function joinNames(names: readonly OtherName[]): OtherName[] {
  const articles = new Map<string, Set<string>>();
  for (const { name, articles: list } of names) articles.set(name, new Set([...(articles.get(name) ?? []), ...list]));
  return [...articles].map(([name, set]) => ({ name, articles: [...set] })).sort((a, b) => compare(a.name, b.name));
}
