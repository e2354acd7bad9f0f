import type { Correction, Diagnostic, IdRegister, ReadoutRecord, Tombstone } from "../../schema/index.ts";
import type { Desk } from "./desk.ts";
import { correctOrganizations, correctPeople, correctPlaces } from "./entities.ts";
import { correctMeetings } from "./meetings.ts";
import { openReviewBook } from "./reviews.ts";
import { correctStatements } from "./statements.ts";
import { attachReplies, readWithheld, sortLog } from "./withhold.ts";

export interface Corrected {
  readonly record: ReadoutRecord;
  readonly reviews: IdRegister["reviews"];
  readonly corrections: readonly Correction[];
  readonly tombstones: readonly Tombstone[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Applies all corrections but merges and splits, which came before the record was put together. Each step sees what the last one left. */
export function correctRecord(record: ReadoutRecord, desk: Desk, reviews: IdRegister["reviews"]): Corrected {
  const book = openReviewBook(reviews, desk);
  const named = correctPeople(correctPlaces(correctOrganizations(record, desk), desk), desk);
  const said = attachReplies(correctStatements(correctMeetings(named, desk, book), desk, book), desk);
  const tombstones = readWithheld(said, desk);
  return { record: said, reviews: [...book.entries()], corrections: sortLog(desk.log), tombstones, diagnostics: desk.diagnostics };
}

/** Ids that corrections give themselves: no other entity may get them. */
export function reservedIds(desk: Desk | null, list: "people" | "organizations" | "places" | "meetings"): string[] {
  return (desk?.source.value[list] ?? []).flatMap((correction) => {
    if ("split" in correction) return Object.keys(correction.articles);
    return "add" in correction && correction.add.id ? [correction.add.id] : [];
  });
}
