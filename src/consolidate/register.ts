import type { RegisteredEntity } from "../schema/index.ts";
import { fold } from "./fold.ts";

/** What asks for an id: the names it goes by, where and as what it was first read, and an id to try first. */
export interface Claimant {
  readonly names: readonly string[];
  readonly proposal: string;
  readonly name: string;
  readonly article: string | null;
}

export interface Granted {
  readonly id: string;
  readonly formerIds: readonly string[];
}

export interface Register<E> {
  readonly entries: readonly E[];
  /** Ids that corrections give themselves. */
  readonly reserved: readonly string[];
  /** Index of the claimant that holds what the entry's id was given for. */
  readonly holderOf: (entry: E) => number | undefined;
  readonly enter: (claimant: Claimant, id: string) => E;
}

/**
 * Gives every claimant its lasting id. An entry of the register belongs to the claimant that holds what the id was given
 * for, or, where nobody does any more, to the only one without an id that bears the name. Of several entries the oldest
 * gives the id, the others become former ids. Claimants without an entry get new ids, in order.
 */
export function grantIds<E extends RegisteredEntity>(
  register: Register<E>,
  claimants: readonly Claimant[],
): { readonly granted: readonly Granted[]; readonly entries: readonly E[] } {
  const claims = readClaims(register, claimants);
  const taken = new Set([...register.reserved, ...register.entries.flatMap((entry) => [entry.id, ...entry.formerIds])]);
  const held = new Set([...claims.values()].flatMap((list) => list.map((entry) => entry.id)));
  const added: E[] = [];
  const granted = claimants.map((claimant, index): Granted => {
    const own = claims.get(index) ?? [];
    if (own[0]) return { id: own[0].id, formerIds: formerIdsOf(own, held) };
    const id = unused(claimant.proposal, taken);
    taken.add(id);
    added.push(register.enter(claimant, id));
    return { id, formerIds: [] };
  });
  const former = new Map(granted.map((g) => [g.id, g.formerIds]));
  return { granted, entries: [...register.entries.map((entry) => remember(entry, former.get(entry.id) ?? [])), ...added] };
}

function readClaims<E extends RegisteredEntity>(register: Register<E>, claimants: readonly Claimant[]): Map<number, E[]> {
  const claims = new Map<number, E[]>();
  const give = (index: number, entry: E) => claims.set(index, [...(claims.get(index) ?? []), entry]);
  const orphans: E[] = [];
  for (const entry of register.entries) {
    const index = register.holderOf(entry);
    if (index === undefined) orphans.push(entry);
    else give(index, entry);
  }
  const byName = new Map<string, number | null>();
  claimants.forEach((claimant, index) => {
    for (const name of new Set(claimant.names.map(fold))) byName.set(name, byName.has(name) ? null : index);
  });
  for (const entry of orphans) {
    const index = byName.get(fold(entry.name)) ?? null;
    if (index !== null && !claims.has(index)) give(index, entry);
  }
  return claims;
}

function formerIdsOf(own: readonly RegisteredEntity[], held: ReadonlySet<string>): string[] {
  const remembered = own.flatMap((entry) => entry.formerIds).filter((id) => !held.has(id));
  return [...new Set([...own.slice(1).map((entry) => entry.id), ...remembered])].sort();
}

function remember<E extends RegisteredEntity>(entry: E, formerIds: readonly string[]): E {
  const more = formerIds.filter((id) => !entry.formerIds.includes(id));
  return more.length === 0 ? entry : { ...entry, formerIds: [...entry.formerIds, ...more] };
}

/** The id itself, or with the first free number from 2. */
export function unused(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}

/** Finds who holds an entry: the claimant one of whose anchors is the entry's article and folded name. */
export function anchoredHolder(anchors: readonly (readonly string[])[]): (entry: RegisteredEntity) => number | undefined {
  const holders = new Map<string, number>();
  anchors.forEach((list, index) => {
    for (const anchor of list) if (!holders.has(anchor)) holders.set(anchor, index);
  });
  return (entry) => (entry.article === null ? undefined : holders.get(`${entry.article} ${fold(entry.name)}`));
}
