import type { Range, TextDocument } from "../../../text/types.ts";
import type { Unit } from "../units.ts";
import { wordsIn } from "./subjects.ts";
import type { Found } from "./types.ts";

/** "… she said. “They agree with him,” but not on taxes.": the sentence goes on in the reporter's words; all of it is hers. */
export function trailingRange(
  document: TextDocument,
  units: readonly Unit[],
  unit: Unit,
  last: Found | null,
  index: number,
): Range[] | null {
  const first = unit.items[0];
  if (!first?.quotation || !last || last.lastUnit !== index - 1 || unit.items.length > 16) return null;
  if (units[last.lastUnit]?.paragraph !== unit.paragraph || first.stopped || wordsIn(document, first.quotation.inner) < 5) return null;
  let end = unit.items.length;
  while (end > 1 && /^[.?!]$/.test(unit.items[end - 1]?.lower ?? "")) end--;
  return [{ start: first.start, end: unit.items[end - 1]?.end ?? first.end }];
}
