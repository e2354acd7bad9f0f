import type { Range, TextDocument } from "../../../text/types.ts";
import type { Unit } from "../units.ts";
import { hasWords } from "./subjects.ts";

/** The unit's quotations, where it has nothing else to say ("“We go on. We must.”"). */
export function floatingRanges(document: TextDocument, unit: Unit): Range[] | null {
  const first = unit.items[0];
  if (!first?.quotation) return null;
  if (!hasWords(document, first.quotation.inner, 2) || /^[^\p{Ll}]*$/u.test(document.body.slice(first.start, first.end))) return null;
  const rest = unit.items.slice(1).filter((i) => !i.quotation && /^(?:NOUN|VERB|PROPN|AUX|PRON)$/.test(i.pos));
  if (rest.length > 0) return null;
  return unit.items.flatMap((i) => (i.quotation ? [i.quotation.inner] : []));
}
