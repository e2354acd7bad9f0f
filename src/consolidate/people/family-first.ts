import { groupBy } from "../group.ts";
import type { Union } from "../union.ts";
import { clustersOf, clustersShareRole, createCluster } from "./cluster.ts";
import type { PersonFacts } from "./facts.ts";

/**
 * Joins names whose family name comes first: "Prime Minister Kishida" and "Prime Minister Kishida Fumio", and "Fumio
 * Kishida" with both. Here nothing but the same role joins: "President Jordan" is not President Jordan Vale.
 */
export function joinFamilyFirst(facts: readonly PersonFacts[], union: Union): void {
  const full = facts.filter((person) => person.name.given !== "" && person.roles.length > 0);
  for (const turned of groupBy(full, ({ name }) => [name.given, name.family].sort().join(" ")).values()) joinAlike(turned, union);
  const byFirst = groupBy(full, (person) => person.name.given);
  const bare = facts.filter((person) => person.name.given === "" && person.roles.length > 0);
  for (const [name, alone] of groupBy(bare, (person) => person.name.family)) {
    const candidates = clustersOf(byFirst.get(name) ?? [], union);
    for (const person of candidates.length === 0 ? [] : alone) {
      const own = createCluster([person]);
      const meant = candidates.filter((cluster) => clustersShareRole(own, cluster));
      if (meant.length === 1) union.join(meant[0]?.members[0]?.index ?? 0, person.index);
    }
  }
}

/** Each cluster joins the first one that shares a role with it. Names in one order are joined already, or were kept apart. */
function joinAlike(turned: readonly PersonFacts[], union: Union): void {
  const orders = new Set(turned.map((person) => person.name.family));
  const clusters = orders.size < 2 ? [] : clustersOf(turned, union);
  const [first, ...others] = clusters;
  for (const other of others)
    if (first && clusters.length === 2 && clustersShareRole(first, other))
      union.join(first.members[0]?.index ?? 0, other.members[0]?.index ?? 0);
}
