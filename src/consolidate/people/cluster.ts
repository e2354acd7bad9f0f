import { COMMON_GIVEN_NAMES, COMMON_SURNAMES } from "../../lexicon/common-names.ts";
import type { Union } from "../union.ts";
import { fullNameKey, type PersonFacts } from "./facts.ts";
import { longGiven, type ParsedName } from "./name.ts";
import { type RoleKey, rolesAgree, touchKeys } from "./roles.ts";

/** Members that are one person by now, with what is known of them together. */
export interface Cluster {
  readonly members: readonly PersonFacts[];
  /** Places of the members' articles in the sorted list. */
  readonly articles: ReadonlySet<number>;
  readonly roles: readonly RoleKey[];
  readonly company: ReadonlySet<string>;
  readonly closeCompany: ReadonlySet<string>;
}

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
  };
}

/** Of a name's clusters, only so many of the best known are compared with each other one: time stays linear. */
const WELL_KNOWN = 8;

/**
 * Joins the members that bear the same full name: by a shared walk of life ("Deputy Foreign Minister" here, "foreign
 * ministry official" of the same ministry there), then by the company they are named in. Who has no role joins the only
 * one of the name, or the one whose company they share. "John Smith, mayor" and "John Smith, spokesman" stay two.
 */
export function joinNamesakes(namesakes: readonly PersonFacts[], union: Union): void {
  const byKey = new Map<string, number>();
  const strict = isFrequentName(namesakes[0]?.name);
  for (const facts of namesakes)
    for (const key of facts.roles.flatMap((role) => touchKeys(role, strict))) {
      const first = byKey.get(key);
      if (first === undefined) byKey.set(key, facts.index);
      else union.join(first, facts.index);
    }
  const known = namesakes.filter((facts) => facts.roles.length > 0);
  const unknown = namesakes.filter((facts) => facts.roles.length === 0);
  joinByCompany(known, union);
  settleUnknown(clustersOf(known, union), unknown, union);
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

function joinByCompany(known: readonly PersonFacts[], union: Union): void {
  const clusters = clustersOf(known, union);
  for (const [index, cluster] of clusters.entries())
    for (const other of clusters.slice(0, Math.min(index, WELL_KNOWN)))
      if (sharedCompany(cluster, other)) union.join(cluster.members[0]?.index ?? 0, other.members[0]?.index ?? 0);
}

function settleUnknown(known: readonly Cluster[], unknown: readonly PersonFacts[], union: Union): void {
  const frequent = isFrequentName(unknown[0]?.name);
  if (known.length === 0 && !frequent) for (const facts of unknown) union.join(unknown[0]?.index ?? 0, facts.index);
  if (known.length === 0 && frequent) joinByCompany(unknown, union);
  for (const facts of known.length === 0 ? [] : unknown) {
    const alone = createCluster([facts]);
    const near =
      known.length === 1 && (!frequent || isFamous(known[0]))
        ? known
        : known.slice(0, WELL_KNOWN).filter((cluster) => sharedCompany(alone, cluster));
    if (near.length === 1) union.join(facts.index, near[0]?.members[0]?.index ?? 0);
  }
}

/** A name in the news so often is that of the one who is in the news, where no other of the name is known. */
function isFamous(cluster: Cluster | undefined): boolean {
  return (cluster?.articles.size ?? 0) >= 3;
}

/** "John Smith" tells two people apart no more; "Wendy Sherman" does. */
export function isFrequentName(name: ParsedName | undefined): boolean {
  return name !== undefined && COMMON_SURNAMES.has(name.family) && COMMON_GIVEN_NAMES.has(longGiven(name.given));
}

const NOBODY: ParsedName = { given: "", middle: [], family: "", suffix: null };

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
