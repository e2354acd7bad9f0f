import { groupBy } from "../group.ts";
import type { Union } from "../union.ts";
import { type Cluster, clustersOf } from "./cluster.ts";
import type { PersonFacts } from "./facts.ts";

/** A ruler's title, or the style of a ruling house, before a given name alone. */
const STYLED = /^(amir|emir|sultan|sheikha?|shaikha?)$/;
export const isStyle = (word: string): boolean => STYLED.test(word);
const RULERS: ReadonlySet<string> = new Set(["amir", "emir", "sultan"]);

/**
 * Joins a ruler whom an article calls by title and given name to the full name: "Emir Jabir", "Sheikh Jabir" and "Jabir bin
 * Salim Al Nuri, Emir". Only where that is the one full name which so begins, the title is known of him, and the article
 * names the state whose it is. "Amir" may be a given name: without a ruler of the other one "Amir Holt" stays himself.
 */
export function joinStyled(facts: readonly PersonFacts[], union: Union): void {
  const byGiven = groupBy(
    facts.filter(({ name }) => name.given !== "" && !isStyle(name.given)),
    ({ name }) => name.given,
  );
  for (const person of facts.filter(({ name }) => isStyle(name.given) && name.middle.length === 0)) {
    const [meant, other] = clustersOf(byGiven.get(person.name.family) ?? [], union);
    if (meant && !other && holdsTitle(meant, person)) union.join(meant.members[0]?.index ?? 0, person.index);
  }
}

/** Whether the cluster is known for the title ("Sheikh" for any ruler's), in a state that the person's article names. */
function holdsTitle(cluster: Cluster, person: PersonFacts): boolean {
  const style = person.name.given;
  return cluster.roles.some(
    ({ head, organization }) =>
      organization !== null &&
      person.bodies.has(organization) &&
      (RULERS.has(style) ? head === (style === "emir" ? "amir" : style) : RULERS.has(head)),
  );
}
