import type { Candidate } from "./candidates.ts";
import { type Cluster, type NameKeys, sameFullName, surnameOf } from "./person-draft.ts";

/** Groups full names into people: exact forms, initials and middle names left out, nicknames; never by likeness alone. */
export function clusterFullNames(candidates: readonly Candidate[], keysOf: ReadonlyMap<Candidate, NameKeys>): Cluster[] {
  const keys = (candidate: Candidate) => keysOf.get(candidate) as NameKeys;
  const full = candidates.filter((c) => keys(c).keys.length > 1);
  const trusted = new Set(
    full.filter((c) => !c.headline && (c.given || !c.attributive) && (c.given || c.built || c.familyFirst || c.shown)),
  );
  const names = new Set([...trusted].map((c) => keys(c).keys.join(" ")));
  const others = full.filter((c) => !trusted.has(c) && names.has(keys(c).keys.join(" ")));
  const headlines = full.filter((c) => c.headline && c.given && c.end - c.first === 2 && !others.includes(c));
  const clusters: Cluster[] = [];
  const bySurname = new Map<string, Cluster[]>();
  for (const candidate of [...trusted, ...others, ...headlines]) join(candidate, keys(candidate), clusters, bySurname);
  for (const cluster of clusters) cluster.candidates.sort((a, b) => a.first - b.first);
  return clusters;
}

function join(candidate: Candidate, keys: NameKeys, clusters: Cluster[], bySurname: Map<string, Cluster[]>): void {
  const surname = surnameOf(keys.keys);
  const near = bySurname.get(surname) ?? [];
  const cluster = near.find((other) => sameFullName(other, keys));
  if (cluster) {
    cluster.candidates.push(candidate);
    if (keys.keys.length > cluster.keys.length) cluster.keys = keys.keys;
    cluster.suffix ??= keys.suffix;
    return;
  }
  const made: Cluster = { ...keys, familyFirst: candidate.familyFirst, alone: false, candidates: [candidate] };
  clusters.push(made);
  bySurname.set(surname, [...near, made]);
}
