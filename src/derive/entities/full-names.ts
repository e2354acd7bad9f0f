import { GIVEN_NAMES_ALSO_WORDS } from "../../lexicon/given-names.ts";
import { PUBLIC_SURNAMES } from "../../lexicon/name-words.ts";
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
  const named = full.filter((c) => !c.headline && (c.given || !c.attributive) && (c.given || c.built || c.familyFirst || c.shown));
  const trusted = new Set(withoutThings(named, (c) => keys(c).keys, words));
  const names = new Set([...trusted].map((c) => keys(c).keys.join(" ")));
  const others = full.filter((c) => !trusted.has(c) && names.has(keys(c).keys.join(" ")));
  const headlines = full.filter((c) => c.headline && !others.includes(c) && isSureInHeadline(c, words));
  const clusters: Cluster[] = [];
  const bySurname = new Map<string, Cluster[]>();
  for (const candidate of [...trusted, ...others, ...headlines]) join(candidate, keys(candidate), clusters, bySurname);
  for (const cluster of clusters) cluster.candidates.sort((a, b) => a.first - b.first);
  return clusters;
}

/** Behind these stands what is no person, if nothing else shows one: "in Ada Bay", "the Ada Bulls". */
const BEFORE_PLACES = new Set(["in", "at", "near", "outside", "inside", "across", "around"]);

/**
 * Leaves out full names that stand nowhere as a person's does ("in Sandy Cove", "the Dalton Herald"), and surnames of others
 * here that are given names elsewhere ("Carter Needs To Act" where a Mina Carter is).
 */
function withoutThings(
  named: readonly Candidate[],
  keysOf: (candidate: Candidate) => readonly string[],
  words: readonly Word[],
): readonly Candidate[] {
  const surnames = new Set(named.filter((c) => c.shown || c.acts).map((c) => keysOf(c).at(-1) ?? ""));
  const isThing = (c: Candidate): boolean => {
    const [before, first] = [words[c.first - 1], words[c.first] as Word];
    if (c.title || c.shown || c.acts || keysOf(c).length > 2) return false;
    const [key, last] = [before?.key ?? "", words[c.end - 1]?.key ?? ""];
    return (
      (first.gap === "space" && (BEFORE_PLACES.has(key) || (key === "the" && /[^s]s$/.test(last)))) ||
      (surnames.has(first.key) && PUBLIC_SURNAMES.has(first.key))
    );
  };
  const sure = new Set(named.filter((c) => !isThing(c)).map((c) => keysOf(c).join(" ")));
  return named.filter((c) => sure.has(keysOf(c).join(" ")));
}

/** Among capitals all round: a titled name, or a given name and one word that is none of everyday ("Will Tell" is no name). */
function isSureInHeadline(candidate: Candidate, words: readonly Word[]): boolean {
  if (!candidate.given && !candidate.familyFirst) return false;
  if ((candidate.title?.heads.length ?? 0) > 0 || (candidate.given && candidate.shown)) return true;
  const [first, second] = [words[candidate.first]?.key ?? "", words[candidate.first + 1]?.key ?? ""];
  if (PUBLIC_SURNAMES.has(first)) return false;
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
