import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from "../../lexicon/given-names.ts";
import { PUBLIC_SURNAMES } from "../../lexicon/name-words.ts";
import { type Candidate, readHidden } from "./candidates.ts";
import { type NameKeys, nameKeys, type PersonDraft, sameFullName, shortForms } from "./person-draft.ts";
import { type Gender, genderOfTitle } from "./role-words.ts";
import { indexShortNames, resolveShort, type ShortNames } from "./short-names.ts";
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
}

interface Cluster extends NameKeys {
  keys: readonly string[];
  suffix: string | null;
  readonly familyFirst: boolean;
  readonly candidates: Candidate[];
}

const isFull = (candidate: Candidate): boolean => candidate.end - candidate.first > 1;

/** Groups name-like stretches into people: full names first, then what stands for one of them, then names known by title or fame. */
export function groupPeople(body: string, words: readonly Word[], named: readonly Candidate[]): PeopleFound {
  const keysOf = new Map(named.map((c) => [c, nameKeys(words.slice(c.first, c.end))]));
  const clusters = clusterFullNames(named, keysOf);
  const candidates = withHiddenSurnames(words, named, clusters);
  for (const c of candidates) if (!keysOf.has(c)) keysOf.set(c, nameKeys(words.slice(c.first, c.end)));
  const rules = new Map<Candidate, string>();
  const taken = new Map<Candidate, Cluster>();
  for (const cluster of clusters) for (const c of cluster.candidates) taken.set(c, cluster).size && rules.set(c, "full-name");
  attachShortNames(candidates, keysOf, clusters, taken, rules, words);
  addSurnamesAlone(candidates, keysOf, clusters, taken, rules, words);
  const people = clusters.map((cluster, index) => toDraft(body, words, cluster, index));
  const mentions = candidates.flatMap((candidate) => {
    const cluster = taken.get(candidate);
    return cluster ? [{ person: clusters.indexOf(cluster), candidate, rule: rules.get(candidate) ?? "name" }] : [];
  });
  return { people, mentions };
}

/** "Jordan said", "Dean told": surnames of people in this article that lists know as something else, where a person acts. */
function withHiddenSurnames(words: readonly Word[], named: readonly Candidate[], clusters: readonly Cluster[]): readonly Candidate[] {
  const surnames = new Set(clusters.flatMap((c) => shortForms(c.keys, c.familyFirst).family));
  const inside = new Set(named.flatMap((c) => words.slice(c.first, c.end).map((word) => word.index)));
  const hidden = words.filter((word) => word.capital && !inside.has(word.index) && surnames.has(word.key));
  const read = hidden.map((word) => readHidden(words, word)).filter((c) => c !== null);
  return [...named, ...read].sort((a, b) => a.first - b.first);
}

function clusterFullNames(candidates: readonly Candidate[], keysOf: ReadonlyMap<Candidate, NameKeys>): Cluster[] {
  const full = candidates.filter((c) => isFull(c) && (keysOf.get(c)?.keys.length ?? 0) > 1);
  const trusted = full.filter((c) => !c.headline && (c.given || !c.attributive) && (c.given || c.built || c.familyFirst || c.shown));
  const names = new Set(trusted.map((c) => keysOf.get(c)?.keys.join(" ")));
  const headlines = full.filter((c) => c.headline && c.given && c.end - c.first === 2);
  const members = [...trusted, ...full.filter((c) => !trusted.includes(c) && names.has(keysOf.get(c)?.keys.join(" ")))];
  const byKey = new Map<string, Cluster>();
  const clusters: Cluster[] = [];
  for (const candidate of [...members, ...headlines]) {
    const keys = keysOf.get(candidate) as NameKeys;
    const id = `${keys.keys.join(" ")}|${keys.suffix ?? ""}`;
    const cluster = byKey.get(id) ?? clusters.find((other) => sameFullName(other, keys));
    if (!cluster) clusters.push({ ...keys, familyFirst: candidate.familyFirst, candidates: [candidate] });
    else {
      cluster.candidates.push(candidate);
      if (keys.keys.length > cluster.keys.length) cluster.keys = keys.keys;
      cluster.suffix ??= keys.suffix;
    }
    byKey.set(id, cluster ?? (clusters.at(-1) as Cluster));
  }
  return clusters;
}

function attachShortNames(
  candidates: readonly Candidate[],
  keysOf: ReadonlyMap<Candidate, NameKeys>,
  clusters: readonly Cluster[],
  taken: Map<Candidate, Cluster>,
  rules: Map<Candidate, string>,
  words: readonly Word[],
): void {
  const index: ShortNames<Cluster> = indexShortNames(clusters, (cluster) => shortForms(cluster.keys, cluster.familyFirst));
  const reading = { words, genderOf: (c: Cluster) => genderOfCluster(c, words), candidates: (c: Cluster) => c.candidates };
  const found = candidates
    .filter((c) => !taken.has(c))
    .map((c) => [c, resolveShort(index, keysOf.get(c)?.keys ?? [], c, reading)] as const);
  for (const [candidate, short] of found) {
    if (!short) continue;
    taken.set(candidate, short.cluster);
    rules.set(candidate, short.rule);
  }
  for (const [candidate, cluster] of findMisprints(
    index,
    candidates.filter((c) => !taken.has(c)),
    keysOf,
  )) {
    taken.set(candidate, cluster);
    rules.set(candidate, "misprint");
  }
}

/** "Rybakov predicted" where only a Ryabkov has a full name: one letter off, doing what a person does, and nobody else's surname. */
function findMisprints(
  index: ShortNames<Cluster>,
  open: readonly Candidate[],
  keysOf: ReadonlyMap<Candidate, NameKeys>,
): [Candidate, Cluster][] {
  const acting = new Set(open.filter((c) => c.acts && !isFull(c)).map((c) => keysOf.get(c)?.keys[0] ?? ""));
  return open.flatMap((candidate): [Candidate, Cluster][] => {
    const key = keysOf.get(candidate)?.keys.join(" ") ?? "";
    if (isFull(candidate) || !acting.has(key) || PUBLIC_SURNAMES.has(key)) return [];
    const near = new Set(index.singles.filter((single) => isMisprint(single.key, key)).map((single) => single.cluster));
    const [only] = near;
    return near.size === 1 && only ? [[candidate, only]] : [];
  });
}

/** "President Okafor" and "Mr. Tal" where no full name stands; surnames that everybody knows; what speaks by a single name. */
function addSurnamesAlone(
  candidates: readonly Candidate[],
  keysOf: ReadonlyMap<Candidate, NameKeys>,
  clusters: Cluster[],
  taken: Map<Candidate, Cluster>,
  rules: Map<Candidate, string>,
  words: readonly Word[],
): void {
  const alone = new Map<string, Cluster>();
  const open = candidates.filter((c) => !taken.has(c) && !c.headline);
  for (const candidate of open) {
    const keys = keysOf.get(candidate) as NameKeys;
    const id = keys.keys.join(" ");
    const famous = PUBLIC_SURNAMES.has(id) && !words[candidate.first]?.opens;
    const starts = candidate.shown || ((famous || (PUBLIC_SURNAMES.has(id) && candidate.acts)) && !candidate.attributive);
    if (!starts || candidate.attributive || alone.has(id) || (isFull(candidate) && !candidate.title)) continue;
    const cluster: Cluster = { ...keys, familyFirst: false, candidates: [] };
    alone.set(id, cluster);
    clusters.push(cluster);
  }
  for (const candidate of candidates) {
    const cluster = taken.has(candidate) ? undefined : alone.get(keysOf.get(candidate)?.keys.join(" ") ?? "");
    if (!cluster || (words[candidate.first]?.opens && !candidate.acts && !candidate.shown && !PUBLIC_SURNAMES.has(cluster.keys.join(" "))))
      continue;
    cluster.candidates.push(candidate);
    taken.set(candidate, cluster);
    rules.set(candidate, candidate.title ? "title-and-surname" : "surname-alone");
  }
}

export function genderOfCluster(
  cluster: { readonly keys: readonly string[]; readonly familyFirst: boolean; readonly candidates: readonly Candidate[] },
  words: readonly Word[],
): Gender | null {
  for (const { title } of cluster.candidates) {
    const told = title?.honorific ? genderOfTitle(title.honorific) : null;
    if (told) return told;
    for (const head of title?.heads ?? []) {
      const gender = genderOfTitle(words[head]?.key ?? "");
      if (gender) return gender;
    }
  }
  if (cluster.keys.length < 2 || cluster.familyFirst) return null;
  return genderOfGiven(cluster.keys[0] ?? "");
}

export function genderOfGiven(key: string): Gender | null {
  const first = key.includes("-") && !MALE_GIVEN_NAMES.has(key) && !FEMALE_GIVEN_NAMES.has(key) ? key.slice(0, key.indexOf("-")) : key;
  if (MALE_GIVEN_NAMES.has(first)) return "male";
  return FEMALE_GIVEN_NAMES.has(first) ? "female" : null;
}

function toDraft(body: string, words: readonly Word[], cluster: Cluster, index: number): PersonDraft {
  const best = [...cluster.candidates].sort((a, b) => rank(words, b) - rank(words, a))[0] as Candidate;
  return {
    index,
    keys: cluster.keys,
    suffix: cluster.suffix,
    familyFirst: cluster.familyFirst,
    name: nameOf(body, words, best),
    gender: genderOfCluster(cluster, words),
    candidates: cluster.candidates,
  };
}

/** The fullest form is the name; capitals all through only where no other form stands. */
function rank(words: readonly Word[], candidate: Candidate): number {
  return (
    (candidate.end - candidate.first) * 10 -
    (words[candidate.first]?.allCaps && words[candidate.end - 1]?.allCaps ? 5 : 0) -
    (candidate.headline ? 15 : 0)
  );
}

function nameOf(body: string, words: readonly Word[], { first, end }: Candidate): string {
  const printed = body.slice(words[first]?.start, words[end - 1]?.end);
  const name = printed.replace(/[\s_*]+/g, " ").replace(/,(?= (?:Jr|Sr|I))/, "");
  const closed = /\b(?:Jr|Sr)$/.test(name) && body[words[end - 1]?.end ?? 0] === "." ? `${name}.` : name;
  return closed.length > 3 && closed === closed.toUpperCase() && words[end - 1]?.allCaps
    ? closed.replace(/\p{L}[\p{L}\p{M}]*/gu, (w) => w[0] + w.slice(1).toLowerCase())
    : closed;
}
