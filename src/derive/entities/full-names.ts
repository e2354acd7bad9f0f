import { GIVEN_NAMES_ALSO_WORDS } from "../../lexicon/given-names.ts";
import { THING_HEADS } from "../../lexicon/organization-words.ts";
import { COMMON_WORDS } from "../../lexicon/other-capitals.ts";
import type { Candidate } from "./candidates.ts";
import { type Cluster, type NameKeys, sameFullName, surnameOf } from "./person-draft.ts";
import type { Word } from "./words.ts";

/** Groups full names into people: exact forms, initials and middle names left out, nicknames; never by likeness alone. */
export function clusterFullNames(
  candidates: readonly Candidate[],
  keysOf: ReadonlyMap<Candidate, NameKeys>,
  words: readonly Word[],
): Cluster[] {
  const keys = (candidate: Candidate) => keysOf.get(candidate) as NameKeys;
  const full = candidates.filter((c) => keys(c).keys.length > 1);
  const trusted = new Set(
    full.filter((c) => !c.headline && (c.given || !c.attributive) && (c.given || c.built || c.familyFirst || c.shown)),
  );
  const names = new Set([...trusted].map((c) => keys(c).keys.join(" ")));
  const others = full.filter((c) => !trusted.has(c) && names.has(keys(c).keys.join(" ")));
  const headlines = full.filter((c) => c.headline && !others.includes(c) && isSureInHeadline(c, words));
  const clusters: Cluster[] = [];
  const bySurname = new Map<string, Cluster[]>();
  for (const candidate of [...trusted, ...others, ...headlines]) join(candidate, keys(candidate), clusters, bySurname);
  for (const cluster of clusters) cluster.candidates.sort((a, b) => a.first - b.first);
  return clusters;
}

/** Among capitals all round: a titled name, or a given name and one word that is none of everyday ("Will Tell" is no name). */
function isSureInHeadline(candidate: Candidate, words: readonly Word[]): boolean {
  if (!candidate.given && !candidate.familyFirst) return false;
  if ((candidate.title?.heads.length ?? 0) > 0 || (candidate.given && candidate.shown)) return true;
  const [first, second] = [words[candidate.first]?.key ?? "", words[candidate.first + 1]?.key ?? ""];
  return (
    candidate.end - candidate.first === 2 && !GIVEN_NAMES_ALSO_WORDS.has(first) && !COMMON_WORDS.has(second) && !THING_HEADS.has(second)
  );
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
