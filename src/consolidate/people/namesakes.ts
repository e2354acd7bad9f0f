import type { Union } from "../union.ts";
import { type Cluster, clustersOf, isFrequentName, NOBODY, sharedCompany } from "./cluster.ts";
import { fullNameKey, type PersonFacts } from "./facts.ts";
import { rolesAgree, touchKeys } from "./roles.ts";
import { sharedWeight } from "./setting.ts";

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

function joinByCompany(known: readonly PersonFacts[], union: Union): void {
  const clusters = clustersOf(known, union);
  for (const [index, cluster] of clusters.entries())
    for (const other of clusters.slice(0, Math.min(index, WELL_KNOWN)))
      if (sharedCompany(cluster, other) || shareHighOffice(cluster, other) || sharedSetting(cluster, other))
        union.join(cluster.members[0]?.index ?? 0, other.members[0]?.index ?? 0);
}

/** Those without a role: first among themselves, then with the namesake they can mean. */
function settleUnknown(known: readonly Cluster[], unknown: readonly PersonFacts[], union: Union): void {
  const frequent = isFrequentName(unknown[0]?.name);
  if (frequent) joinByCompany(unknown, union);
  else for (const facts of unknown) union.join(unknown[0]?.index ?? 0, facts.index);
  const famous = mostFamous(known);
  for (const alone of known.length === 0 ? [] : clustersOf(unknown, union)) {
    const meant = famous ?? (known.length === 1 && !frequent ? known[0] : null) ?? nearest(alone, known);
    if (meant) union.join(alone.members[0]?.index ?? 0, meant.members[0]?.index ?? 0);
  }
}

/** Of namesakes, the one whose company or setting an article without a role shares; null where two do. */
function nearest(alone: Cluster, known: readonly Cluster[]): Cluster | null {
  const near = known.slice(0, WELL_KNOWN).filter((cluster) => sharedCompany(alone, cluster) || sharedSetting(alone, cluster));
  return near.length === 1 ? (near[0] ?? null) : null;
}

const FAMOUS = 3;
const FAR_BETTER_KNOWN = 4;

/** A name in the news so often is that of the one who is in the news, where no other of the name is nearly as well known. */
function mostFamous([first, second]: readonly Cluster[]): Cluster | null {
  if (!first || first.articles.size < FAMOUS) return null;
  return !second || first.articles.size >= second.articles.size * FAR_BETTER_KNOWN ? first : null;
}

/** Offices of which a country has few: two namesakes in one are one. */
const HIGH_OFFICES = new Set("senator representative governor president premier minister chancellor king queen pope".split(" "));

function shareHighOffice(a: Cluster, b: Cluster): boolean {
  return a.roles.some((one) => HIGH_OFFICES.has(one.head) && b.roles.some((other) => rolesAgree(one, other)));
}

/**
 * Weight in common from which two articles tell of one matter: a body, place or person that one of 150 articles names, or two
 * that one of twelve names. Of all pairs of 924 articles of political news one in fifteen has so much in common.
 */
const ENOUGH_WEIGHT = 5;

/** Whether two articles that name namesakes tell of one matter: the same bodies, places and people, seldom named elsewhere. */
function sharedSetting(a: Cluster, b: Cluster): boolean {
  const own = new Set([a, b].map(({ members }) => `person ${fullNameKey(members[0]?.name ?? NOBODY)}`));
  return a.settings.some((one) => b.settings.some((other) => sharedWeight(one, other, own) >= ENOUGH_WEIGHT));
}
