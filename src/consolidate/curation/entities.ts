import type { CurationPath, ReadoutRecord } from "../../schema/index.ts";
import { slug } from "../fold.ts";
import { changesBetween } from "./changes.ts";
import { type Desk, logCorrection } from "./desk.ts";
import { bare, nameIn } from "./logged-values.ts";
import { createLookup, type Lookup } from "./lookup.ts";
import { type Act, type Named, ORGANIZATIONS, PEOPLE, PLACES, type Shelf } from "./shelves.ts";

interface Noted {
  readonly note?: string | undefined;
  readonly on?: string | undefined;
}

/** Applies what corrections say of single people: names, roles, additions, removals. */
export const correctPeople = (record: ReadoutRecord, desk: Desk): ReadoutRecord => correct(record, desk, PEOPLE);

/** The same for organizations. */
export const correctOrganizations = (record: ReadoutRecord, desk: Desk): ReadoutRecord => correct(record, desk, ORGANIZATIONS);

/** The same for places. */
export const correctPlaces = (record: ReadoutRecord, desk: Desk): ReadoutRecord => correct(record, desk, PLACES);

/** Applies the corrections of one shelf in their order: each sees what those before it made. */
function correct<Item extends Named, Given extends Noted>(record: ReadoutRecord, desk: Desk, shelf: Shelf<Item, Given>): ReadoutRecord {
  let now = record;
  for (const [index, given] of shelf.given(desk.source.value).entries()) {
    const path = [shelf.name, index];
    const find = createLookup(now, desk);
    const act = shelf.read(given, find, path);
    if (act) now = perform(now, desk, shelf, { act, given, find, path });
  }
  return now;
}

interface Step<Item, Given> {
  readonly act: NonNullable<Act<Item>>;
  readonly given: Given;
  readonly find: Lookup;
  readonly path: CurationPath;
}

function perform<Item extends Named, Given extends Noted>(
  record: ReadoutRecord,
  desk: Desk,
  shelf: Shelf<Item, Given>,
  { act, given, find, path }: Step<Item, Given>,
): ReadoutRecord {
  const { kind } = shelf;
  const items = shelf.items(record);
  if (act.verb === "add") {
    const id = freeId(desk, items, act.named, kind, path);
    if (id === null) return record;
    logCorrection(desk, { action: "add", kind, id, changes: [{ field: "name", before: [], after: [nameOf(act.named)] }] }, given);
    return shelf.put(record, [...items, act.make(id)]);
  }
  const id = find[kind](act.target, [...path, act.verb === "set" ? kind : "drop"]);
  if (id === null) return record;
  const item = items.find((other) => other.id === id);
  if (!item) return record;
  if (act.verb === "drop") {
    logCorrection(desk, { action: "drop", kind, id, changes: [{ field: "name", before: [nameOf(item)], after: [] }] }, given);
    return shelf.forget(record, id);
  }
  const changed = act.change(item);
  const name = nameIn(record);
  logCorrection(desk, { action: "set", kind, id, changes: changesBetween(shelf.values(item, name), shelf.values(changed, name)) }, given);
  return shelf.put(
    record,
    items.map((other) => (other === item ? changed : other)),
  );
}

/** A name without the id: what is taken out has no page to lead to. */
const nameOf = ({ name }: { readonly name: string }) => bare({ text: name });

/** The id of an addition; null, and a report, where it is another's. */
export function freeId(
  desk: Desk,
  list: readonly { readonly id: string; readonly formerIds: readonly string[] }[],
  { id, name }: { readonly id?: string | undefined; readonly name: string },
  kind: string,
  path: CurationPath,
): string | null {
  const wanted = id ?? slug(name, kind);
  const isTaken = list.some((item) => item.id === wanted || item.formerIds.includes(wanted));
  if (!isTaken) return wanted;
  const hint = `Correct it with \`${kind}: ${wanted}\`, or give the new one an \`id\` of its own`;
  return desk.refuse([...path, "add"], "curation-id-taken", `\`${wanted}\` is in the record already`, hint);
}
