import type { Range, TextDocument } from "../../../text/types.ts";
import type { Item } from "../items.ts";
import type { Unit } from "../units.ts";
import { hasWords } from "./subjects.ts";
import type { Found } from "./types.ts";

/**
 * What a sentence that nobody attributes carries on, directly behind a quotation of its paragraph: “They agree with him,” but not on
 * taxes. · Instead, “they agree.” · “They agree with him,” which few do.
 */
export function trailingRange(
  document: TextDocument,
  units: readonly Unit[],
  unit: Unit,
  last: Found | null,
  index: number,
): Range[] | null {
  if (!last || last.lastUnit !== index - 1 || units[last.lastUnit]?.paragraph !== unit.paragraph) return null;
  const { items } = unit;
  const at = items.findIndex((item) => item.quotation !== null);
  const quotation = items[at]?.quotation;
  if (!quotation || !hasWords(document, quotation.inner, 5) || !isConnector(items.slice(0, at))) return null;
  if (at > 0) return quotesBehind(items, at) ? [{ start: items[0]?.start ?? quotation.start, end: quotation.end }] : null;
  if (items[0]?.stopped || items.length > 16) return [quotation.inner];
  let end = items.length;
  while (end > 1 && /^[.?!]$/.test(items[end - 1]?.lower ?? "")) end--;
  return [{ start: quotation.start, end: items[end - 1]?.end ?? quotation.end }];
}

/** "But", "Instead,", "It's": words that only lead on. */
function isConnector(items: readonly Item[]): boolean {
  return items.length <= 3 && items.every((i) => CONNECTORS.test(i.lower));
}

const CONNECTORS = /^(?:,|but|and|or|so|yet|still|also|instead|now|then|because|while|though|it|he|she|they|that|this|'s|’s|is|was)$/;

/** The quotation ends the sentence. */
function quotesBehind(items: readonly Item[], at: number): boolean {
  return items.slice(at + 1).every((i) => i.quotation !== null || /^[.?!]$/.test(i.lower));
}
