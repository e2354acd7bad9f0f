import { PUBLIC_SURNAMES } from "../../lexicon/name-words.ts";
import { type Candidate, readHidden } from "./candidates.ts";
import { clusterFullNames } from "./full-names.ts";
import { type Cluster, genderOfCluster, type NameKeys, nameKeys, nameOf, type PersonDraft, shortForms } from "./person-draft.ts";
import { singularRole } from "./role-keys.ts";
import { isKin } from "./role-words.ts";
import { genderTold, indexShortNames, resolveShort, type ShortNames } from "./short-names.ts";
import { isMisprint } from "./spelling.ts";
import type { Word } from "./words.ts";

/** One candidate read as a mention of a person, with the rule that tied it. */
export interface NameMention {
  readonly person: number;
  readonly candidate: Candidate;
  readonly rule: string;
}

export interface PeopleFound {
  readonly people: readonly PersonDraft[];
  readonly mentions: readonly NameMention[];
  readonly names: ShortNames<number>;
}

/** Work in progress of one call: never leaves this file. */
interface Grouping {
  readonly words: readonly Word[];
  readonly candidates: readonly Candidate[];
  readonly keysOf: ReadonlyMap<Candidate, NameKeys>;
  readonly clusters: Cluster[];
  readonly taken: Map<Candidate, { readonly cluster: Cluster; readonly rule: string }>;
}

/** Behind these a single name is a place's: "a blast in Chelsea". */
const IN_PLACES = new Set(["in", "at", "near", "outside", "across", "around"]);

const isFull = (candidate: Candidate): boolean => candidate.end - candidate.first > 1;

/** Groups name-like stretches into people: full names first, then what stands for one of them, then names known by title or fame. */
export function groupPeople(body: string, words: readonly Word[], named: readonly Candidate[]): PeopleFound {
  const namedKeys = new Map(named.map((c) => [c, nameKeys(words.slice(c.first, c.end))]));
  const clusters = clusterFullNames(named, namedKeys, words);
  const candidates = withHiddenSurnames(words, named, clusters);
  const keysOf = new Map(candidates.map((c) => [c, namedKeys.get(c) ?? nameKeys(words.slice(c.first, c.end))]));
  const taken: Grouping["taken"] = new Map();
  for (const cluster of clusters) for (const c of cluster.candidates) taken.set(c, { cluster, rule: "full-name" });
  const grouping: Grouping = { words, candidates, keysOf, clusters, taken };
  attachShortNames(grouping, (candidate) => candidate.title !== null || candidate.listed);
  addTitledSurnames(grouping);
  attachShortNames(grouping, () => true);
  attachMisprints(grouping);
  addPublicSurnames(grouping);
  return toFound(body, grouping);
}

function toFound(body: string, { words, candidates, clusters, taken }: Grouping): PeopleFound {
  const kept = clusters.filter((cluster) => cluster.candidates.length > 0);
  const indexOf = new Map(kept.map((cluster, index) => [cluster, index]));
  const people = kept.map((cluster, index) => ({
    index,
    keys: cluster.keys,
    suffix: cluster.suffix,
    familyFirst: cluster.familyFirst,
    name: nameOf(body, words, cluster),
    gender: genderOfCluster(cluster, words),
  }));
  const mentions = candidates.flatMap((candidate) => {
    const found = taken.get(candidate);
    return found ? [{ person: indexOf.get(found.cluster) ?? 0, candidate, rule: found.rule }] : [];
  });
  const names = indexShortNames([...people.keys()], (person) =>
    shortForms(people[person]?.keys ?? [], people[person]?.familyFirst ?? false),
  );
  return { people, mentions, names };
}

/** "Jordan said", "Dean told": surnames of people in this article that lists know as something else, where a person acts. */
function withHiddenSurnames(words: readonly Word[], named: readonly Candidate[], clusters: readonly Cluster[]): readonly Candidate[] {
  const surnames = new Set(clusters.flatMap((c) => shortForms(c.keys, c.familyFirst).family));
  const inside = new Set(named.flatMap((c) => words.slice(c.first, c.end).map((word) => word.index)));
  const hidden = words.filter((word) => word.capital && surnames.has(word.key) && !inside.has(word.index));
  const read = hidden.map((word) => readHidden(words, word)).filter((c) => c !== null);
  return [...named, ...read].sort((a, b) => a.first - b.first);
}

const indexOfClusters = (clusters: readonly Cluster[]): ShortNames<Cluster> =>
  indexShortNames(clusters, (cluster) =>
    cluster.alone ? { family: [cluster.keys.join(" ")], given: [] } : shortForms(cluster.keys, cluster.familyFirst),
  );

function attachShortNames({ words, candidates, keysOf, clusters, taken }: Grouping, wanted: (candidate: Candidate) => boolean): void {
  const index = indexOfClusters(clusters);
  const reading = { words, genderOf: (c: Cluster) => genderOfCluster(c, words), candidates: (c: Cluster) => c.candidates };
  const open = candidates.filter((c) => !taken.has(c) && wanted(c));
  const found = open.map((c) => [c, resolveShort(index, keysOf.get(c)?.keys ?? [], c, reading)] as const);
  for (const [candidate, short] of found) if (short) taken.set(candidate, short);
}

/** Among capitals all round only a title in the singular shows a surname: "Mayor Tal", not "Workers Rip". */
const hasOneOffice = ({ title, given, first, end }: Candidate, words: readonly Word[]): boolean =>
  (given || end - first === 1) &&
  (title?.heads ?? []).some((head) => words[head]?.capital && !isKin(words[head] as Word) && singularRole(words[head]?.key ?? "") === null);

/** "President Okafor" and "Mr. Tal" where no full name stands that they can mean; "Mrs. Tal" is another person. */
function addTitledSurnames({ words, candidates, keysOf, clusters, taken }: Grouping): void {
  const alone = new Map<string, Cluster[]>();
  for (const candidate of candidates) {
    if (
      taken.has(candidate) ||
      !(candidate.title || candidate.listed) ||
      (candidate.headline && !hasOneOffice(candidate, words)) ||
      candidate.attributive
    )
      continue;
    const keys = keysOf.get(candidate) as NameKeys;
    const told = genderTold(candidate, words);
    const same = alone.get(keys.keys.join(" ")) ?? [];
    const known = same.find((cluster) => !told || !genderOfCluster(cluster, words) || genderOfCluster(cluster, words) === told);
    const cluster = known ?? { ...keys, familyFirst: false, alone: true, candidates: [] };
    if (!known) {
      alone.set(keys.keys.join(" "), [...same, cluster]);
      clusters.push(cluster);
    }
    cluster.candidates.push(candidate);
    taken.set(candidate, { cluster, rule: "title-and-surname" });
  }
}

/** "Rybakov predicted" where only a Ryabkov has a full name: one letter off, doing what a person does, and nobody else's surname. */
function attachMisprints({ candidates, keysOf, clusters, taken }: Grouping): void {
  const open = candidates.filter((c) => !taken.has(c) && !isFull(c));
  const keyOf = (candidate: Candidate) => keysOf.get(candidate)?.keys.join(" ") ?? "";
  const acting = new Set(open.filter((c) => c.acts && !PUBLIC_SURNAMES.has(keyOf(c))).map(keyOf));
  const { singles } = indexOfClusters(clusters.filter((cluster) => !cluster.alone));
  const meant = new Map(
    [...acting].map((key) => [key, new Set(singles.filter((single) => isMisprint(single.key, key)).map((single) => single.cluster))]),
  );
  for (const candidate of open) {
    const [cluster, other] = meant.get(keyOf(candidate)) ?? [];
    if (cluster && !other) taken.set(candidate, { cluster, rule: "misprint" });
  }
}

/** Surnames that everybody knows, where a person acts; single names that speak or are spoken of as "X, who". */
function addPublicSurnames({ words, candidates, keysOf, clusters, taken }: Grouping): void {
  const alone = new Map<string, Cluster>();
  const open = candidates.filter((c) => !taken.has(c) && !c.headline && !isFull(c));
  const keyOf = (candidate: Candidate) => keysOf.get(candidate)?.keys.join(" ") ?? "";
  const placed = new Set(
    candidates.filter((c) => IN_PLACES.has(words[c.first - 1]?.key ?? "") && words[c.first]?.gap === "space" && !c.title).map(keyOf),
  );
  for (const candidate of open) {
    const known = PUBLIC_SURNAMES.has(keyOf(candidate)) && (candidate.acts || !words[candidate.first]?.opens);
    if (alone.has(keyOf(candidate)) || candidate.attributive || !(known || (candidate.shown && !placed.has(keyOf(candidate))))) continue;
    const cluster: Cluster = { ...(keysOf.get(candidate) as NameKeys), familyFirst: false, alone: true, candidates: [] };
    alone.set(keyOf(candidate), cluster);
    clusters.push(cluster);
  }
  for (const candidate of open) {
    const cluster = alone.get(keyOf(candidate));
    if (!cluster || (words[candidate.first]?.opens && !candidate.acts && !candidate.shown && !PUBLIC_SURNAMES.has(keyOf(candidate))))
      continue;
    cluster.candidates.push(candidate);
    taken.set(candidate, { cluster, rule: "surname-alone" });
  }
}
