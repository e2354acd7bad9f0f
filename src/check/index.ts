import type { Brief, Diagnostic, ReadoutRecord, Tombstone } from "../schema/index.ts";
import { checkNames, checkSpeakers } from "./attention.ts";
import { checkBriefQuotations, checkCitations } from "./briefs.ts";
import { checkDates } from "./dates.ts";
import { checkQuotations } from "./quotations.ts";
import { checkReferences } from "./references.ts";

export { checkRights } from "./attention.ts";
export { checkUnpublished } from "./unpublished.ts";

export interface CheckInput {
  readonly record: ReadoutRecord;
  readonly briefs?: readonly Brief[];
  readonly tombstones?: readonly Tombstone[];
}

/**
 * All that can be found wrong with a record: errors stop a build, warnings are the editor's work. What corrections lack is
 * reported where they are applied, by `consolidate`.
 */
export function check({ record, briefs = [], tombstones = [] }: CheckInput): Diagnostic[] {
  return [
    ...checkReferences(record),
    ...checkQuotations(record),
    ...checkDates(record),
    ...checkCitations(briefs, record, tombstones),
    ...checkBriefQuotations(briefs, record),
    ...checkSpeakers(record),
    ...checkNames(record),
  ];
}

/** Findings as an editor works through them: by file, line and code; errors of all files before warnings. */
export function sortFindings(found: readonly Diagnostic[]): Diagnostic[] {
  return found.toSorted(bySeverityAndPlace);
}

function bySeverityAndPlace(a: Diagnostic, b: Diagnostic): number {
  const compare = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);
  return (
    compare(a.severity, b.severity) ||
    compare(a.place?.file ?? "", b.place?.file ?? "") ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    compare(a.code, b.code) ||
    compare(a.id ?? "", b.id ?? "")
  );
}
