import type { Correction, CurationPath, ReadoutRecord, Tombstone } from "../../schema/index.ts";
import { type Desk, logCorrection } from "./desk.ts";
import { createLookup } from "./lookup.ts";

/** The tombstones of what the editor withholds, former ids too. The record keeps it all: `publish` takes it out. */
export function readWithheld(record: ReadoutRecord, desk: Desk): Tombstone[] {
  // A code of its own: what cannot be withheld must never be passed over, not even with --keep-going.
  const refuse: Desk["refuse"] = (path, _code, message, hint) => desk.refuse(path, "withhold-target", message, hint);
  const find = createLookup(record, { ...desk, refuse });
  return (desk.source.value.withhold ?? []).flatMap((entry, index) => {
    const path: CurationPath = ["withhold", index];
    const kind: "person" | "meeting" | "statement" = "person" in entry ? "person" : "meeting" in entry ? "meeting" : "statement";
    const target = "person" in entry ? entry.person : "meeting" in entry ? entry.meeting : entry.statement;
    const id = find[kind](target, [...path, kind]);
    if (id === null) return [];
    logCorrection(desk, { action: "withhold", kind, id: null }, { note: entry.reason, on: entry.on });
    return tombstonesOf(record, kind, id, entry.reason);
  });
}

function tombstonesOf(record: ReadoutRecord, kind: "person" | "meeting" | "statement", id: string, reason: string): Tombstone[] {
  const list = { person: record.people, meeting: record.meetings, statement: record.statements }[kind];
  const item = list.find((other) => other.id === id);
  const article = item && "article" in item ? item.article : null;
  return [id, ...(item?.formerIds ?? [])].map((address) => ({ kind, id: address, article, reason }));
}

/** Puts the replies to the statements they answer. */
export function attachReplies(record: ReadoutRecord, desk: Desk): ReadoutRecord {
  const replies = desk.source.value.replies ?? [];
  if (replies.length === 0) return record;
  const find = createLookup(record, desk);
  const byStatement = new Map<string, { from: string; on: string | null; text: string }[]>();
  replies.forEach(({ statement, from, on = null, text }, index) => {
    const id = find.statement(statement, ["replies", index, "statement"]);
    if (id !== null) byStatement.set(id, [...(byStatement.get(id) ?? []), { from, on, text }]);
  });
  return {
    ...record,
    statements: record.statements.map((statement) => {
      const own = byStatement.get(statement.id);
      return own ? { ...statement, replies: own } : statement;
    }),
  };
}

/** Sorts the log by date, entries without one last; of one day in the order of the file. */
export function sortLog(log: readonly Correction[]): Correction[] {
  return log.toSorted((a, b) => (a.on === b.on ? 0 : a.on === null ? 1 : b.on === null || a.on > b.on ? -1 : 1));
}
