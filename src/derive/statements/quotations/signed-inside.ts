import type { Range, TextDocument } from "../../../text/types.ts";
import type { Unit } from "../units.ts";
import type { Found } from "./types.ts";

/** "Irena Kolar, Harbour Board": a name and what it is, no sentence. */
const SIGNATURE = /^\s*((?:\p{Lu}[\p{L}.'’-]*\s+){1,5}\p{Lu}[\p{L}’'-]*(?:,\s+\p{Lu}[^.]{2,50})?)\.?\s*$/u;

/**
 * "“The bridge is safe.⏎Irena Kolar, Harbour Board.”": a line of its own before the closing mark that signs the quotation above it,
 * `ranges`.
 */
export function signedInside({ body }: TextDocument, unit: Unit, index: number, ranges: readonly Range[]): Found | null {
  const quotation = unit.items.length === 1 ? unit.items[0]?.quotation : null;
  if (!quotation || quotation.continues === null || quotation.start < quotation.inner.start) return null;
  const signature = SIGNATURE.exec(body.slice(quotation.inner.start, Math.min(quotation.inner.end, quotation.inner.start + 120)));
  if (!signature?.[1] || !/[.?!…]/.test(body[(ranges.at(-1)?.end ?? 0) - 1] ?? "")) return null;
  const start = quotation.inner.start + signature[0].indexOf(signature[1]);
  return {
    unit: index - 1,
    lastUnit: index,
    rule: "signed-inside",
    candidate: null,
    content: ranges,
    cue: null,
    source: { start, end: start + signature[1].length },
  };
}
