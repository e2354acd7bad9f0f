import { PUBLIC_SURNAMES, PUBLIC_WOMEN } from "../../lexicon/name-words.ts";
import type { Candidate } from "./candidates.ts";
import { roleKey } from "./role-keys.ts";
import { type Gender, genderOfTitle } from "./role-words.ts";
import type { Word } from "./words.ts";

/** Who answers to a short form, by the kind of form. */
export interface ShortNames<C> {
  readonly family: ReadonlyMap<string, readonly C[]>;
  readonly given: ReadonlyMap<string, readonly C[]>;
  /** Forms of one word, for misprints. */
  readonly singles: readonly { readonly key: string; readonly cluster: C }[];
}

interface Reading<C> {
  readonly words: readonly Word[];
  readonly genderOf: (cluster: C) => Gender | null;
  readonly candidates: (cluster: C) => readonly Candidate[];
}

export function indexShortNames<C>(
  clusters: readonly C[],
  formsOf: (cluster: C) => { family: readonly string[]; given: readonly string[] },
): ShortNames<C> {
  const family = new Map<string, C[]>();
  const given = new Map<string, C[]>();
  const singles: { key: string; cluster: C }[] = [];
  for (const cluster of clusters) {
    const forms = formsOf(cluster);
    for (const form of forms.family) family.set(form, [...(family.get(form) ?? []), cluster]);
    for (const form of forms.given) given.set(form, [...(given.get(form) ?? []), cluster]);
    for (const form of [...forms.family, ...forms.given]) if (!form.includes(" ")) singles.push({ key: form, cluster });
  }
  return { family, given, singles };
}

/** Ties a short form to the one full name it can stand for; null where none or several survive. */
export function resolveShort<C>(
  index: ShortNames<C>,
  keys: readonly string[],
  candidate: Candidate,
  reading: Reading<C>,
): { cluster: C; rule: string } | null {
  const key = keys.join(" ").replace(/^(?:al|el)-/, "");
  const family = index.family.get(key) ?? index.family.get(keys.join(" "));
  if (family) {
    const one = choose(family, candidate, reading);
    return one ? { cluster: one, rule: family.length > 1 ? "shared-surname" : "surname" } : null;
  }
  const opening = index.given.get(key);
  // "Prime Minister Sato Kenji", then "Prime Minister Sato": the family name stands first.
  if (opening?.length === 1 && opening[0] && sharesTitle(opening[0], candidate, reading))
    return { cluster: opening[0], rule: "family-name-first" };
  if (candidate.title?.honorific && !/^(?:sir|dame|lady|lord|don)$/.test(candidate.title.honorific)) return null;
  const given = index.given.get(key);
  if (given?.length === 1 && given[0] && !(candidate.title && candidate.title.heads.length > 0))
    return { cluster: given[0], rule: "given-name" };
  return null;
}

function sharesTitle<C>(cluster: C, candidate: Candidate, reading: Reading<C>): boolean {
  const wanted = headKeys(candidate, reading.words);
  return wanted.length > 0 && reading.candidates(cluster).some((c) => headKeys(c, reading.words).join(" ") === wanted.join(" "));
}

/** A text in which more people share a surname does not settle whom it means. */
const MOST_BEARERS = 12;

/** Of several who share a surname: gender of the honorific, the title they bear, the only one named so far, else the one named in this paragraph. */
function choose<C>(family: readonly C[], candidate: Candidate, reading: Reading<C>): C | null {
  // Of two who share it, "the Lindqvist camp" is either's.
  if (family.length > MOST_BEARERS || (family.length > 1 && candidate.attributive && !candidate.title)) return null;
  let left = family;
  const told = genderTold(candidate, reading.words);
  if (told) left = left.filter((cluster) => reading.genderOf(cluster) !== (told === "male" ? "female" : "male"));
  if (left.length > 1 && candidate.title && candidate.title.heads.length > 0) {
    const wanted = headKeys(candidate, reading.words);
    const titled = left.filter((cluster) =>
      reading
        .candidates(cluster)
        .slice(0, EARLY)
        .some((c) => headKeys(c, reading.words).some((key) => wanted.includes(key))),
    );
    if (titled.length === 1) left = titled;
  }
  if (left.length <= 1) return left[0] ?? null;
  return bySurroundings(left, candidate, reading);
}

/** "Mrs.", "Congresswoman". */
export function genderTold(candidate: Candidate, words: readonly Word[]): Gender | null {
  const { title } = candidate;
  if (title?.honorific) return genderOfTitle(title.honorific);
  const told = (title?.heads ?? []).map((head) => genderOfTitle(words[head]?.key ?? "")).find(Boolean) ?? null;
  return told ?? genderOfLeader(candidate, words);
}

/** "President Clinton" was a man: what everybody knows of those who led states. */
function genderOfLeader({ title, first, end }: Candidate, words: readonly Word[]): Gender | null {
  const head = words[title?.heads.at(-1) ?? -1]?.key ?? "";
  const surname = words[end - 1]?.key ?? "";
  if (end - first > 1 || !/^(?:president|premier|chancellor|minister)$/.test(head) || !PUBLIC_SURNAMES.has(surname)) return null;
  return PUBLIC_WOMEN.has(surname) || words[(title?.heads.at(-1) ?? 0) - 1]?.key === "vice" ? null : "male";
}

const headKeys = (candidate: Candidate, words: readonly Word[]): string[] =>
  (candidate.title?.heads ?? []).map((head) => roleKey(words[head]?.key ?? ""));

/** Mentions that are looked at for who was introduced first: a long text must not cost the square of its names. */
const EARLY = 100;

/** The surname alone belongs to the one whom the article introduces first and then drops the given name of. */
function bySurroundings<C>(left: readonly C[], candidate: Candidate, reading: Reading<C>): C | null {
  const early = (cluster: C) => reading.candidates(cluster).slice(0, EARLY);
  const alone = left.filter((cluster) => early(cluster).every((c) => c.end - c.first === 1));
  const introduced = left
    .map((cluster) => ({ cluster, full: early(cluster).filter((c) => !c.headline && c.end - c.first > 1) }))
    .filter(({ full }) => full.length > 0)
    .map(({ cluster, full }) => ({ cluster, first: full[0]?.first ?? 0, count: full.length }));
  const [only, other] = alone;
  if (only && (other || introduced.every(({ count }) => count <= early(only).length))) return other ? null : only;
  const before = introduced.filter(({ first }) => first < candidate.first);
  if (before.length === 1) return before[0]?.cluster ?? null;
  const ranked = [...(before.length > 0 ? before : introduced)].sort((a, b) => a.first - b.first);
  return ranked[0]?.cluster ?? null;
}
