import type { Unit } from "../units.ts";
import type { Found } from "./types.ts";

/** Whether a quotation that follows may belong to this statement: it quotes, or it reports what somebody says. */
export function mayBeCarriedOn(unit: Unit, found: Found): boolean {
  return hasQuotation(unit, found) || saysSomething(found.candidate);
}

function hasQuotation({ items }: Unit, { content }: Found): boolean {
  return items.some((i) => i.quotation && content.some((r) => r.start < i.end && i.start < r.end));
}

/** "She said they had made progress.": reported speech that a quotation in the next sentence may carry on. */
export function saysSomething(candidate: Found["candidate"]): boolean {
  return (
    candidate?.group?.verb.class === "say" && candidate.group.verb.grade <= 2 && /^(?:that|clause|before|around)$/.test(candidate.kind)
  );
}
