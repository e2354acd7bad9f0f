import type { ArticleRecord, Person, RegisteredEntity, Role } from "../../schema/index.ts";
import { compare, fold, slug } from "../fold.ts";
import { type Group, groupBy, type Member, type References } from "../group.ts";
import { mergeNames } from "../names.ts";
import { anchoredHolder, type Claimant, grantIds } from "../register.ts";
import { formsOf } from "./facts.ts";
import { groupPeople } from "./group.ts";
import { parseName } from "./name.ts";
import { isStyle } from "./styled.ts";

/** The people of all articles, each with a lasting id; new entries stand at the end of the register. */
export function identifyPeople(
  articles: readonly ArticleRecord[],
  organization: References,
  entries: readonly RegisteredEntity[],
  reserved: readonly string[],
): { readonly groups: readonly Group<Person>[]; readonly entries: readonly RegisteredEntity[] } {
  const { facts, sets } = groupPeople(articles, organization);
  const lists = sets.map((set) => set.flatMap((index) => facts[index]?.member ?? []));
  const claimants = lists.map((members): Claimant => {
    const name = displayName(members);
    const article = members[0]?.article ?? null;
    const entered = members.find((member) => member.local.name === name)?.article ?? article;
    return { names: fullForms(members), proposal: slug(name, "person"), name, article: entered };
  });
  const anchors = lists.map((members) => members.flatMap((m) => formsOf(m.local).map((form) => `${m.article} ${form}`)));
  const { granted, entries: kept } = grantIds(
    { entries, reserved, holderOf: anchoredHolder(anchors), enter: ({ name, article }, id) => ({ id, name, article, formerIds: [] }) },
    claimants,
  );
  return { groups: lists.map((members, index) => ({ id: "", formerIds: [], ...granted[index], members })), entries: kept };
}

function fullForms(members: readonly Member<Person>[]): string[] {
  const names = [...new Set(members.flatMap((m) => [m.local.name, ...m.local.otherNames.map((other) => other.name)]))];
  const full = names.filter((name) => parseName(name).given !== "");
  return full.length > 0 ? full : names;
}

/** The full name, spelt out and no ruler's title with half of it, that most articles know the person by; of equals the one with fewer parts, then the first in order of letters. */
function displayName(members: readonly Member<Person>[]): string {
  const counts = new Map<string, number>();
  for (const { local } of members) counts.set(local.name, (counts.get(local.name) ?? 0) + 1);
  const weight = (name: string) => {
    const shouted = name === name.toUpperCase() && /\p{Lu}{4}/u.test(name);
    const { given } = parseName(name);
    return (given === "" ? 0 : given.length === 1 || isStyle(given) ? 2 : 4) + (shouted ? 0 : 1);
  };
  const parts = (name: string) => fold(name).split(" ").length;
  const ranked = [...counts].sort(
    ([a, countA], [b, countB]) => weight(b) - weight(a) || countB - countA || parts(a) - parts(b) || compare(a, b),
  );
  return ranked[0]?.[0] ?? "";
}

/** A group's members as one person of the record. */
export function mergePeople(group: Group<Person>, organization: References): Person {
  const name = displayName(group.named ?? group.members);
  return {
    id: group.id,
    formerIds: [...group.formerIds],
    name,
    otherNames: mergeNames(name, group.members),
    roles: mergeRoles(group.members, organization),
    mentions: group.members.flatMap((member) => member.local.mentions),
  };
}

/** One role for each title and organization; a title without organization joins the only organization that has it. */
function mergeRoles(members: readonly Member<Person>[], organization: References): Role[] {
  const roles = members.flatMap(({ article, local }) =>
    local.roles.map((role) => ({ ...role, organization: role.organization && organization(article, role.organization) })),
  );
  return [...groupBy(roles, (role) => fold(role.title)).values()].flatMap((alike) => {
    const byOrganization = groupBy(alike, (role) => role.organization ?? "");
    const named = [...byOrganization.keys()].filter((key) => key !== "");
    return named.length === 1
      ? [mergeRole(alike, named[0] ?? null)]
      : [...byOrganization].map(([key, list]) => mergeRole(list, key || null));
  });
}

function mergeRole(alike: readonly Role[], organization: string | null): Role {
  const titles = [...groupBy(alike, (role) => role.title)].sort(([a, listA], [b, listB]) => listB.length - listA.length || compare(a, b));
  return {
    title: titles[0]?.[0] ?? "",
    organization,
    articles: [...new Set(alike.flatMap((role) => role.articles))],
    evidence: alike.flatMap((role) => role.evidence),
  };
}
