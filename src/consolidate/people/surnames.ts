import { COMMON_SURNAMES } from "../../lexicon/common-names.ts";
import { groupBy } from "../group.ts";
import type { Union } from "../union.ts";
import { type Cluster, clustersOf, clustersShareRole, createCluster, sharedCompany } from "./cluster.ts";
import type { PersonFacts } from "./facts.ts";
import { gendersDiffer } from "./gender.ts";
import { joinNamesakes } from "./namesakes.ts";

/** Of two people with the role, the one who is in the news so many times more often is meant. */
const FAR_BETTER_KNOWN = 5;

/**
 * Joins surnames that stand alone ("President Biden", "Mr. Biden") to the one person of that surname who is meant. What is
 * left joins among itself by role and company. `full`: people with given names whose surnames are spelt alike.
 */
export function joinSurnames(bare: readonly PersonFacts[], full: readonly PersonFacts[], union: Union): void {
  for (const [family, alone] of groupBy(bare, (person) => person.name.family)) {
    const named = full.filter((person) => person.name.family === family);
    const left = joinBearers(alone, clustersOf(named, union), union);
    joinNamesakes(left.length < alone.length ? joinByRoleTold(left, named, alone, union) : left, union);
  }
}

/** Joins each of `alone` to its bearer, and gives those that are left. */
function joinBearers(alone: readonly PersonFacts[], bearers: readonly Cluster[], union: Union): readonly PersonFacts[] {
  return alone.filter((person) => {
    const bearer = bearerOf(person, bearers);
    if (bearer) union.join(bearer.members[0]?.index ?? 0, person.index);
    return bearer === null;
  });
}

/**
 * What one article tells of a bearer settles the next: where "Senator Lund" was found to be Ada Lund, she is known for a
 * senator, and is meant by it elsewhere too. By nothing but the role: a second look at the company would feed on itself.
 */
function joinByRoleTold(
  left: readonly PersonFacts[],
  named: readonly PersonFacts[],
  alone: readonly PersonFacts[],
  union: Union,
): readonly PersonFacts[] {
  const waiting = new Set(left);
  const bearers = clustersOf([...named, ...alone.filter((person) => !waiting.has(person))], union);
  const told = new Set(left.filter((person) => bearers.some((cluster) => clustersShareRole(createCluster([person]), cluster))));
  const still = joinBearers([...told], bearers, union);
  return [...left.filter((person) => !told.has(person)), ...still];
}

/**
 * Who bears a surname that stands alone: of those whom its article does not name beside it, the one who has the role. Without
 * a role, the only bearer of a surname that is not frequent, or the best known where they share company. A role that the only
 * bearer is not known to have needs company that says something: a minister named Wallace is not any Wallace.
 * `bearers` come best known first.
 */
function bearerOf(person: PersonFacts, bearers: readonly Cluster[]): Cluster | null {
  const alone = createCluster([person]);
  const elsewhere = bearers.filter((cluster) => !cluster.articles.has(person.member.at) && !isOtherGender(person, cluster));
  const withRole = elsewhere.filter((cluster) => clustersShareRole(alone, cluster));
  if (withRole.length > 0) return farBestKnown(withRole);
  const best = farBestKnown(elsewhere);
  if (!best || best !== bearers[0]) return null;
  if (person.roles.length > 0) return bearers.length === 1 && sharedCompany(alone, best, true) ? best : null;
  return (bearers.length === 1 && !COMMON_SURNAMES.has(person.name.family)) || sharedCompany(alone, best, true) ? best : null;
}

const isOtherGender = (person: PersonFacts, cluster: Cluster): boolean =>
  cluster.members.some((member) => gendersDiffer(member.gender, person.gender));

function farBestKnown([first, second]: readonly Cluster[]): Cluster | null {
  return first && first.members.length >= (second?.members.length ?? 0) * FAR_BETTER_KNOWN ? first : null;
}
