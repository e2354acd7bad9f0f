import type { DeriveContext, Entities, StatementDraft } from "../types.ts";
import { contentRanges } from "./content-ranges.ts";
import { toDraft } from "./draft.ts";
import { rangeOf } from "./phrases/words.ts";
import { settleQuotations } from "./quotations/settle.ts";
import type { Found } from "./quotations/types.ts";
import { findCandidates } from "./rules/index.ts";
import type { Candidate } from "./rules/types.ts";
import { select } from "./select.ts";
import { findUnits, type Unit } from "./units.ts";

/** The statements of an article's prose, by first content. `entities` may be empty. */
export function findStatements(context: DeriveContext, _entities: Entities): StatementDraft[] {
  const { document } = context;
  const units = findUnits(document);
  const found: Found[] = [];
  units.forEach((unit, index) => {
    for (const candidate of select(unit, findCandidates(document.body, unit))) found.push(toFound(unit, index, candidate));
  });
  return settleQuotations(document, units, found)
    .map((statement) => toDraft(document, statement))
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

function toFound({ items }: Unit, index: number, candidate: Candidate): Found {
  return {
    unit: index,
    lastUnit: index,
    rule: candidate.rule,
    candidate,
    content: contentRanges(items, candidate.content),
    cue: rangeOf(items, candidate.cue),
    source: candidate.source && rangeOf(items, candidate.source),
  };
}
