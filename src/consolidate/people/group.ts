import type { ArticleRecord } from "../../schema/index.ts";
import { groupBy, type References } from "../group.ts";
import { createUnion, type Union } from "../union.ts";
import { type Cluster, clustersOf, clustersShareRole, isFrequentName, sharedCompany } from "./cluster.ts";
import { fullNameKey, type PersonFacts, readPersonFacts } from "./facts.ts";
import { joinFamilyFirst } from "./family-first.ts";
import { joinLongerNames } from "./longer-names.ts";
import { fullGivens, givensAgree, middlesAgree, spellingKey, suffixesAgree } from "./name.ts";
import { joinNamesakes } from "./namesakes.ts";
import type { RoleKey } from "./roles.ts";
import { joinStyled } from "./styled.ts";
import { joinSurnames } from "./surnames.ts";

/** Who is one person across articles: sets of the members in `facts`, each by its own evidence, in steps from sure to less sure. */
export function groupPeople(
  articles: readonly ArticleRecord[],
  organization: References,
): { readonly facts: readonly PersonFacts[]; readonly sets: readonly (readonly number[])[] } {
  const facts = readPersonFacts(articles, organization);
  const union = createUnion(facts.length);
  for (const block of groupBy(facts, (person) => spellingKey(person.name.family)).values()) {
    const [full, bare] = [block.filter((person) => person.name.given !== ""), block.filter((person) => person.name.given === "")];
    for (const namesakes of groupBy(full, (person) => fullNameKey(person.name)).values())
      for (const agreeing of splitByMiddle(namesakes)) joinNamesakes(agreeing, union);
    for (const alike of groupByInitial(full)) joinVariants(alike, union);
    joinSurnames(bare, full, union);
  }
  joinFamilyFirst(facts, union);
  joinLongerNames(facts, union);
  joinStyled(facts, union);
  return { facts, sets: union.sets() };
}

/** By the initials of all forms of the given name: "Bill" is compared with William and with Will, "Ted" with Edward and Theodore. */
function groupByInitial(full: readonly PersonFacts[]): readonly (readonly PersonFacts[])[] {
  const groups = new Map<string, PersonFacts[]>();
  for (const person of full)
    for (const initial of new Set([person.name.given, ...fullGivens(person.name.given)].map((given) => given.slice(0, 1))))
      groups.set(initial, [...(groups.get(initial) ?? []), person]);
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, list]) => list);
}

/** "George W. Bush" is not "George H. W. Bush"; a "George Bush" is left to `joinVariants` where both are known. */
function splitByMiddle(namesakes: readonly PersonFacts[]): PersonFacts[][] {
  const kinds: PersonFacts[][] = [];
  const isBare = (person: PersonFacts) => person.name.middle.length === 0 && person.name.suffix === null;
  const bare = namesakes.filter(isBare);
  for (const person of namesakes) {
    if (isBare(person)) continue;
    const kind = kinds.find((others) => others[0] && namesAgree(others[0], person));
    if (kind) kind.push(person);
    else kinds.push([person]);
  }
  return kinds.length === 1 ? [[...namesakes]] : [...kinds, bare].filter((list) => list.length > 0);
}

function namesAgree(a: PersonFacts, b: PersonFacts): boolean {
  return (
    (givensAgree(a.name.given, b.name.given) || spellingKey(a.name.given) === spellingKey(b.name.given)) &&
    middlesAgree(a.name.middle, b.name.middle) &&
    suffixesAgree(a.name.suffix, b.name.suffix)
  );
}

/**
 * Joins forms of a full name: "Joe Biden" and "Joseph R. Biden Jr.", "Sergei Ryabkov" and "Sergey Ryabkov". The names
 * must agree and the role be the same; where one of two has no role, the company they are named in. Only where all
 * candidates of either can be one person: "George Bush" stays apart from both "George W." and "George H. W. Bush".
 */
function joinVariants(full: readonly PersonFacts[], union: Union): void {
  const clusters = clustersOf(full, union);
  if (clusters.length < 2) return;
  const partners = clusters.map((cluster, index) =>
    clusters.flatMap((other, at) => (at !== index && areVariants(cluster, other) ? [at] : [])),
  );
  const sure = partners.map((own) => own.every((a) => own.every((b) => a === b || clustersAgree(clusters[a], clusters[b]))));
  partners.forEach((own, index) => {
    for (const partner of sure[index] ? own : [])
      if (sure[partner]) union.join(clusters[index]?.members[0]?.index ?? 0, clusters[partner]?.members[0]?.index ?? 0);
  });
}

/** Whether no name of one speaks against a name of the other. Each cluster's names agree among themselves. */
function clustersAgree(a: Cluster | undefined, b: Cluster | undefined): boolean {
  const [one, other] = [a?.members[0], b?.members[0]];
  return Boolean(one && other && a?.members.every((x) => namesAgree(x, other)) && b?.members.every((x) => namesAgree(one, x)));
}

function areVariants(a: Cluster, b: Cluster): boolean {
  const [one, other] = [a.members[0], b.members[0]];
  if (!one || !other || !clustersAgree(a, b)) return false;
  if (clustersShareRole(a, b)) return true;
  const sameSpelling = one.name.family === other.name.family && givensAgree(one.name.given, other.name.given);
  if (sameSpelling && !isFrequentName(one.name) && shareGovernment(a, b)) return true;
  return sameSpelling && !isFrequentName(one.name) && (a.roles.length === 0 || b.roles.length === 0) && sharedCompany(a, b);
}

/** Those who govern: one of a name may hold two such offices of a state, one after the other. */
const GOVERNING = /^(?:president|premier|chancellor|minister|secretary)$/;

/** "Elizabeth Quill, Foreign Secretary of Norland" and "Liz Quill, Prime Minister of Norland": offices of one government. */
function shareGovernment(a: Cluster, b: Cluster): boolean {
  const governing = ({ head, organization }: RoleKey) => organization !== null && GOVERNING.test(head);
  const states = new Set(a.roles.filter(governing).map((role) => role.organization));
  return b.roles.some((role) => governing(role) && states.has(role.organization));
}
