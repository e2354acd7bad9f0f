import { COMMON_GIVEN_NAMES, COMMON_SURNAMES } from "../../lexicon/common-names.ts";
import type { Union } from "../union.ts";
import { fullNameKey, type PersonFacts } from "./facts.ts";
import { fullGivens, type ParsedName } from "./name.ts";
import { type RoleKey, rolesAgree } from "./roles.ts";
import type { Setting } from "./setting.ts";

/** Members that are one person by now, with what is known of them together. */
export interface Cluster {
  readonly members: readonly PersonFacts[];
  /** Places of the members' articles in the sorted list. */
  readonly articles: ReadonlySet<number>;
  readonly roles: readonly RoleKey[];
  readonly company: ReadonlySet<string>;
  readonly closeCompany: ReadonlySet<string>;
  readonly settings: readonly Setting[];
}

/** So many articles of a cluster are compared with those of another: time stays linear. */
const MOST_SETTINGS = 12;

export function createCluster(members: readonly PersonFacts[]): Cluster {
  const roles = new Map(members.flatMap((member) => member.roles).map((role) => [`${role.words.join(" ")}|${role.organization}`, role]));
  const company = new Set(members.flatMap((member) => [...member.company]));
  const articles = new Set(members.map((facts) => facts.member.at));
  return {
    members,
    articles,
    roles: [...roles.values()],
    company,
    closeCompany: new Set(members.flatMap((member) => [...member.closeCompany])),
    settings: [...new Set(members.map((member) => member.setting))].slice(0, MOST_SETTINGS),
  };
}

/** The clusters of these members, best known first, then by their first member. */
export function clustersOf(members: readonly PersonFacts[], union: Union): Cluster[] {
  const sets = new Map<number, PersonFacts[]>();
  for (const facts of members) {
    const root = union.find(facts.index);
    sets.set(root, [...(sets.get(root) ?? []), facts]);
  }
  return [...sets.entries()].sort(([a, listA], [b, listB]) => listB.length - listA.length || a - b).map(([, list]) => createCluster(list));
}

/** "John Smith" tells two people apart no more; "Wendy Sherman" does. */
export function isFrequentName(name: ParsedName | undefined): boolean {
  return name !== undefined && COMMON_SURNAMES.has(name.family) && fullGivens(name.given).some((given) => COMMON_GIVEN_NAMES.has(given));
}

export const NOBODY: ParsedName = { given: "", middle: [], family: "", suffix: null };

/**
 * Whether others are named beside both: one is enough, but two where the name is frequent. `close` and frequent names leave
 * aside whom many articles name.
 */
export function sharedCompany(a: Cluster, b: Cluster, close = false): boolean {
  const frequent = isFrequentName(a.members[0]?.name);
  const own = new Set([a, b].flatMap(({ members }) => [fullNameKey(members[0]?.name ?? NOBODY), members[0]?.name.family ?? ""]));
  const [one, other] = frequent || close ? [a.closeCompany, b.closeCompany] : [a.company, b.company];
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let missing = frequent ? 2 : 1;
  for (const name of small) if (large.has(name) && !own.has(name) && --missing === 0) return true;
  return false;
}

export function clustersShareRole(a: Cluster, b: Cluster): boolean {
  return a.roles.some((one) => b.roles.some((other) => rolesAgree(one, other)));
}
