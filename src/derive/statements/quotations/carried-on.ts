import type { Unit } from "../units.ts";
import type { Found } from "./types.ts";

/** Whether a quotation that follows may belong to this statement: it quotes, or it reports what somebody says. */
function mayBeCarriedOn(unit: Unit, found: Found): boolean {
  return hasQuotation(unit, found) || saysSomething(found.candidate);
}

/**
 * Which of a unit's statements a quotation behind it carries on: the last that may be. In “It is open,” Kolar said, noting that Reh
 * would stay. “We go on.” the words are those of the quotation, not of what the participle adds.
 */
export function carriedOn(unit: Unit, statements: readonly Found[]): Found | undefined {
  const last = statements.findLast((f) => mayBeCarriedOn(unit, f));
  if (last?.candidate?.group?.form !== "ing" || hasQuotation(unit, last)) return last;
  return statements.findLast((f) => hasQuotation(unit, f) && /^(?:before|around)$/.test(f.candidate?.kind ?? "")) ?? last;
}

function hasQuotation({ quotations }: Unit, { content }: Found): boolean {
  return quotations.some(({ start, end }) => content.some((r) => r.start < end && start < r.end));
}

/** "She said they had made progress.": reported speech that a quotation in the next sentence may carry on. */
export function saysSomething(candidate: Found["candidate"]): boolean {
  return (
    candidate?.group?.verb.class === "say" && candidate.group.verb.grade <= 2 && /^(?:that|clause|before|around)$/.test(candidate.kind)
  );
}
