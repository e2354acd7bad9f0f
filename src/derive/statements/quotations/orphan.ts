import type { Range, TextDocument } from "../../../text/types.ts";
import { rangeOf } from "../phrases/words.ts";
import type { Unit } from "../units.ts";
import { labelInside } from "./label-inside.ts";
import { nearestSubject } from "./subjects.ts";
import type { Found } from "./types.ts";

/** A quotation that nothing attributes: the subject of the sentence before it in its paragraph is a guess, and marked as one. */
export function orphan(document: TextDocument, units: readonly Unit[], unit: number, ranges: readonly Range[]): Found {
  const labelled = labelInside(document, unit, ranges);
  if (labelled) return labelled;
  const before = units[unit - 1];
  const near = before && before.paragraph === units[unit]?.paragraph ? before.items : null;
  const subject = near && nearestSubject(near, near.length);
  const source = subject && near ? rangeOf(near, subject) : null;
  return { unit, lastUnit: unit, rule: "quotation-alone", candidate: null, content: ranges, cue: null, source };
}
