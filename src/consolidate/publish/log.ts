import type { Change, Correction, LoggedValue, PlainValue, ReadoutRecord, Tombstone } from "../../schema/index.ts";
import { capitals } from "./withhold.ts";

type Lists = Omit<ReadoutRecord, "version" | "briefing" | "articles">;

export interface LogFilter {
  /** What is published of the record, and the ids of its sources. */
  readonly shown: Lists;
  readonly articles: ReadonlySet<string>;
  readonly tombstones: readonly Tombstone[];
  readonly isForbidden: (text: string) => boolean;
}

/**
 * The log as it may be published. Nothing that is withheld comes back through it: no entry about it, no change that names
 * it (a change cut in half would be a false one), no note with its words. Of what is not published no change is told.
 */
export function publishLog(log: readonly Correction[], { shown, articles, tombstones, isForbidden }: LogFilter): Correction[] {
  const find = finderIn(shown);
  const permit = changeFilter(find, isForbidden);
  const gone = new Set(tombstones.map(({ kind, id }) => `${kind} ${id}`));
  const isTold = ({ kind, id, article }: Correction): boolean => {
    if (id === null) return true;
    if (gone.has(`${kind} ${id}`)) return false;
    if (kind === "statement") return article !== null && articles.has(article);
    // The id of what was taken out is in no list any more, and may itself be the name of somebody withheld.
    return find(kind, id) !== null || !isForbidden(capitals(id));
  };
  return log.filter(isTold).map((entry) => {
    const { action, kind, id, note } = entry;
    const mayTell = action === "drop" || (id !== null && find(kind, id) !== null);
    return { ...entry, changes: mayTell ? entry.changes.flatMap(permit) : [], note: note !== null && isForbidden(note) ? null : note };
  });
}

interface Thing {
  readonly id: string;
  readonly formerIds?: readonly string[];
  readonly name?: string;
  readonly title?: string;
}
type Find = (kind: Correction["kind"] | "topic", id: string) => Thing | null;

/** Finds what is published by its id, or by one that it had before. */
function finderIn(shown: Lists): Find {
  const indexOf = (list: readonly Thing[]) =>
    new Map(list.flatMap((thing) => [...(thing.formerIds ?? []), thing.id].map((id) => [id, thing] as const)));
  const lists = {
    person: indexOf(shown.people),
    organization: indexOf(shown.organizations),
    place: indexOf(shown.places),
    topic: indexOf(shown.topics),
    meeting: indexOf(shown.meetings),
    statement: indexOf(shown.statements),
  };
  return (kind, id) => lists[kind].get(id) ?? null;
}

/** What is published bears the name that it has there; any other name is looked through. */
function changeFilter(find: Find, isForbidden: (text: string) => boolean): (change: Change) => Change[] {
  const permit = (value: PlainValue): PlainValue | null => {
    if (!("text" in value)) return value;
    const thing = value.names ? find(value.names.kind, value.names.id) : null;
    if (value.names && !thing) return null;
    if (thing && thing.id === value.names?.id) return { ...value, text: thing.name ?? thing.title ?? value.text };
    return isForbidden(value.text) ? null : value;
  };
  const permitAll = (values: readonly LoggedValue[]): LoggedValue[] | null => {
    const permitted = values.map(({ value, details }) => ({
      value: permit(value),
      details: details.map((detail) => ({ ...detail, value: permit(detail.value) })),
    }));
    return permitted.every(isWhole) ? permitted : null;
  };
  return (change) => {
    const before = permitAll(change.before);
    const after = permitAll(change.after);
    return before && after ? [{ ...change, before, after }] : [];
  };
}

interface Permitted {
  readonly value: PlainValue | null;
  readonly details: readonly (Omit<LoggedValue["details"][number], "value"> & { readonly value: PlainValue | null })[];
}

const isWhole = (permitted: Permitted): permitted is LoggedValue =>
  permitted.value !== null && permitted.details.every((detail) => detail.value !== null);
