import type { Change, CurationPath, Meeting, Organization, Person, Place, Span, Target } from "../../schema/index.ts";
import { fold } from "../fold.ts";
import type { EntityList, Group, Member } from "../group.ts";
import { type Desk, findWords, logCorrection, overlaps, refuseTarget } from "./desk.ts";
import { bare, naming } from "./logged-values.ts";

type Entity = Person | Organization | Place | Meeting;
const KIND_OF = { people: "person", organizations: "organization", places: "place", meetings: "meeting" } as const;

/**
 * Applies `merge` and `split` of one list of corrections to groups, before anything is read off them: statements, roles
 * and meetings then follow by themselves.
 */
export function correctGroups<T extends Entity>(
  groups: readonly Group<T>[],
  list: EntityList,
  desk: Desk | null,
  /** What the record calls a group. */
  nameOf: (group: Group<T>) => string,
): readonly Group<T>[] {
  const kind = KIND_OF[list];
  const name = (group: Group<T>) => bare(naming(kind, group.id, nameOf(group)));
  return (desk?.source.value[list] ?? []).reduce<readonly Group<T>[]>((now, correction, index) => {
    if (!desk) return now;
    if ("merge" in correction) return mergeGroups(now, correction, [list, index], { kind, desk, name });
    if ("split" in correction) return splitGroup(now, correction, [list, index], { kind, desk, name });
    return now;
  }, groups);
}

interface Shared<T> {
  readonly kind: (typeof KIND_OF)[EntityList];
  readonly desk: Desk;
  readonly name: (group: Group<T>) => Change["before"][number];
}

const idOf = ({ id }: { readonly id: string }) => id;

interface MergeVerb {
  readonly merge: readonly Target[];
  readonly note?: string | undefined;
  readonly on?: string | undefined;
}

/** The first id stays, the others become former ids of it. */
function mergeGroups<T extends Entity>(
  groups: readonly Group<T>[],
  verb: MergeVerb,
  path: CurationPath,
  { kind, desk, name }: Shared<T>,
): readonly Group<T>[] {
  const found = verb.merge.map(
    (target, at) => findGroup(groups, target, desk) ?? refuseTarget(desk, [...path, "merge", at], kind, target, groups.map(idOf)),
  );
  const present = [...new Set(found.filter((group) => group !== null))];
  const [first] = verb.merge;
  const [into, ...others] = present;
  if (!into || found[0] === null) return groups;
  const id = typeof first === "string" ? first : into.id;
  const all = new Set(present.flatMap((group) => [group.id, ...group.formerIds]));
  all.delete(id);
  const members = present.flatMap((group) => group.members).sort((a, b) => a.at - b.at);
  const merged: Group<T> = { id, formerIds: [...all].sort(), members, named: into.named ?? into.members };
  // Of one group the verb makes only the id last.
  const changes = others.length === 0 ? [] : [changeOf(kind, present.map(name), [name(merged)])];
  logCorrection(desk, { action: "merge", kind, id, changes }, verb);
  return groups.flatMap((group) => (group === into ? [merged] : others.includes(group) ? [] : [group]));
}

interface SplitVerb {
  readonly split: Target;
  readonly articles: Readonly<Record<string, readonly string[]>>;
  readonly note?: string | undefined;
  readonly on?: string | undefined;
}

/** What the named articles say goes to the new id. */
function splitGroup<T extends Entity>(
  groups: readonly Group<T>[],
  verb: SplitVerb,
  path: CurationPath,
  { kind, desk, name }: Shared<T>,
): readonly Group<T>[] {
  const group = findGroup(groups, verb.split, desk) ?? refuseTarget(desk, [...path, "split"], kind, verb.split, groups.map(idOf));
  if (!group) return groups;
  const taken = new Set(groups.flatMap((other) => [other.id, ...other.formerIds]));
  let rest = group.members;
  const parts: Group<T>[] = [];
  for (const [id, articles] of Object.entries(verb.articles)) {
    const at = [...path, "articles", id];
    if (taken.has(id)) desk.refuse(at, "curation-id-taken", `\`${id}\` is another's id already`, "Choose an id that is free");
    for (const [index, article] of articles.entries())
      if (!rest.some((member) => member.article === article))
        desk.refuse(
          [...at, index],
          "curation-target",
          `\`${article}\` is no article that names \`${group.id}\``,
          "Correct the id of the article",
        );
    const members = rest.filter((member) => articles.includes(member.article));
    if (taken.has(id) || members.length === 0) continue;
    rest = rest.filter((member) => !members.includes(member));
    parts.push({ id, formerIds: [], members });
  }
  if (rest.length === 0) {
    desk.refuse([...path, "split"], "curation-split", `The split leaves nothing to \`${group.id}\``, "Leave at least one article to it");
    return groups;
  }
  const left = { ...group, members: rest };
  const changes = [changeOf(kind, [name(group)], [left, ...parts].map(name))];
  if (parts.length > 0) logCorrection(desk, { action: "split", kind, id: group.id, changes }, verb);
  return groups.flatMap((other) => (other === group ? [left, ...parts] : [other]));
}

/** What a thing is called is its title where it is a meeting. */
function changeOf(kind: Shared<Entity>["kind"], before: Change["before"], after: Change["after"]): Change {
  return { field: kind === "meeting" ? "title" : "name", before, after };
}

/** A group by its id, one of its former ids, or words of an article that name it. */
function findGroup<T extends Entity>(groups: readonly Group<T>[], target: Target, desk: Desk): Group<T> | null {
  if (typeof target === "string")
    return groups.find((group) => group.id === target) ?? groups.find((group) => group.formerIds.includes(target)) ?? null;
  const article = desk.articles.get(target.article)?.article;
  if (!article) return null;
  const places = findWords(article, target.exact);
  const isMeant = ({ local, article: own }: Member<T>) => own === target.article && isAt(local, places, fold(target.exact), target.article);
  return groups.find((group) => group.members.some(isMeant)) ?? null;
}

/** Whether an entity stands at these words: a mention lies in them, or it bears this name. */
export function isAt(
  local: Entity,
  places: readonly { readonly start: number; readonly end: number }[],
  name: string,
  article: string,
): boolean {
  const spans: readonly Span[] = "mentions" in local ? local.mentions : local.evidence;
  const here = spans.filter((span) => span.article === article && (span.in ?? "body") === "body");
  if ("mentions" in local && [local.name, ...local.otherNames.map((other) => other.name)].some((form) => fold(form) === name)) return true;
  const [first] = places.filter((place) => here.some((span) => overlaps(span, place)));
  return first !== undefined;
}
