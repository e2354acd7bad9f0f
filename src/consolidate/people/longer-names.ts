import { groupBy } from "../group.ts";
import type { Union } from "../union.ts";
import { clustersOf, clustersShareRole, isFrequentName } from "./cluster.ts";
import { fullNameKey, type PersonFacts } from "./facts.ts";

/**
 * Joins a full name to the longer one that goes on behind it: "Ramiro Ulloa" and "Ramiro Ulloa Sandoval", "Jabir bin Salim"
 * and "Jabir bin Salim Al Nuri". The same role must be known of both, nobody else have a name that so begins, and the name
 * not be one of many: "John James" is not John James Smith.
 */
export function joinLongerNames(facts: readonly PersonFacts[], union: Union): void {
  const full = facts.filter(({ name, roles }) => name.given !== "" && roles.length > 0);
  const shorter = groupBy(full, (person) => fullNameKey(person.name));
  const longer = new Map<string, PersonFacts[]>();
  for (const person of full)
    for (const beginning of beginningsOf(person)) longer.set(beginning, [...(longer.get(beginning) ?? []), person]);
  for (const [key, list] of longer) {
    const clusters = clustersOf([...(shorter.get(key) ?? []), ...list], union);
    const [one, other] = clusters;
    if (!one || !other || clusters.length > 2 || !shorter.has(key) || isFrequentName(shorter.get(key)?.[0]?.name)) continue;
    if (clustersShareRole(one, other)) union.join(one.members[0]?.index ?? 0, other.members[0]?.index ?? 0);
  }
}

/** What a shorter form of the name would be known by: its given name and the first of its middle words, initials left aside. */
function beginningsOf({ name }: PersonFacts): readonly string[] {
  return name.middle.flatMap((word, index) => (word.length > 1 ? [`${name.given} ${name.middle.slice(0, index + 1).join(" ")}`] : []));
}
